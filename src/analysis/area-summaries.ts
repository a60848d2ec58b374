import type { ReleaseTable } from "../domain/artefact";
import { BOROUGHS, REGION } from "../domain/boroughs";
import type { EnglandSummary } from "../domain/england-artefact";
import type { Measure } from "../domain/measures";
import type { Release } from "../domain/release";
import { summariesOf, type Basis, type SummaryId } from "../domain/summary";
import { denominatorOf, summarise, type Summary } from "./summarise";

interface Figure {
  readonly value: number;
  readonly basis: Basis;
}

/** The official summary measures of a borough or the region; one that cannot be known is absent. */
export interface AreaSummary {
  readonly code: string;
  readonly name: string;
  /** LSOAs of the release's own geography. */
  readonly lsoas: number;
  readonly figures: Readonly<Partial<Record<SummaryId, Figure>>>;
}

type OfRelease = EnglandSummary["releases"][number];

/** What is asked for: one measure of one release, with England's published figures where there are any. */
export interface SummaryTask {
  readonly table: ReleaseTable;
  readonly release: Release;
  readonly measure: Measure;
  readonly england: OfRelease | undefined;
}

const computedOver = ({ table, release, measure }: SummaryTask, rows: readonly number[]): Summary =>
  summarise(
    (name) => {
      const column = table.columns[name];
      return column && Float64Array.from(rows, (row) => column[row] ?? NaN);
    },
    measure.id,
    release,
  );

const publishedOf = ({ england, measure }: SummaryTask, id: SummaryId, code: string): number => {
  const figures = england?.scales[id] ?? england?.measures[measure.id]?.[id];
  if (figures?.basis !== "published") return NaN;
  return figures.values[england!.codes.indexOf(code)] ?? NaN;
};

/** Means over residents, which a larger area's is the mean of: so boroughs' add up to the region's. */
const ADDITIVE: readonly SummaryId[] = ["average_rank", "average_score", "extent"];
/** Counts of people: a larger area's is their sum. */
const COUNTS: readonly SummaryId[] = ["income_scale", "employment_scale"];

const combinedOf = (task: SummaryTask, id: SummaryId): number => {
  if (COUNTS.includes(id))
    return BOROUGHS.reduce((sum, { code }) => sum + publishedOf(task, id, code), 0);
  const denominator = denominatorOf(task.measure.id, { ...task.release, population: "pop_total" });
  const people = task.england?.populations[denominator ?? ""];
  if (!ADDITIVE.includes(id) || people === undefined) return NaN;
  let [total, residents] = [0, 0];
  for (const { code } of BOROUGHS) {
    const own = people[task.england!.codes.indexOf(code)] ?? NaN;
    total += own * publishedOf(task, id, code);
    residents += own;
  }
  return total / residents;
};

const summaryOf = (
  task: SummaryTask,
  { code, name }: { code: string; name: string },
  rows: readonly number[],
  official: (id: SummaryId) => Figure,
): AreaSummary => {
  const computed = computedOver(task, rows);
  const figures = summariesOf(task.measure).flatMap(({ id }): [SummaryId, Figure][] => {
    const published = official(id);
    const figure: Figure = Number.isNaN(published.value)
      ? { value: computed[id], basis: "computed" }
      : published;
    return Number.isNaN(figure.value) ? [] : [[id, figure]];
  });
  return { code, name, lsoas: rows.length, figures: Object.fromEntries(figures) };
};

/** Every borough: as published where it is, computed from the release's own table otherwise. */
export const boroughSummaries = (task: SummaryTask): readonly AreaSummary[] =>
  BOROUGHS.map((borough, index) => {
    const rows = task.table.borough.flatMap((own, row) => (own === index ? [row] : []));
    return summaryOf(task, borough, rows, (id) => ({
      value: publishedOf(task, id, borough.code),
      basis: "published",
    }));
  }).filter(({ lsoas }) => lsoas > 0);

/** The region: from the published borough figures where there are any, computed otherwise. */
export const regionSummary = (task: SummaryTask): AreaSummary =>
  summaryOf(task, REGION, [...task.table.borough.keys()], (id) => ({
    value: combinedOf(task, id),
    basis: "combined",
  }));
