import { useQuery } from "@tanstack/react-query";
import { failuresOf } from "../../../data/failures-of";
import { indicatorsQuery } from "../../../data/indicator-queries";
import { indicatorFact } from "../../../domain/compare/indicator-facts";
import {
  INDICATOR_GROUPS,
  INDICATORS,
  IN_WORK_GROUPS,
  type IndicatorGroup,
} from "../../../domain/indicators/indicators";
import { Failures } from "../failures";
import { Section } from "../section";
import type { Compared } from "../use-compare";
import { FactsTable } from "./facts-table";

const GROUPS = INDICATOR_GROUPS.filter((group) => !IN_WORK_GROUPS.includes(group));

/** What a group of series is, where its name alone would be misread. */
const LEADS: Partial<Record<IndicatorGroup, string>> = {
  "Adult skills":
    "Reach of publicly funded adult learning, of which the adult skills budget, devolved to the city region in August 2019, pays a part. No closer figure of a devolved programme’s reach is published by borough.",
};

/** Published series of districts beside deprivation: folded, for they are many. */
export const WiderSection = ({ compared }: { compared: Compared }) => {
  const indicators = useQuery(indicatorsQuery);
  const { data } = indicators;
  return (
    <Section
      id="wider"
      method="counts"
      name="Skills, school, health"
      finding="Skills, school, health and services: the latest published figure of each place"
      lead="Each has its own year: figures of different years are not to be set against one another."
    >
      <Failures errors={failuresOf(indicators)} />
      <div className="wider-groups">
        {GROUPS.map((group) => (
          <details key={group} className="compare-more">
            <summary>{group}</summary>
            {LEADS[group] === undefined ? null : <p className="small">{LEADS[group]}</p>}
            {data === undefined ? null : (
              <FactsTable
                compared={compared}
                title={group}
                facts={INDICATORS.filter((each) => each.group === group).map((indicator) =>
                  indicatorFact(data, indicator),
                )}
              />
            )}
          </details>
        ))}
      </div>
    </Section>
  );
};
