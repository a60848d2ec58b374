import type { Test } from "../../../domain/filter/filter";
import { rounded } from "../../../domain/filter/number";

/** A test on values as the two handles show it, 0…most. */
export const rangeOf = (test: Test, most: number): readonly [number, number] => {
  if (test.kind === "above") return [test.value, most];
  if (test.kind === "below") return [0, test.value];
  return test.kind === "between" ? [test.from, test.to] : [0, most];
};

/** The other way: a handle at its end asks nothing there. */
export const testOfRange = (from: number, to: number, most: number): Test => {
  const [low, high] = from <= to ? [from, to] : [to, from];
  if (high >= most) return { kind: "above", value: rounded(low) };
  if (low <= 0) return { kind: "below", value: rounded(high) };
  return { kind: "between", from: rounded(low), to: rounded(high) };
};
