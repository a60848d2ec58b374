import type { MeasureId } from "../../src/domain/measures";
import type { Release } from "../../src/domain/release";
import type { SummaryId } from "../../src/domain/summary";
import type { Inputs } from "./inputs";
import { PUBLISHED_SUMMARIES, type PublishedSummary } from "./published-summaries";
import { openTable } from "./table";

/** A release's published district figures, in the order of `codes`; NaN where there are none. */
export interface PublishedColumns {
  readonly summary: (measure: MeasureId, summary: SummaryId) => Float64Array;
  readonly populations: Readonly<Record<string, Float64Array>>;
}

const columnNamed = (
  { stems, endings, overall }: PublishedSummary,
  measure: MeasureId,
  summary: SummaryId,
): string | undefined => {
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
  const unknown = new Float64Array(codes.length).fill(NaN);
  if (published === undefined) return { summary: () => unknown, populations: {} };
  const table = openTable(inputs, published.source);
  const read = (column: string | undefined): Float64Array =>
    column === undefined || !table.has(column)
      ? unknown
      : unknown.map((_, i) => table.numbers(column)[table.indexOf.get(codes[i]!) ?? -1] ?? NaN);
  return {
    summary: (measure, summary) => read(columnNamed(published, measure, summary)),
    populations: Object.fromEntries(
      Object.entries(published.populations).map(([name, column]) => [name, read(column)]),
    ),
  };
};
