import type { Areas, Values } from "../areas";
import { BOROUGHS } from "../boroughs";
import { checkClaims, type CheckedClaim } from "../check-claims";
import type { Claim, ClaimFigure, ClaimFigures } from "../claims";
import type { CompareChartId } from "../compare/charts/chart-ids";
import type { CompareChart } from "../compare/charts/compare-chart";
import type { InWorkBoroughs } from "../in-work";
import type { IndicatorsFile } from "../indicators/artefact";
import { DEFINITIONS, persistenceOf, type DefinitionId, type Persistence } from "../persistence";
import type { ProgrammeFacts } from "../programme-facts";
import type { View } from "../view";
import type { ReachOnSlide } from "./reach-on-slide";

/** What figures in text and charts on slides are computed from. */
export interface AtlasFacts {
  readonly areas: Areas;
  /** The overall index at each release, oldest first, over rows. */
  readonly releases: readonly Values[];
  /** Every definition that needs nothing but ranks. */
  readonly persistence: ReadonlyMap<DefinitionId, Persistence>;
  readonly inWork: InWorkBoroughs;
  /** Published series of districts. */
  readonly indicators: IndicatorsFile;
  readonly figures: ClaimFigures;
  readonly claims: readonly CheckedClaim[];
  readonly programmes: readonly ProgrammeFacts[];
  /** The charts of Compare; null until what they are made of is loaded, which few decks need. */
  readonly compareChart: CompareCharts | null;
  /** The participants that a view shows, as released; null where none are loaded on this device. */
  readonly reach: (view: View) => ReachOnSlide | null;
}

/** A chart of Compare for what a view compares; null where the view has none. */
type CompareCharts = (id: CompareChartId, view: View) => CompareChart | null;

export interface FactSources {
  readonly areas: Areas;
  readonly releases: readonly Values[];
  readonly inWork: InWorkBoroughs;
  readonly indicators: IndicatorsFile;
  readonly figures: ClaimFigures;
  readonly claims: readonly Claim[];
  readonly programmes: readonly ProgrammeFacts[];
}

/** Puts together what figures and charts need; a millisecond or two for the region. */
export const factsOf = (sources: FactSources): AtlasFacts => {
  const releases = sources.releases.toSorted((a, b) => a.year - b.year);
  const persistence = new Map(
    DEFINITIONS.filter(({ rule }) => rule.kind === "share").map((definition) => [
      definition.id,
      persistenceOf(definition, releases),
    ]),
  );
  const figures = { ...sources.figures, ...persistenceFigures(persistence.get("always-10")!) };
  return {
    ...sources,
    compareChart: null,
    reach: () => null,
    releases,
    persistence,
    figures,
    claims: checkClaims(sources.claims, figures),
  };
};

/** The claims' figures that follow from ranks alone: of those in at the first release, who still is. */
const persistenceFigures = ({ memberships, persistent, years }: Persistence): ClaimFigures => {
  const first = Array.from(memberships.keys()).filter((row) => memberships[row]?.[0] === 1);
  const share = (of: number): number => (100 * of) / first.length;
  const figure = (value: number, how: string): ClaimFigure => ({
    value,
    unit: "%",
    how,
    sources: years.map((year) => `imd${year}`),
  });
  const span = `${years[0] ?? ""}`;
  return {
    "still-most-deprived-share": figure(
      share(first.filter((row) => memberships[row]?.at(-1) === 1).length),
      `Of the areas in England’s most deprived 10% in ${span}, the share that is in ${years.at(-1) ?? ""}.`,
    ),
    "always-10-share": figure(
      share(first.filter((row) => persistent[row] === 1).length),
      `Of the areas in England’s most deprived 10% in ${span}, the share that is at every release.`,
    ),
  };
};

/** Rows of a borough, or of the region where none is named. */
export const rowsIn = ({ areas }: Pick<AtlasFacts, "areas">, borough: string | null): number[] =>
  Array.from(areas.borough.keys()).filter(
    (row) => borough === null || BOROUGHS[areas.borough[row] ?? -1]?.name === borough,
  );
