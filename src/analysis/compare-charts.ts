import type { CompareChart } from "../domain/compare/charts/compare-chart";
import { changeChart } from "../domain/compare/charts/change-chart";
import { childrenChart } from "../domain/compare/charts/children-chart";
import { inWorkChart } from "../domain/compare/charts/in-work-chart";
import { profileChart } from "../domain/compare/charts/profile-chart";
import { rankChart } from "../domain/compare/charts/rank-chart";
import { spreadChart } from "../domain/compare/charts/spread-chart";
import { universalCreditChart } from "../domain/compare/charts/universal-credit-chart";
import type { CompareChartId } from "../domain/compare/charts/chart-ids";
import type { InWorkFact } from "../domain/compare/fact";
import type { EnglandSummary } from "../domain/england-artefact";
import type { InWorkBoroughs } from "../domain/in-work";
import { measureOf } from "../domain/measure-releases";
import type { View } from "../domain/view";
import { comparisonOf, type Comparison } from "./compared";
import { placeSummary } from "./place-summaries";
import { profileDomains } from "./similar-districts";

/** What the charts of Compare are made of. */
export interface CompareSources {
  readonly england: EnglandSummary;
  readonly boroughs: InWorkBoroughs;
  readonly facts: readonly InWorkFact[];
  /** The title of a publisher's file by its key. */
  readonly titleOf: (source: string) => string;
}

/** How each place stands on average in every domain that the release has. */
export const profileOf = ({ england, release, places }: Comparison): CompareChart =>
  profileChart(
    profileDomains(england).map((id) => {
      const measure = measureOf(id);
      return {
        measure,
        figures: places.map(
          (place) => placeSummary({ england, release, measure }, place).figures.average_rank,
        ),
      };
    }),
    places,
    release,
  );

/** A chart of Compare for a view; null where the view has none, as where no place is held. */
export const compareChartOf = (
  id: CompareChartId,
  view: Pick<View, "measure" | "release" | "places">,
  { england, boroughs, facts, titleOf }: CompareSources,
): CompareChart | null => {
  const comparison = comparisonOf(view, england);
  if (comparison === null) return null;
  const { history, measure, release, summaries, places } = comparison;
  switch (id) {
    case "compare-ranks":
      return rankChart(summaries, measure, release);
    case "compare-change-10":
      return changeChart(history, measure, "10");
    case "compare-change-20":
      return changeChart(history, measure, "20");
    case "compare-change-rank":
      return changeChart(history, measure, "rank");
    case "compare-children":
      return childrenChart(boroughs, places);
    case "compare-in-work":
      return inWorkChart(facts, places, boroughs, titleOf);
    case "compare-universal-credit":
      return universalCreditChart(boroughs, places);
    case "compare-tenths":
      return spreadChart(summaries, measure, release);
    case "compare-domains":
      return profileOf(comparison);
  }
};
