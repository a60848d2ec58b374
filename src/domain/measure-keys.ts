import { artefactOf } from "./held-measures";
import { IN_WORK_MEASURES } from "./in-work-measures";
import type { MappedId } from "./mapped-id";
import { releasesOf } from "./measure-releases";
import { MEASURES } from "./measures";
import { isIndexId } from "./own-index/index-recipe";
import { isOwnId } from "./own-measure";
import { ifHeld, list, oneOf, optional } from "./url-key";

export const SHOWN_BY = ["lsoa", "msoa", "ward", "constituency", "borough", "auto"] as const;
export type ShownBy = (typeof SHOWN_BY)[number];

const MEASURE_IDS: readonly MappedId[] = [...MEASURES, ...IN_WORK_MEASURES].map(({ id }) => id);
const YEARS: ReadonlySet<number> = new Set([
  ...MEASURES.flatMap(({ id }) => releasesOf(id).map(({ year }) => year)),
  ...IN_WORK_MEASURES.flatMap(({ years }) => years),
]);

/** More than this makes a link that programs cut. */
export const MOST_INDICES = 4;

export const MEASURE_KEYS = {
  measure: ifHeld(
    {
      ...oneOf<MappedId>("measure", MEASURE_IDS, "imd"),
      parse: (text) =>
        MEASURE_IDS.find((id) => id === text) ?? (isOwnId(text) || isIndexId(text) ? text : null),
    },
    artefactOf,
  ),
  /** Indices of the reader's own that are kept at hand beside the one on the map. */
  index: list("indices of your own", ".", isIndexId, MOST_INDICES),
  /** null: the measure's latest release or year. */
  release: optional<number>(
    "release",
    (text) => (/^\d{4}$/.test(text) && YEARS.has(Number(text)) ? Number(text) : null),
    String,
  ),
  /** The areas that are coloured. */
  by: ifHeld(oneOf("areas that are shown", SHOWN_BY, "lsoa"), () => "larger-areas"),
};
