import type { HotspotClass, HotspotTier } from "./hotspot-words";
import type { Certainty } from "./hotspot-keys";

/** How a class is outlined: told apart by the line alone, in print, in grey, over any fill. */
export const HOTSPOT_MARKS = ["high", "low", "high-alone", "low-alone"] as const;
export type HotspotMark = (typeof HOTSPOT_MARKS)[number];

export const MARK_OF: Readonly<Record<HotspotClass, HotspotMark | null>> = {
  hot: "high",
  cold: "low",
  "high-high": "high",
  "low-low": "low",
  "high-low": "high-alone",
  "low-high": "low-alone",
  none: null,
};

/** Dashes in line widths; null is a solid line. */
export const MARK_DASHES: Readonly<Record<HotspotMark, readonly number[] | null>> = {
  high: null,
  low: [3, 2],
  "high-alone": [0.1, 2],
  "low-alone": [3, 2, 0.1, 2],
};

/** Rows to outline, by mark. */
export type MarkedRows = Readonly<Record<HotspotMark, readonly number[]>>;

/**
 * Which of some rows carry each mark.
 * @param certainty the least tier to be marked
 */
export const markedRows = (
  found: { readonly class: readonly HotspotClass[]; readonly tier: readonly HotspotTier[] },
  rows: readonly number[],
  certainty: Certainty,
): MarkedRows => {
  const marked = (mark: HotspotMark): number[] =>
    rows.filter(
      (row) =>
        MARK_OF[found.class[row] ?? "none"] === mark && found.tier[row]! >= Number(certainty),
    );
  return {
    high: marked("high"),
    low: marked("low"),
    "high-alone": marked("high-alone"),
    "low-alone": marked("low-alone"),
  };
};
