import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, unknownWords, valuesNeededBy } from "../../../../src/domain/filter/evaluate";
import type { Condition, Filter, Test } from "../../../../src/domain/filter/filter";
import { decileOf } from "../../../../src/domain/position";
import { toyAreas, toyValues } from "../../../toy-areas";

const AREAS = toyAreas([0, 0, 4, 4, 5, 5], [1000, 2000, 4000, 8000, 16000, 32000]);
const IMD = toyValues({ value: [1, 10, 11, NaN, 100, 50.5], ranked: 100 });
const RENT = toyValues({
  measure: "social-renting",
  year: 2021,
  kind: "rate",
  value: [40, 41, NaN, 90, 5, 60],
});

const ask = (test: Test): Condition => ({ measure: "imd", year: 2025, test });
const most10 = ask({ kind: "share", end: "most", percent: 10 });
const rented: Condition = {
  measure: "social-renting",
  year: 2021,
  test: { kind: "above", value: 40 },
};
const answer = (filter: Partial<Filter>) =>
  evaluate({ boroughs: [], join: "and", conditions: [], ...filter }, AREAS, (measure) =>
    measure === "imd" ? IMD : RENT,
  );

test("no conditions: every area of the boroughs asked for", () => {
  expect([...answer({ boroughs: ["E08000011", "E06000006"] }).matches]).toEqual([0, 0, 1, 1, 1, 1]);
});

test.each<[Test, number[]]>([
  [{ kind: "share", end: "most", percent: 10 }, [1, 1, 0, 0, 0, 0]],
  [{ kind: "share", end: "least", percent: 50 }, [0, 0, 0, 0, 1, 1]],
  [{ kind: "decile", from: 2, to: 6 }, [0, 0, 1, 0, 0, 1]],
  [{ kind: "rank", end: "most", rank: 11 }, [1, 1, 1, 0, 0, 0]],
  [{ kind: "rank", end: "least", rank: 11 }, [0, 0, 1, 0, 1, 1]],
])("%j", (test, expected) => {
  expect([...answer({ conditions: [ask(test)] }).matches]).toEqual(expected);
});

test.each<[Test, number[]]>([
  [{ kind: "above", value: 40 }, [0, 1, 0, 1, 0, 1]],
  [{ kind: "below", value: 41 }, [1, 0, 0, 0, 1, 0]],
  [{ kind: "between", from: 40, to: 60 }, [1, 1, 0, 0, 0, 1]],
])("rates: %j", (test, expected) => {
  expect([...answer({ conditions: [{ ...rented, test }] }).matches]).toEqual(expected);
});

test("unknown is out where another value decides, and counted where it does not", () => {
  const both = answer({ conditions: [most10, rented] });
  expect([...both.matches]).toEqual([0, 1, 0, 0, 0, 0]);
  expect([...both.unknown]).toEqual([0, 0, 0, 1, 0, 0]);
  const either = answer({ join: "or", conditions: [most10, rented] });
  expect([...either.matches]).toEqual([1, 1, 0, 1, 0, 1]);
  expect([...either.unknown]).toEqual([0, 0, 1, 0, 0, 0]);
});

test("counts areas and residents, and says how many it could not judge", () => {
  const found = answer({ boroughs: ["E08000012", "E08000011"], conditions: [rented] });
  expect(found).toMatchObject({ areas: 2, residents: 10_000, unknownAreas: 1 });
  expect(unknownWords(found)).toBe("1 area has no known value and is not counted.");
  expect(unknownWords({ unknownAreas: 12 })).toBe(
    "12 areas have no known value and are not counted.",
  );
  expect(unknownWords({ unknownAreas: 0 })).toBe("");
});

test("brackets are answered before what stands round them", () => {
  const group = {
    join: "or" as const,
    conditions: [most10, ask({ kind: "decile", from: 10, to: 10 })],
  };
  expect([...answer({ conditions: [group, rented] }).matches]).toEqual([0, 1, 0, 0, 0, 0]);
});

test("columns that are not loaded match nothing and are unknown everywhere", () => {
  const filter: Filter = { boroughs: [], join: "and", conditions: [most10, rented, most10] };
  const found = evaluate(filter, AREAS, () => undefined);
  expect(found).toMatchObject({ areas: 0, unknownAreas: 6 });
  expect(valuesNeededBy(filter)).toEqual([
    { measure: "imd", year: 2025 },
    { measure: "social-renting", year: 2021 },
  ]);
});

test("the most and least deprived tenths are the deciles, to the last area of England", () => {
  const rank = fc.constantFrom(32_480, 32_844, 33_755).chain((ranked) =>
    fc.record({
      ranked: fc.constant(ranked),
      rank: fc.oneof(
        fc.integer({ min: 2, max: 2 * ranked }).map((n) => n / 2),
        // On the boundary between two tenths, where there is an area on it.
        fc.integer({ min: 1, max: 10 }).map((n) => Math.floor((n * ranked) / 10)),
      ),
    }),
  );
  const holds = (test: Test, value: number, ranked: number) =>
    evaluate({ boroughs: [], join: "and", conditions: [ask(test)] }, toyAreas([0]), () =>
      toyValues({ value: [value], ranked }),
    ).areas === 1;
  fc.assert(
    fc.property(rank, fc.integer({ min: 1, max: 10 }), ({ rank, ranked }, tenths) => {
      const decile = decileOf(rank, ranked);
      const percent = 10 * tenths;
      expect(holds({ kind: "share", end: "most", percent }, rank, ranked)).toBe(decile <= tenths);
      expect(holds({ kind: "share", end: "least", percent }, rank, ranked)).toBe(
        decile > 10 - tenths,
      );
    }),
    { numRuns: 2000 },
  );
});
