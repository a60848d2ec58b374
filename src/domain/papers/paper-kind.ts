import { placeName } from "../area-sentence";
import type { Areas } from "../areas";
import { LARGER, type Larger, type LargerArea } from "../larger-areas";
import { LARGER_WORDS } from "../larger-words";
import { patchLetter } from "../patch/patch-letter";
import type { Patch } from "../patch/patch";

/** What papers can be about: larger areas, single areas, or the patches that somebody put together. */
export const PAPER_KINDS = [...LARGER, "lsoa", "patch"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const isLarger = (kind: PaperKind): kind is Larger => kind !== "lsoa" && kind !== "patch";

/** What they are called, and how areas are counted in them; "" where they are made of whole areas. */
export const PAPER_WORDS: Readonly<
  Record<PaperKind, { readonly one: string; readonly many: string; readonly fit: string }>
> = {
  ...LARGER_WORDS,
  lsoa: { one: "Area (LSOA)", many: "Areas (LSOAs)", fit: "" },
  patch: { one: "Patch", many: "Patches", fit: "" },
};

/** Areas as places of papers, each of itself alone. */
export const areaPlaces = (areas: Areas, rows: readonly number[]): readonly LargerArea[] =>
  rows.map((row) => ({
    code: areas.codes[row]!,
    name: placeName(areas, row),
    boroughs: [areas.borough[row]!],
    reachesOut: false,
    rows: [row],
    splitShare: 0,
  }));

/** Patches as places of papers, by the letters that they have on the map. */
export const patchPlaces = (areas: Areas, patches: readonly Patch[]): readonly LargerArea[] =>
  patches.map(({ name, rows }, at) => ({
    code: patchLetter(at),
    name,
    boroughs: [...new Set(rows.map((row) => areas.borough[row]!))].toSorted((a, b) => a - b),
    reachesOut: false,
    rows,
    splitShare: 0,
  }));
