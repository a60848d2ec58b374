import type { Theme } from "../../../domain/look-keys";
import type { Show } from "../../../domain/table/table-keys";
import { timesAll, type Padding } from "../../../map/camera";
import { boardZoom } from "../../../ui/board-zoom";
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

/** Where the page has no more room than so many pixels of its own, `zoom` times as large as the window's. */
const upTo = (width: number, zoom: number): string => `(max-width: ${width * zoom}px)`;
export const isNarrow = (zoom: number): string => upTo(1080, zoom);
/** Where the bar over the map takes two lines. */
export const isTwoLines = (zoom: number): string => upTo(1216, zoom);
/** Where the board theme leaves no room for the filter between two panels. */
export const isTight = (zoom: number): string => (zoom === 1 ? "not all" : upTo(1400, zoom));

/** Where the list has room beside the map, alone or with a profile, on panels `zoom` times as large. */
export const roomBeside = (withProfile: boolean, zoom: number): string =>
  `(min-width: ${(withProfile ? 1776 : 1280) * zoom}px)`;

/** A phone's sheet, as a share of the screen, and the lines of attribution above it, CSS pixels. */
const SHEET = 0.44;
const FOOT = 52;
/** A phone's note on hexagons stands under the bar, elsewhere beside the panels. */
const NOTE = 68;

const isNow = (query: string): boolean => window.matchMedia(query).matches;

/** The room floating panels take, so that the first view fits the six boroughs between them. */
export const paddingNow = (over: Covered): Padding => {
  const { withProfile, show = "map", isAsked = false, hasNote = false, theme } = over;
  if (isNow(PHONE)) {
    const bottom = window.innerHeight * SHEET + FOOT;
    return { top: hasNote ? 116 + NOTE : 116, right: 10, bottom, left: 10 };
  }
  const zoom = boardZoom(theme);
  const narrow = isNow(isNarrow(zoom));
  const left = narrow ? 322 : 352;
  const right = withProfile ? (narrow ? 372 : 424) : 64;
  const top = isAsked ? 136 : withProfile || isNow(isTwoLines(zoom)) ? 112 : 84;
  const covered = timesAll({ top, right, bottom: 36, left }, zoom);
  if (show !== "both") return covered;
  if (!isNow(roomBeside(withProfile, zoom)))
    return { ...covered, bottom: covered.bottom + window.innerHeight * 0.4 };
  const free = window.innerWidth - covered.left - covered.right;
  return { ...covered, right: covered.right + free / 2 };
};
