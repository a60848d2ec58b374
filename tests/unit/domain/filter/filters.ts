import fc from "fast-check";
import { BOROUGHS } from "../../../../src/domain/boroughs";
import type { Clause, Condition, Filter, Test } from "../../../../src/domain/filter/filter";
import { releasesOf } from "../../../../src/domain/measure-releases";
import { MEASURES, type Measure } from "../../../../src/domain/measures";

const ordered = (a: number, b: number) => ({ from: Math.min(a, b), to: Math.max(a, b) });
const end = fc.constantFrom("most" as const, "least" as const);
const tenths = (from: number, to: number) =>
  fc.integer({ min: from * 10, max: to * 10 }).map((n) => n / 10);

const positionTest: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ kind: fc.constant("share" as const), end, percent: tenths(0.1, 100) }),
  fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }))
    .map(([a, b]) => ({ kind: "decile" as const, ...ordered(a, b) })),
  fc.record({ kind: fc.constant("rank" as const), end, rank: fc.integer({ min: 1, max: 32_000 }) }),
);

const amountTest = (most: number): fc.Arbitrary<Test> =>
  fc.oneof(
    fc.record({
      kind: fc.constantFrom("above" as const, "below" as const),
      value: tenths(0, most),
    }),
    fc
      .tuple(tenths(0, most), tenths(0, most))
      .map(([a, b]) => ({ kind: "between" as const, ...ordered(a, b) })),
  );

const testOf = ({ kind }: Measure): fc.Arbitrary<Test> =>
  kind === "position" ? positionTest : amountTest(kind === "rate" ? 100 : 1_000_000);

const condition: fc.Arbitrary<Condition> = fc.constantFrom(...MEASURES).chain((measure) =>
  fc.record({
    measure: fc.constant(measure.id),
    year: fc.constantFrom(...releasesOf(measure.id).map(({ year }) => year)),
    test: testOf(measure),
  }),
);

const join = fc.constantFrom("and" as const, "or" as const);
const clause: fc.Arbitrary<Clause> = fc.oneof(
  { weight: 4, arbitrary: condition },
  {
    weight: 1,
    arbitrary: fc.record({ join, conditions: fc.array(condition, { minLength: 2, maxLength: 3 }) }),
  },
);

/** Any filter in its plainest form. */
export const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    boroughs: fc.uniqueArray(fc.constantFrom(...BOROUGHS.map(({ code }) => code))),
    join,
    conditions: fc.array(clause, { maxLength: 6 }),
  })
  .map((filter) => (filter.conditions.length > 1 ? filter : { ...filter, join: "and" }));
