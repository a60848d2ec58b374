/** A tooltip's room with what parts it from the pointer, CSS pixels. */
const WIDTH = 300;
const HEIGHT = 190;
const APART = 14;

/** What panels cover at each edge of the map, CSS pixels. */
export type PanelRoom = Readonly<Record<"top" | "right" | "bottom" | "left", number>>;

export interface TooltipSide {
  /** Left of the pointer where it has no room to the right, as it is wide. */
  readonly isLeft: boolean;
  /** Above the pointer where there is more room. */
  readonly isAbove: boolean;
  /** How far from the pointer its left edge is, where neither side has room; null otherwise. */
  readonly shift: number | null;
}

/**
 * Where a tooltip lies by its pointer, so that it stays on the map and off the panels.
 *
 * @param at the pointer on the map, CSS pixels
 * @param size the map's
 * @param padding what panels cover of it
 */
export const tooltipSide = (
  at: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  padding: PanelRoom,
): TooltipSide => {
  const right = size.width - padding.right;
  const bottom = size.height - padding.bottom;
  const isAbove = at.y + HEIGHT > bottom && at.y - padding.top > bottom - at.y;
  if (at.x + WIDTH <= right) return { isLeft: false, isAbove, shift: null };
  if (at.x - WIDTH >= padding.left) return { isLeft: true, isAbove, shift: null };
  const left = Math.max(padding.left, right - WIDTH + APART);
  return { isLeft: false, isAbove, shift: left - at.x };
};
