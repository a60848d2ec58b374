import { contrast } from "../domain/contrast";
import { paletteOf } from "../domain/palette";
import type { MapPicture } from "./map-data";

/** What a reader can tell from the ground it stands on (WCAG 2.2, 1.4.11). */
const LEAST = 3;

/** One list for each picture’s areas, so that their outline is dissolved once. */
const known = new WeakMap<object, readonly number[]>();

/**
 * Rows of the end of the scale that a dark ground swallows: there the most deprived tenth would recede, so it
 * gets an outline. None where even the darkest class stands out.
 */
export const recedingRows = ({
  classOf,
  colours,
  dimmed,
  theme,
}: MapPicture): readonly number[] => {
  const { land } = paletteOf(theme);
  const ends = [0, colours.length - 1].map((at) => ({
    at,
    seen: contrast(colours[at] ?? land, land),
  }));
  const darkest = ends.reduce((a, b) => (b.seen < a.seen ? b : a));
  if (theme !== "board" || darkest.seen >= LEAST) return [];
  const before = known.get(classOf);
  if (before !== undefined && dimmed === null) return before;
  const rows = Array.from(classOf).flatMap((each, row) =>
    each === darkest.at && dimmed?.[row] !== 1 ? [row] : [],
  );
  if (dimmed === null) known.set(classOf, rows);
  return rows;
};
