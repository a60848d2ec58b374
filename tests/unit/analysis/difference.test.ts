import { expect, test } from "vitest";
import { decilesMoved, moveClasses, MOVE_CLASSES } from "../../../src/analysis/difference";
import { DIFFERENCE_RAMP } from "../../../src/domain/difference-ramp";
import { builtAreas, builtValues } from "../../built-data";
import { toyValues } from "../../toy-areas";

const first = toyValues({ year: 2019, ranked: 100, value: [1, 11, 95, 50, NaN, 20] });
const second = toyValues({ year: 2025, ranked: 200, value: [1, 2, 10, 100, 5, NaN] });

test("tenths moved, by hand: towards most deprived is negative, unknown stays unknown", () => {
  expect([...decilesMoved(first, second)]).toEqual([0, -1, -9, 0, NaN, NaN]);
});

test("further moves share the last class; unknown has none", () => {
  const classes = moveClasses(Float64Array.of(-9, -3, -2, -1, 0, 1, 2, 3, 9, NaN));
  expect([...classes]).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 6, -1]);
  expect(MOVE_CLASSES[0]!.label).toBe("3 or more tenths more deprived");
  expect(MOVE_CLASSES[3]!.label).toBe("The same tenth of England");
  expect(MOVE_CLASSES[4]!.label).toBe("1 tenth less deprived");
  expect(DIFFERENCE_RAMP).toHaveLength(MOVE_CLASSES.length);
});

test("there and back is nowhere, on the real releases", () => {
  const areas = builtAreas();
  const [a, b] = [builtValues("imd", 2004, areas), builtValues("imd", 2025, areas)];
  const there = decilesMoved(a, b);
  const back = decilesMoved(b, a);
  expect(there.every((moved, row) => moved === -back[row]! || moved + back[row]! === 0)).toBe(true);
  expect(decilesMoved(a, a).every((moved) => moved === 0)).toBe(true);
});

test("what is not ranked across England has no tenths", () => {
  const share = toyValues({ kind: "rate", measure: "no-car", value: [1] });
  expect(() => decilesMoved(share, second)).toThrow(/no-car and imd are not both ranked/);
});
