import type { Areas } from "../areas";
import { BOROUGHS } from "../boroughs";
import { listed, plural } from "../format";
import {
  isByBestFit,
  LARGER,
  largerAreasOf,
  type Larger,
  type LargerArea,
  type LargerAreasFile,
} from "../larger-areas";
import { LARGER_WORDS, splitWords } from "../larger-words";
import { areaPlaces } from "../papers/paper-kind";

/** Anything that an indicator page can be about: an area, or what is made of several. */
export interface PagePlace extends LargerArea {
  readonly kind: Larger | "area";
  /** Beside the name: "Ward in Knowsley, 8 areas". */
  readonly what: string;
}

const inBoroughs = (boroughs: readonly number[]): string =>
  listed(boroughs.map((at) => BOROUGHS[at]?.name ?? ""));

const whatOf = (kind: Larger, { boroughs, rows }: LargerArea): string =>
  `${LARGER_WORDS[kind].one}${kind === "borough" ? "" : ` in ${inBoroughs(boroughs)}`}, ${plural(rows.length, "area")}`;

/**
 * Every place of the region, larger ones first.
 * @param file what fits wards and constituencies; null leaves those out
 */
export const pagePlaces = (areas: Areas, file: LargerAreasFile | null): readonly PagePlace[] => [
  ...LARGER.filter((kind) => file !== null || !isByBestFit(kind)).flatMap((kind) =>
    largerAreasOf(kind, areas, file).map((place): PagePlace => ({
      ...place,
      kind,
      what: whatOf(kind, place),
    })),
  ),
  ...areaPlaces(areas, [...areas.codes.keys()]).map((place): PagePlace => ({
    ...place,
    kind: "area",
    what: `Area (LSOA) in ${inBoroughs(place.boroughs)}, ${place.code}`,
  })),
];

/** The places of a link in its order, and the codes that name nothing in the region. */
export const placesAsked = (
  codes: readonly string[],
  all: readonly PagePlace[],
): { readonly places: readonly PagePlace[]; readonly unknown: readonly string[] } => {
  const byCode = new Map(all.map((place) => [place.code, place]));
  return {
    places: codes.flatMap((code) => byCode.get(code) ?? []),
    unknown: codes.filter((code) => !byCode.has(code)),
  };
};

/** How well areas fit the places, each thing said once; nothing where all are whole. */
export const fitNotes = (places: readonly PagePlace[]): readonly string[] => [
  ...new Set(
    places.flatMap((place) => {
      const { kind, name, splitShare, reachesOut } = place;
      if (kind === "area") return [];
      const split = splitWords(kind, splitShare, "its residents");
      return [
        ...(LARGER_WORDS[kind].fit === "" ? [] : [LARGER_WORDS[kind].fit]),
        ...(split === "" ? [] : [`${name}: ${split}.`]),
        ...(reachesOut ? [`${name}: part of it lies outside the region and is not counted.`] : []),
      ];
    }),
  ),
];
