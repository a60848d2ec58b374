import { expect, test } from "vitest";
import { combine } from "../../../../src/domain/patch/combine";
import { comparePatch } from "../../../../src/domain/patch/compare-patch";
import { toyAreas, toyValues } from "../../../toy-areas";

const AREAS = toyAreas([0, 0, 4, 4], [1000, 3000, 4000, 2000]);
const ALL = [0, 1, 2, 3];

test("counts add up, and say at least where one is unknown", () => {
  const values = toyValues({ kind: "count", value: [10, 20, NaN, 5] });
  expect(combine([0, 1], values, AREAS)).toMatchObject({
    kind: "count",
    value: 30,
    atLeast: false,
    known: 2,
  });
  const partial = combine(ALL, values, AREAS);
  expect(partial).toMatchObject({ value: 35, atLeast: true, areas: 4, known: 3 });
  expect(partial.kind === "count" && partial.note).toContain("1 area is not known");
});

test("rates are worked out anew, not averaged", () => {
  // 50% of 10 and 10% of 90: 14 of 100, not 30%.
  const values = toyValues({ kind: "rate", value: [50, 10], of: [5, 9], per: [10, 90] });
  expect(combine([0, 1], values, AREAS)).toMatchObject({
    value: 14,
    of: 14,
    per: 100,
    approximate: false,
  });
});

test("ready-made percentages are weighted and said to be approximate", () => {
  const values = toyValues({ kind: "rate", value: [50, 10], of: [NaN, NaN], per: [10, 90] });
  const combined = combine([0, 1], values, AREAS);
  expect(combined).toMatchObject({ value: 14, of: null, per: 100, approximate: true });
  expect(combined.kind === "rate" && combined.note).toMatch(/^Approximate/);
});

test("ranks are averaged as percentiles, weighted by residents", () => {
  const values = toyValues({ value: [10, 11, NaN, 100], ranked: 100 });
  const combined = combine(ALL, values, AREAS);
  // (0.095·1000 + 0.105·3000 + 0.995·2000) ÷ 6000
  expect(combined).toMatchObject({ kind: "position", most10: 1, most20: 2, areas: 4, known: 3 });
  expect(combined.kind === "position" && combined.percentile).toBeCloseTo(0.4, 12);
});

test.each([
  [[], toyValues({ kind: "count", value: [1, 2, 3, 4] }), "No areas"],
  [[0], toyValues({ kind: "count", value: [NaN] }), "no figure"],
  [[0], toyValues({ kind: "rate", value: [12] }), "without the numbers behind them"],
  [[0], toyValues({ kind: "rate", value: [12], of: [0], per: [0] }), "Nobody"],
])("what cannot be combined says why (%#)", (rows, values, reason) => {
  const combined = combine(rows, values, AREAS);
  expect(combined.kind === "none" && combined.reason).toContain(reason);
});

test("order and repetition of work do not matter: a patch is the sum of its parts", () => {
  const values = toyValues({
    kind: "rate",
    value: [50, 10, 20, 30],
    of: [5, 9, 4, 6],
    per: [10, 90, 20, 20],
  });
  expect(combine([3, 1, 0, 2], values, AREAS)).toEqual(combine(ALL, values, AREAS));
});

test("a comparison names the patch's boroughs, the region and England by definition", () => {
  const values = toyValues({ value: [10, 20, 30, 40], ranked: 100 });
  const { boroughs, region, england } = comparePatch([1, 2, 3], values, AREAS);
  expect(boroughs.map(({ name, figure }) => [name, figure.areas])).toEqual([
    ["Knowsley", 2],
    ["Liverpool", 2],
  ]);
  expect(region.figure).toEqual(combine(ALL, values, AREAS));
  expect(england).toEqual({ kind: "position", percentile: 0.5 });
  const counts = comparePatch([0], toyValues({ kind: "count", value: [1, 2, 3, 4] }), AREAS);
  expect(counts.england.kind).toBe("none");
});
