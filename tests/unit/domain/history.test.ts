import fc from "fast-check";
import { expect, test } from "vitest";
import { historyAfter, historyFrom, type HistoryStep } from "../../../src/domain/history";

const steps = (...all: HistoryStep<number>[]) =>
  all.reduce((history, step) => historyAfter(history, step), historyFrom(0));
const to = (value: number): HistoryStep<number> => ({ type: "change", to: value });
const undo = { type: "undo" } as const;
const redo = { type: "redo" } as const;

test("undo and redo walk the same way back and forth", () => {
  expect(steps(to(1), to(2), undo).present).toBe(1);
  expect(steps(to(1), to(2), undo, undo, redo).present).toBe(1);
  expect(steps(to(1), to(2), undo, undo, redo, redo)).toEqual(steps(to(1), to(2)));
});

test("a change forgets what was undone; the same value is no change", () => {
  expect(steps(to(1), undo, to(5), redo).present).toBe(5);
  expect(steps(to(1), undo, to(0), redo).present).toBe(1);
  const history = steps(to(1));
  expect(historyAfter(history, to(2), () => true)).toBe(history);
});

test("with nothing to go to, undo and redo change nothing", () => {
  const start = historyFrom("a");
  expect(historyAfter(start, undo)).toBe(start);
  expect(historyAfter(start, redo)).toBe(start);
});

test("undoing as often as there were changes gives the beginning back, a hundred steps far", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1 }), { maxLength: 100 }), (values) => {
      const changed = steps(...values.map(to));
      const back = values.reduce((history) => historyAfter(history, undo), changed);
      expect(back.present).toBe(0);
      expect(back.past).toEqual([]);
    }),
  );
  expect(steps(...Array.from({ length: 300 }, (_, i) => to(i + 1))).past).toHaveLength(100);
});
