import { lazy, Suspense } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Reached } from "../use-reached";
import { MissingList } from "./missing-list";

const Funnel = lazy(async () => ({ default: (await import("./funnel")).Funnel }));
const Fairness = lazy(async () => ({ default: (await import("./fairness")).Fairness }));
const Households = lazy(async () => ({ default: (await import("./households")).Households }));
const Starters = lazy(async () => ({ default: (await import("./starters")).Starters }));

const PARTS = [
  { id: "missing", title: "Not reached", Part: MissingList },
  { id: "funnel", title: "Chance", Part: Funnel },
  { id: "fairness", title: "Fair share", Part: Fairness },
  { id: "households", title: "Households", Part: Households },
  { id: "starters", title: "Over time", Part: Starters },
] as const;

/** What reach says against need, one question at a time. */
export const ReachPanel = ({ reached }: { reached: Reached }) => (
  <section className="panel right-column reach-right" aria-label="Reach">
    <Tabs>
      <TabList className="tabs" aria-label="Questions about reach">
        {PARTS.map(({ id, title }) => (
          <Tab key={id} id={id} className="tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {PARTS.map(({ id, Part }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          <Suspense fallback={<p className="small">Opening the chart…</p>}>
            <Part reached={reached} />
          </Suspense>
        </TabPanel>
      ))}
    </Tabs>
  </section>
);
