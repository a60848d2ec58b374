import type { EarlierAreasFile } from "../domain/earlier-areas";
import { OUTSIDE, packed, UNPLACED } from "./geocode";

/** The packed place of an LSOA code of 2021, 2011 or 2001, in any case and with spaces around it. */
export type LsoaPlace = (code: string) => number;

const PLACED = 0;
const SPLIT = 4;
const SHAPE = /^[EWSN]\d{8}$/;

/**
 * @param codes the region's LSOAs of 2021 in row order
 * @param older how areas of 2001 and 2011 that are none of 2021 reach them
 */
export const lsoaPlaces = (codes: readonly string[], older: EarlierAreasFile): LsoaPlace => {
  const places = new Map<string, number>();
  older.codes.forEach((code, i) => {
    const rows = older.rows[i]!;
    // Larger areas place nobody.
    if (!code.startsWith("E01")) return;
    const isSure = rows.length === 1 && older.became[i] !== "redrawn";
    places.set(code, packed(isSure ? PLACED : SPLIT, rows[0]!));
  });
  codes.forEach((code, row) => places.set(code, packed(PLACED, row)));
  return (code) => {
    const known = places.get(code) ?? places.get(code.trim().toUpperCase());
    if (known !== undefined) return known;
    return packed(SHAPE.test(code.trim().toUpperCase()) ? OUTSIDE : UNPLACED, 0);
  };
};
