import * as v from "valibot";

import { placeName } from "./area-sentence";
import type { Areas } from "./areas";
import { ARTEFACT_VERSION } from "./artefact";
import { listed } from "./format";

/** What became of an area: one of several in its place, part of a larger one, or the same under another code. */
const BECAME = ["divided", "merged", "recoded", "redrawn"] as const;

/**
 * Areas of earlier censuses that are none of 2021 (ONS exact-fit lookups), in code order: LSOAs of 2001 and
 * 2011, and MSOAs of 2011.
 */
export const EARLIER_AREAS = v.object({
  format: v.literal("reach-atlas/earlier-areas"),
  version: v.literal(ARTEFACT_VERSION),
  codes: v.array(v.pipe(v.string(), v.regex(/^[EW]\d{8}$/, "not a nine-character area code"))),
  /** "Halton 012C". */
  names: v.array(v.string()),
  /** The last census it was used for. */
  year: v.array(v.picklist([2001, 2011])),
  /** The rows it reaches today, most residents at the Census of 2021 first. */
  rows: v.array(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.minLength(1))),
  became: v.array(v.picklist(BECAME)),
  /**
   * Residents by the Indices of 2019, by which figures of merged areas are averaged as the Indices are; null
   * where that release has no such area.
   */
  residents: v.array(v.nullable(v.pipe(v.number(), v.minValue(0)))),
});

export type EarlierAreasFile = v.InferOutput<typeof EARLIER_AREAS>;

/** An area of an earlier census, and what it is today. */
export interface EarlierArea {
  readonly code: string;
  readonly name: string;
  readonly year: 2001 | 2011;
  /** Most residents first. */
  readonly rows: readonly number[];
  readonly became: (typeof BECAME)[number];
}

export const earlierAreasOf = (file: EarlierAreasFile): readonly EarlierArea[] =>
  file.codes.map((code, at) => ({
    code,
    name: file.names[at]!,
    year: file.year[at]!,
    rows: file.rows[at]!,
    became: file.became[at]!,
  }));

/** "E01006720 (2011) is now part of Vauxhall (035G)." */
export const earlierWords = (earlier: EarlierArea, areas: Areas): string => {
  const { code, year, rows, became } = earlier;
  const now = listed([...rows].sort((a, b) => a - b).map((row) => placeName(areas, row)));
  const was = `${code} (${year})`;
  switch (became) {
    case "divided":
      return `${was} was divided into ${now}.`;
    case "merged":
      return `${was} is now part of ${now}.`;
    case "recoded":
      return `${was} is now ${now}.`;
    case "redrawn":
      return `${was} was redrawn. Most of it is now ${now}.`;
  }
};
