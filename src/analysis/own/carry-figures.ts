import type { OwnKind } from "../../domain/own-figures";
import type { OwnAreas } from "./own-areas";

/**
 * Brings figures of areas to the LSOAs of 2021, NaN where unknown. Counts: an area's is shared over its
 * LSOAs in proportion to residents, and what areas bring to one LSOA is added up. Other kinds: the mean of
 * the areas an LSOA lies in, by their weights. Where an LSOA is made of several whole areas, one that is
 * unknown leaves it unknown, as the Indices are carried; of postcodes, which are never all given, a count
 * with an unknown part is unknown and a mean leaves the unknown ones out.
 *
 * @param residents by row, Census 2021
 */
export const carryFigures = (
  { area, value }: { readonly area: readonly number[]; readonly value: readonly number[] },
  kind: OwnKind,
  areas: Pick<OwnAreas, "rowsOf" | "weightOf" | "whole">,
  residents: ArrayLike<number>,
): Float64Array => {
  const sums = new Float64Array(residents.length);
  const weights = new Float64Array(residents.length);
  const given = new Uint32Array(residents.length);
  const isLost = new Uint8Array(residents.length);
  for (let i = 0; i < area.length; i++) {
    const figure = value[i]!;
    const rows = areas.rowsOf(area[i]!);
    const weight = areas.weightOf(area[i]!);
    const people = rows.reduce((sum, row) => sum + residents[row]!, 0);
    for (const row of rows) {
      if (Number.isNaN(figure)) {
        if (kind === "count") isLost[row] = 1;
        continue;
      }
      given[row]! += 1;
      weights[row]! += weight;
      sums[row]! += kind === "count" ? (figure * residents[row]!) / people : figure * weight;
    }
  }
  return sums.map((sum, row) => {
    if (given[row] === 0 || isLost[row] === 1) return NaN;
    if (areas.whole !== undefined && weights[row]! < areas.whole[row]!) return NaN;
    return kind === "count" ? sum : sum / weights[row]!;
  });
};
