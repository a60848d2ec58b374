import type { Theme } from "../../../domain/look-keys";
import type { Show } from "../../../domain/table/table-keys";
import type { Padding } from "../../../map/camera";
import { PHONE } from "../../../ui/phone";

/** What decides how much of the map panels cover, beside the window. */
export interface Covered {
  /** Whether a profile or a patch is open. */
  readonly withProfile: boolean;
  readonly show?: Show | undefined;
  /** Whether a question stands over the map. */
  readonly isAsked?: boolean;
  /** Whether a note says what hexagons are. */
  readonly hasNote?: boolean;
  readonly theme?: Theme | undefined;
}

export const NARROW = "(max-width: 1080px)";
/** Where the bar over the map takes two lines. */
export const TWO_LINES = "(max-width: 1216px)";

/** Room for the list beside the map, alone and with a profile. */
export const WIDE = "(min-width: 1280px)";
export const WIDER = "(min-width: 1776px)";

/** A phone's sheet, as a share of the screen, and the lines of attribution above it, CSS pixels. */
const SHEET = 0.44;
const FOOT = 34;
/** A phone's note on hexagons stands under the bar, elsewhere beside the panels. */
const NOTE = 68;

/** Where the board theme's panels grow (src/app/app.css). */
export const PROJECTOR = "(min-width: 1600px)";
export const WALL = "(min-width: 3000px)";

/** The board theme's panels, as many times as large. */
const grown = (zoom: number, withProfile: boolean, isAsked: boolean): Padding => ({
  top: (isAsked ? 136 : withProfile ? 112 : 84) * zoom,
  right: (withProfile ? 424 : 64) * zoom,
  bottom: 36 * zoom,
  left: 352 * zoom,
});

const isNow = (query: string): boolean => window.matchMedia(query).matches;

/** The room floating panels take, so that the first view fits the six boroughs between them. */
export const paddingNow = (covered: Covered): Padding => {
  const { withProfile, show = "map", isAsked = false, hasNote = false, theme } = covered;
  if (isNow(PHONE)) {
    const bottom = window.innerHeight * SHEET + FOOT;
    return { top: hasNote ? 116 + NOTE : 116, right: 10, bottom, left: 10 };
  }
  const isBoard = show === "map" && theme === "board";
  const zoom = !isBoard ? 1 : isNow(WALL) ? 2.4 : isNow(PROJECTOR) ? 1.4 : 1;
  if (zoom > 1) return grown(zoom, withProfile, isAsked);
  const narrow = isNow(NARROW);
  const left = narrow ? 322 : 352;
  const right = withProfile ? (narrow ? 372 : 424) : 64;
  const top = isAsked ? 136 : withProfile || isNow(TWO_LINES) ? 112 : 84;
  if (show !== "both") return { top, right, bottom: 36, left };
  if (!isNow(withProfile ? WIDER : WIDE))
    return { top, right, bottom: 36 + window.innerHeight * 0.4, left };
  return { top, right: right + (window.innerWidth - left - right) / 2, bottom: 36, left };
};
