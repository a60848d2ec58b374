import { expect, test } from "vitest";
import { measureOf } from "../../../../src/domain/measure-releases";
import { definitionOf, persistenceOf } from "../../../../src/domain/persistence";
import { persistenceColumns } from "../../../../src/domain/table/persistence-columns";
import { toyValues } from "../../../toy-areas";

const found = persistenceOf(
  definitionOf("always-10"),
  [2010, 2015, 2019, 2025].map((year, at) =>
    toyValues({ year, ranked: 100, value: [5, at === 3 ? 5 : 50, at === 1 ? NaN : 5] }),
  ),
);
const [releases, trajectory] = persistenceColumns(
  definitionOf("always-10"),
  found,
  measureOf("imd"),
  () => ({ release: "r", source: "s", licence: "l" }),
);

test("releases in are counted where every release is known, and unknown elsewhere", () => {
  expect([0, 1, 2].map((row) => releases?.value(row))).toEqual([4, 1, undefined]);
  expect(releases?.exported[0]?.cell(2)).toBeNull();
  expect(releases?.description).toMatch(
    /2010–2025 in the most deprived 10% of England, of 4\. The 2025 release/,
  );
});

test("what each area did is said in the words of the legend", () => {
  expect([0, 1, 2].map((row) => trajectory?.value(row))).toEqual([
    "In every release",
    "In for the first time",
    "Not known at one release or more",
  ]);
});
