import { expect, test } from "vitest";
import { HOTSPOT_MARKS, MARK_DASHES, MARK_OF, markedRows } from "../../../src/domain/hotspot-marks";
import { HOTSPOT_CLASSES, HOTSPOT_STATISTICS } from "../../../src/domain/hotspot-words";

const found = {
  class: ["hot", "hot", "cold", "none", "hot"],
  tier: [99, 90, 95, 0, 95],
} as const;

test("marks are the rows shown that reach the certainty asked for", () => {
  const rows = [0, 1, 2, 3];
  expect(markedRows(found, rows, "95")).toEqual({
    high: [0],
    low: [2],
    "high-alone": [],
    "low-alone": [],
  });
  expect(markedRows(found, rows, "90").high).toEqual([0, 1]);
  expect(markedRows(found, rows, "99").low).toEqual([]);
});

test("no two marks have the same line, and no statistic gives two classes one mark", () => {
  expect(new Set(HOTSPOT_MARKS.map((mark) => JSON.stringify(MARK_DASHES[mark]))).size).toBe(4);
  for (const statistic of HOTSPOT_STATISTICS) {
    const marks = HOTSPOT_CLASSES[statistic].map((one) => MARK_OF[one]);
    expect(new Set(marks).size).toBe(marks.length);
  }
});
