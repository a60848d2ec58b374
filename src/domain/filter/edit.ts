import { releaseShown, measureOf } from "../measure-releases";
import type { MeasureId } from "../measures";
import { firstTestFor, testsFor } from "./check-condition";
import { type Clause, type Condition, type Filter, isGroup, type Test } from "./filter";
import type { Place, Slot } from "./sentence";

/** A condition on a measure's latest release, with the test it starts with. */
export const firstCondition = (measure: MeasureId): Condition => ({
  measure,
  year: releaseShown(measure, null).year,
  test: firstTestFor(measureOf(measure)),
});

/** The condition at a place of the sentence, or undefined where there is none. */
export const conditionAt = (filter: Filter, [outer = -1, inner]: Place): Condition | undefined => {
  const clause = filter.conditions[outer];
  if (clause === undefined) return undefined;
  if (isGroup(clause)) return inner === undefined ? undefined : clause.conditions[inner];
  return inner === undefined ? clause : undefined;
};

/** Another measure in a condition: keeps the year and the test where the measure has them. */
export const withMeasure = (condition: Condition, measure: MeasureId): Condition => {
  const asked = measureOf(measure);
  const { kind } = asked;
  // Nothing that fits one own measure need fit another.
  const fits =
    asked.usual === undefined &&
    testsFor(kind).includes(condition.test.kind) &&
    measureOf(condition.measure).kind === kind;
  return {
    measure,
    year: releaseShown(measure, condition.year).year,
    test: fits ? condition.test : firstTestFor(asked),
  };
};

/** Another number in a test; a range given as one decile stays one decile. */
export const withNumber = (test: Test, slot: Slot, value: number): Test => {
  if (test.kind === "decile" && test.from === test.to) return { ...test, from: value, to: value };
  return slot in test ? { ...test, [slot]: value } : test;
};

const withPart = <Part>(parts: readonly Part[], at: number, part: Part | undefined): Part[] =>
  parts.flatMap((each, i) => (i !== at ? [each] : part === undefined ? [] : [part]));

/** The filter with the condition at a place replaced, or removed; a group left with one is dissolved. */
export const withCondition = (
  filter: Filter,
  [outer = -1, inner]: Place,
  condition: Condition | undefined,
): Filter => {
  const clause = filter.conditions[outer];
  const changed: Clause | undefined =
    clause !== undefined && isGroup(clause) && inner !== undefined
      ? dissolved(clause.join, withPart(clause.conditions, inner, condition))
      : condition;
  return { ...filter, conditions: withPart(filter.conditions, outer, changed) };
};

const dissolved = (join: Filter["join"], conditions: readonly Condition[]): Clause | undefined =>
  conditions.length > 1 ? { join, conditions } : conditions[0];
