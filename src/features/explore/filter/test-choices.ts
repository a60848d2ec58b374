import { firstTestFor } from "../../../domain/filter/check-condition";
import type { Condition, Test } from "../../../domain/filter/filter";
import { measureOf, releaseShown } from "../../../domain/measure-releases";
import type { MeasureKind } from "../../../domain/measures";
import type { MenuOption } from "./menu";

const POSITION_TESTS: readonly MenuOption[] = [
  { id: "share-most", title: "in the most deprived …%" },
  { id: "share-least", title: "in the least deprived …%" },
  { id: "decile", title: "in deciles … to …" },
  { id: "rank-most", title: "ranked … or more deprived" },
  { id: "rank-least", title: "ranked … or less deprived" },
];
const VALUE_TESTS: readonly MenuOption[] = [
  { id: "above", title: "above …" },
  { id: "below", title: "below …" },
  { id: "between", title: "between … and …" },
];

/** What can be asked of a measure, as a menu has it. */
export const testChoicesFor = (kind: MeasureKind): readonly MenuOption[] =>
  kind === "position" ? POSITION_TESTS : VALUE_TESTS;

export const testChoiceOf = (test: Test): string =>
  test.kind === "share" || test.kind === "rank" ? `${test.kind}-${test.end}` : test.kind;

/** The test chosen, with numbers that mean about what the one before meant. */
export const testFrom = (id: string, { measure, year, test }: Condition): Test => {
  const ranked = releaseShown(measure, year).areas ?? NaN;
  const share = shareIn(test, ranked);
  const [low, high] = boundsIn(test);
  switch (id) {
    case "share-most":
    case "share-least":
      return { kind: "share", end: id === "share-most" ? "most" : "least", percent: share };
    case "decile":
      return { kind: "decile", from: 1, to: Math.max(1, Math.round(share / 10)) };
    case "rank-most":
      return { kind: "rank", end: "most", rank: Math.floor((share * ranked) / 100) };
    case "rank-least":
      return { kind: "rank", end: "least", rank: Math.ceil(((100 - share) * ranked) / 100) };
    case "above":
    case "below":
      return { kind: id, value: low };
    case "between":
      return { kind: "between", from: low, to: Math.max(low, high) };
    default:
      return firstTestFor(measureOf(measure));
  }
};

const shareIn = (test: Test, ranked: number): number => {
  if (test.kind === "share") return test.percent;
  if (test.kind === "decile") return test.to * 10;
  if (test.kind !== "rank") return 10;
  const within = test.end === "most" ? test.rank : ranked - test.rank;
  return Math.min(100, Math.max(1, Math.round((100 * within) / ranked)));
};

const boundsIn = (test: Test): [number, number] => {
  if (test.kind === "between") return [test.from, test.to];
  return "value" in test ? [test.value, test.value * 2] : [0, 0];
};
