export const SHEETS = ["A4", "A3"] as const;
export type SheetSize = (typeof SHEETS)[number];

/** Points at each edge of every printed page. */
export const MARGIN = 42;

/** Points left for the map on a landscape sheet: what its picture must be drawn for. */
export const SHEET_MAP: Readonly<Record<SheetSize, { width: number; height: number }>> = {
  A4: { width: 520, height: 468 },
  A3: { width: 800, height: 704 },
};

/** Points right of the map, for legend and small print, and between the two. */
export const SHEET_SIDE: Readonly<Record<SheetSize, { gap: number; width: number }>> = {
  A4: { gap: 16, width: 841.89 - 2 * MARGIN - 520 - 16 },
  A3: { gap: 22, width: 1190.55 - 2 * MARGIN - 800 - 22 },
};
