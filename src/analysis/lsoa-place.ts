import type { Lsoa11File } from "../domain/lsoa11";
import { OUTSIDE, packed, UNPLACED } from "./geocode";

/** The packed place of an LSOA code of 2021 or 2011, in any case and with spaces around it. */
export type LsoaPlace = (code: string) => number;

const PLACED = 0;
const SPLIT = 4;
const SHAPE = /^[EWSN]\d{8}$/;

/**
 * @param codes the region's LSOAs of 2021 in row order
 * @param older how LSOAs of 2011 that are no longer ones of 2021 reach them
 */
export const lsoaPlaces = (codes: readonly string[], older: Lsoa11File): LsoaPlace => {
  const places = new Map<string, number>();
  older.codes.forEach((code, i) => {
    places.set(code, packed(older.split[i] === 1 ? SPLIT : PLACED, older.row[i]!));
  });
  codes.forEach((code, row) => places.set(code, packed(PLACED, row)));
  return (code) => {
    const known = places.get(code) ?? places.get(code.trim().toUpperCase());
    if (known !== undefined) return known;
    return packed(SHAPE.test(code.trim().toUpperCase()) ? OUTSIDE : UNPLACED, 0);
  };
};
