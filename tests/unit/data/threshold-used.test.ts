import { expect, test } from "vitest";
import {
  fixThreshold,
  ThresholdFixed,
  thresholdUsed,
} from "../../../src/data/participants/threshold-used";
import type { Participants } from "../../../src/domain/participant";

const participants = (rows: readonly number[], people: readonly number[]): Participants => ({
  count: rows.length,
  row: Uint16Array.from(rows),
  household: new Int32Array(rows.length).fill(-1),
  programme: new Uint8Array(rows.length),
  start: new Int16Array(rows.length).fill(-1),
  people: Uint32Array.from(people),
  most: Uint32Array.from(people),
  programmes: ["P"],
  households: 0,
});

test("a file keeps the threshold it was first shown at, one by one or counted, in any order", () => {
  const file = participants([7, 7, 9], [1, 1, 1]);
  expect(thresholdUsed(file)).toBeUndefined();
  fixThreshold(file, 5);
  fixThreshold(file, 5);
  const same = participants([9, 7], [1, 2]);
  expect(thresholdUsed(same)).toBe(5);
  expect(() => fixThreshold(same, 10)).toThrow(ThresholdFixed);
  expect(thresholdUsed(participants([7, 9], [3, 1]))).toBeUndefined();
});
