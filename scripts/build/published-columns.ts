import type { MeasureId } from "../../src/domain/measures";
import type { Release } from "../../src/domain/release";
import type { SummaryId } from "../../src/domain/summary";
import type { Inputs } from "./inputs";
import { PUBLISHED_SUMMARIES, type PublishedSummary } from "./published-summaries";
import { openTable } from "./table";

/** One published column over the districts, NaN where a district has no figure. */
export interface PublishedFigures {
  readonly values: Float64Array;
  /** The publisher's own ranks, 1 is most deprived; made from figures before rounding. */
  readonly ranks: Float64Array | undefined;
}

/** A release's published district figures, in the order of `codes`; undefined where there are none. */
export interface PublishedColumns {
  readonly summary: (measure: MeasureId, summary: SummaryId) => PublishedFigures | undefined;
  readonly populations: Readonly<Record<string, Float64Array>>;
}

const columnNamed = (
  { stems, endings, overall, scales }: PublishedSummary,
  measure: MeasureId,
  summary: SummaryId,
): string | undefined => {
  if (scales[summary] !== undefined) return scales[summary];
  if (measure === "imd" && overall[summary] !== undefined) return overall[summary];
  const [stem, ending] = [stems[measure], endings[summary]];
  return stem === undefined || ending === undefined ? undefined : `${stem}_${ending}`;
};

/** The declaration of a release's published table, where it is among the sources. */
export const publishedFor = (inputs: Inputs, { year }: Release): PublishedSummary | undefined =>
  PUBLISHED_SUMMARIES.find((each) => each.year === year && each.source in inputs.sources);

/** Reads a published district table. */
export const publishedColumns = (
  inputs: Inputs,
  published: PublishedSummary | undefined,
  codes: readonly string[],
): PublishedColumns => {
  if (published === undefined) return { summary: () => undefined, populations: {} };
  const table = openTable(inputs, published.source);
  const read = (column: string): Float64Array | undefined =>
    table.has(column)
      ? Float64Array.from(
          codes,
          (code) => table.numbers(column)[table.indexOf.get(code) ?? -1] ?? NaN,
        )
      : undefined;
  return {
    summary: (measure, summary) => {
      const column = columnNamed(published, measure, summary);
      const values = column === undefined ? undefined : read(column);
      if (column === undefined || values === undefined) return undefined;
      return { values, ranks: read(published.rankColumnOf(column)) };
    },
    populations: Object.fromEntries(
      Object.entries(published.populations).flatMap(([name, column]) => {
        const people = read(column);
        return people === undefined ? [] : [[name, people]];
      }),
    ),
  };
};
