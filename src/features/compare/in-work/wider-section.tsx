import { useQuery } from "@tanstack/react-query";
import { failuresOf } from "../../../data/failures-of";
import { indicatorsQuery } from "../../../data/indicator-queries";
import { isHeld } from "../../../domain/boroughs";
import { indicatorFact } from "../../../domain/compare/indicator-facts";
import {
  INDICATOR_GROUPS,
  INDICATORS,
  IN_WORK_GROUPS,
  type IndicatorGroup,
} from "../../../domain/indicators/indicators";
import { NotInPack } from "../../../ui/not-in-pack";
import { Failures } from "../failures";
import { Section } from "../section";
import type { Compared } from "../use-compare";
import { FactsTable } from "./facts-table";

const NAME = "Skills, school, health";

const GROUPS = INDICATOR_GROUPS.filter((group) => !IN_WORK_GROUPS.includes(group));

/** What a group of series is, where its name alone would be misread. */
const LEADS: Partial<Record<IndicatorGroup, string>> = {
  "Adult skills":
    "Reach of publicly funded adult learning. The adult skills budget, devolved to the city region in August 2019, pays for part of it. Nobody publishes a closer figure for a devolved programme by borough.",
};

/** Published series of districts beside deprivation: folded, for they are many. */
export const WiderSection = ({ compared }: { compared: Compared }) =>
  isHeld("indicators") ? (
    <Known compared={compared} />
  ) : (
    <Section id="wider" method="counts" name={NAME} finding={NAME}>
      <NotInPack artefact="indicators" />
    </Section>
  );

const Known = ({ compared }: { compared: Compared }) => {
  const indicators = useQuery(indicatorsQuery);
  const { data } = indicators;
  return (
    <Section
      id="wider"
      method="counts"
      name={NAME}
      finding="Skills, school, health and services: each place’s latest published figure"
      lead="Each has its own year: do not compare across years."
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
