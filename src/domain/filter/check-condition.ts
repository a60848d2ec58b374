import { whole } from "../format";
import { measureOf, releasesOf } from "../measure-releases";
import type { Measure, MeasureKind } from "../measures";
import type { Condition, Test } from "./filter";
import { saidOf } from "./said";

/** Counts have no upper end of their own; this one keeps numbers exact and links short. */
const LARGEST_COUNT = 1e9;

const NUMBERS_OF: Readonly<Record<Test["kind"], (test: Test) => readonly number[]>> = {
  share: (test) => ("percent" in test ? [test.percent] : []),
  rank: (test) => ("rank" in test ? [test.rank] : []),
  above: (test) => ("value" in test ? [test.value] : []),
  below: (test) => ("value" in test ? [test.value] : []),
  decile: (test) => ("from" in test ? [test.from, test.to] : []),
  between: (test) => ("from" in test ? [test.from, test.to] : []),
};

/** The tests that make sense of a measure: a rank has no "above 40%", a rate no decile of England. */
export const testsFor = (kind: MeasureKind): readonly Test["kind"][] =>
  kind === "position" ? ["share", "decile", "rank"] : ["above", "below", "between"];

/** The test a new condition on a measure starts with. */
export const firstTestFor = ({ kind, usual }: Pick<Measure, "kind" | "usual">): Test =>
  kind === "position"
    ? { kind: "share", end: "most", percent: 10 }
    : { kind: "above", value: usual ?? (kind === "rate" ? 40 : 500) };

/** Says what is wrong with a condition in one sentence, or undefined where nothing is. */
export const problemWith = ({ measure: id, year, test }: Condition): string | undefined => {
  const measure = measureOf(id);
  const held = releasesOf(id);
  const release = held.find((each) => each.year === year);
  if (release === undefined) {
    const years = held.map((each) => each.year).join(", ");
    return `There are no figures for ${saidOf(measure)} in ${year}; there are for ${years}.`;
  }
  if (!testsFor(measure.kind).includes(test.kind)) return misfit(measure);
  const numbers = NUMBERS_OF[test.kind](test);
  const [least, most, integers] = bounds(measure, test, release.areas ?? NaN);
  const outside = numbers.find(
    (n) => !(n >= least && n <= most) || (integers && !Number.isInteger(n)),
  );
  if (outside !== undefined) {
    const what = integers ? "a whole number" : "a number";
    return `${outside} is not valid for ${saidOf(measure)}: it takes ${what} from ${least} to ${whole(most)}.`;
  }
  const [from = 0, to = Infinity] = numbers;
  if (from > to) return `${from} is more than ${to}: put the smaller number first.`;
  return undefined;
};

const misfit = (measure: Measure): string =>
  measure.kind === "position"
    ? `${saidOf(measure)} is a rank in England. Use “is in the most deprived 10%”, “is in deciles 1 to 3” or “is ranked 1,000 or more deprived”.`
    : `${saidOf(measure)} has no rank in England. Use “is above”, “is below” or “is between”.`;

/** Least, most, and whether only whole numbers count. */
const bounds = (measure: Measure, test: Test, ranked: number): [number, number, boolean] => {
  if (test.kind === "decile") return [1, 10, true];
  if (test.kind === "rank") return [1, ranked, true];
  if (test.kind === "share") return [0.1, 100, false];
  return [0, measure.kind === "rate" ? 100 : LARGEST_COUNT, false];
};
