export const SHEETS = ["A4", "A3"] as const;
export type SheetSize = (typeof SHEETS)[number];

/** Points at each edge of every printed page. */
export const MARGIN = 42;

/** Points left for the map on a landscape sheet: what its picture must be drawn for. */
export const SHEET_MAP: Readonly<Record<SheetSize, { width: number; height: number }>> = {
  A4: { width: 841.89 - 2 * MARGIN, height: 370 },
  A3: { width: 1190.55 - 2 * MARGIN, height: 610 },
};
