import type { Link } from "../../../src/analysis/ancestry";

const link = (from: string, to: string, change: string): Link => ({ from, to, change });

/**
 * Twelve areas of 2021 with every kind of past there is:
 *  T01 T02 unchanged · T03 T04 parts of A03 since 2011 · T05 A05+A06, merged in 2011
 *  T06 B07+B08, merged in 2021 · B07 is a part of A07 (the rest is T07), B08 is A08: a merge after a split
 *  T08 T09 parts of B09 since 2021, which is A09+A10 merged in 2011: a split after a merge
 *  T10 best fit of A11 · T11 in B13, which has no past on 2001 · T12 B14+B15, both parts of A14: put together again
 */
export const TOY_ROWS = Array.from({ length: 12 }, (_, i) => `T${String(i + 1).padStart(2, "0")}`);

export const FROM_2011: readonly Link[] = [
  link("B01", "T01", "U"),
  link("B02", "T02", "U"),
  link("B03", "T03", "U"),
  link("B04", "T04", "U"),
  link("B05", "T05", "U"),
  link("B07", "T06", "M"),
  link("B08", "T06", "M"),
  link("B06", "T07", "U"),
  link("B09", "T08", "S"),
  link("B09", "T09", "S"),
  link("B11", "T10", "U"),
  link("B13", "T11", "U"),
  link("B14", "T12", "M"),
  link("B15", "T12", "M"),
];

export const FROM_2001: readonly Link[] = [
  link("A01", "B01", "U"),
  link("A02", "B02", "U"),
  link("A03", "B03", "S"),
  link("A03", "B04", "S"),
  link("A05", "B05", "M"),
  link("A06", "B05", "M"),
  link("A07", "B06", "S"),
  link("A07", "B07", "S"),
  link("A08", "B08", "U"),
  link("A09", "B09", "M"),
  link("A10", "B09", "M"),
  link("A11", "B11", "X"),
  link("A14", "B14", "S"),
  link("A14", "B15", "S"),
];
