import type { Values } from "../areas";
import { ARTEFACT_VERSION, type MeasureFile } from "../artefact";
import type { Measure, OwnIndexId } from "../measures";
import type { IndexScale } from "./index-recipe";

/** A measure's figures, and which end of them is worse. */
export interface Scored {
  readonly values: Pick<Values, "value">;
  readonly worse: Measure["worse"];
}

/**
 * Share of the areas that are better off, 0…100: those that share a figure share the middle of their places,
 * so 100 × (better + half of the equal ones) ÷ all. Unknown areas are not counted, and stay unknown.
 */
const percentiles = (need: Float64Array): Float64Array => {
  const sorted = need.filter((value) => !Number.isNaN(value)).sort();
  const of = new Map<number, number>();
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    of.set(sorted[from]!, (50 * (from + to)) / sorted.length);
    from = to;
  }
  return need.map((value) => of.get(value) ?? NaN);
};

/** 50 + 10 × standard deviations from the mean of the areas; 50 everywhere if all are alike. */
const standardised = (need: Float64Array): Float64Array => {
  const known = need.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const square = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length;
  const deviation = Math.sqrt(square);
  return need.map(
    (value) => (deviation === 0 ? value - value : (value - mean) / deviation) * 10 + 50,
  );
};

/** A part on the scale of the index, by row: higher is worse, whichever end of the measure is. */
export const onScale = ({ values, worse }: Scored, scale: IndexScale): Float64Array => {
  // Figures of which neither end is worse, or that are on another device, say nothing here.
  if (worse === null) return values.value.map(() => NaN);
  const need = worse === "low" ? values.value.map((value) => -value) : values.value;
  return scale === "percentile" ? percentiles(need) : standardised(need);
};

/** The average of the parts by their weights, by row; unknown where any part is. */
export const weighted = (
  columns: readonly Float64Array[],
  weights: readonly number[],
): Float64Array => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = columns[0]?.length ?? 0;
  return Float64Array.from({ length: rows }, (_, row) =>
    columns.reduce((sum, column, at) => sum + (weights[at]! / all) * column[row]!, 0),
  );
};

/** An index in the shape of any measure's file. */
export const indexFile = (id: OwnIndexId, year: number, value: Float64Array): MeasureFile => ({
  format: "reach-atlas/measure",
  version: ARTEFACT_VERSION,
  measure: id,
  rows: value.length,
  releases: [{ year, value: Array.from(value, (each) => (Number.isNaN(each) ? null : each)) }],
});

/** How many areas the top of a list has: a tenth, rounded up. */
export const topOf = (known: number): number => Math.ceil(known / 10);
