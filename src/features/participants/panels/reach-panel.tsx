import { MethodLinks } from "../../../ui/method-links";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Reached } from "../use-reached";
import { MissingList } from "./missing-list";
import { lazyPart } from "../../../ui/lazy-part";
import { OPENING } from "../../../ui/opening";

const Funnel = lazyPart(
  "The chart of chance",
  async () => (await import("./funnel")).Funnel,
  OPENING,
);
const Fairness = lazyPart(
  "The chart of fair shares",
  async () => (await import("./fairness")).Fairness,
  OPENING,
);
const Households = lazyPart(
  "The view of households",
  async () => (await import("./households")).Households,
  OPENING,
);
const Starters = lazyPart(
  "The chart over time",
  async () => (await import("./starters")).Starters,
  OPENING,
);

const PARTS = [
  {
    id: "missing",
    title: "Not reached",
    methods: ["under-reached", "intervals"],
    Part: MissingList,
  },
  { id: "funnel", title: "Chance", methods: ["funnel"], Part: Funnel },
  { id: "fairness", title: "Fair share", methods: ["concentration"], Part: Fairness },
  { id: "households", title: "Households", methods: ["households"], Part: Households },
  { id: "starters", title: "Over time", methods: ["starters"], Part: Starters },
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
      {PARTS.map(({ id, title, methods, Part }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          <Part reached={reached} />
          <MethodLinks
            links={methods.map((method, at) => ({
              id: method,
              of: at === 0 ? title : "Intervals",
            }))}
          />
        </TabPanel>
      ))}
    </Tabs>
  </section>
);
