import * as v from "valibot";
import type { Areas } from "./areas";
import { format, whole } from "./artefact";
import { BOROUGHS } from "./boroughs";

const LEVEL = v.object({
  units: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      /** Indices into BOROUGHS. */
      boroughs: v.array(whole),
      /** It also has residents outside the region, whom no figure here counts. */
      reachesOut: v.boolean(),
    }),
  ),
  /** By row: the unit that the area best fits, an index into `units`. */
  of: v.array(whole),
  /** Rows of areas whose residents live in more than one unit. */
  split: v.array(whole),
});

/** Wards and constituencies: LSOAs do not fit them exactly, so each is counted where it fits best. */
export const LARGER_AREAS = v.object({
  ...format("larger-areas"),
  ward: LEVEL,
  constituency: LEVEL,
});
export type LargerAreasFile = v.InferOutput<typeof LARGER_AREAS>;

export const LARGER = ["ward", "constituency", "msoa", "borough"] as const;
export type Larger = (typeof LARGER)[number];

/** Codes of constituencies, as the Office for National Statistics gives them. */
export const isConstituency = (code: string | null): boolean => code?.startsWith("E14") === true;

/** One larger area and the areas that make it up. */
export interface LargerArea {
  readonly code: string;
  readonly name: string;
  /** Indices into BOROUGHS. */
  readonly boroughs: readonly number[];
  readonly reachesOut: boolean;
  /** Its areas, best fit. */
  readonly rows: readonly number[];
  /** Of its residents, the share 0…1 in areas that lie in more than one such unit; NaN where it has none. */
  readonly splitShare: number;
}

type Level = LargerAreasFile["ward"];

/** MSOAs and boroughs are made of whole LSOAs, so none is split. */
const exact = (
  units: readonly { readonly code: string; readonly name: string; readonly borough: number }[],
  of: ArrayLike<number>,
): Level => ({
  units: units.map(({ code, name, borough }) => ({
    code,
    name,
    boroughs: [borough],
    reachesOut: false,
  })),
  of: Array.from(of),
  split: [],
});

const levelOf = (larger: Larger, areas: Areas, file: LargerAreasFile | null): Level => {
  if (larger === "ward" || larger === "constituency") {
    if (file === null) throw new RangeError(`No file says which ${larger} an area best fits.`);
    return file[larger];
  }
  return larger === "msoa"
    ? exact(
        areas.msoas.map(({ code, title, borough }) => ({ code, name: title, borough })),
        areas.msoa,
      )
    : exact(
        BOROUGHS.map(({ code, name }, borough) => ({ code, name, borough })),
        areas.borough,
      );
};

/** Whether areas fit such larger ones only by a file that says so. */
export const isByBestFit = (larger: Larger): boolean =>
  larger === "ward" || larger === "constituency";

/**
 * All units of one kind, sorted by code, each with the areas that best fit it.
 * @param file what fits what; null serves what is made of whole areas
 */
export const largerAreasOf = (
  larger: Larger,
  areas: Areas,
  file: LargerAreasFile | null,
): readonly LargerArea[] => {
  const { units, of, split } = levelOf(larger, areas, file);
  const isSplit = new Set(split);
  const people = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + areas.residents[row]!, 0);
  return units
    .map((unit, index) => {
      const rows = of.flatMap((at, row) => (at === index ? [row] : []));
      return {
        ...unit,
        rows,
        splitShare: people(rows.filter((row) => isSplit.has(row))) / people(rows),
      };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
};

/** Those that a map can show: the units that some area best fits. */
export const fittedAreas = (
  larger: Larger,
  areas: Areas,
  file: LargerAreasFile,
): readonly LargerArea[] =>
  largerAreasOf(larger, areas, file).filter(({ rows }) => rows.length > 0);
