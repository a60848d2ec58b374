import { expect, it } from "vitest";

import { Arrivals, headOf, piecesOf } from "../../../src/analysis/participants/hand-over";
import type { Participants } from "../../../src/domain/participant";

const many = (count: number): Participants => ({
  count,
  row: Uint16Array.from({ length: count }, (_, i) => i % 1003),
  household: Int32Array.from({ length: count }, (_, i) => (i % 5 === 0 ? -1 : i)),
  programme: Uint8Array.from({ length: count }, (_, i) => i % 3),
  start: Int16Array.from({ length: count }, (_, i) => (i % 700) - 1),
  people: new Uint32Array(count).fill(1),
  most: Uint32Array.from({ length: count }, (_, i) => 1 + (i % 2)),
  programmes: ["A", "B", "C"],
  households: 4,
});

it("a file handed over in pieces is the file, whatever comes between, and no piece is large", () => {
  const arrivals = new Arrivals();
  const [first, second] = [many(300_001), many(7)];
  const one = arrivals.expect(headOf(first));
  const other = arrivals.expect(headOf(second));
  const pieces = [...piecesOf(first)];
  pieces.forEach((piece) => arrivals.put(one, piece));
  [...piecesOf(second)].forEach((piece) => arrivals.put(other, piece));
  expect(arrivals.take(other)).toEqual(second);
  expect(arrivals.take(one)).toEqual(first);
  expect(() => arrivals.take(one)).toThrow(/not been handed over/);
  const bytes = pieces.map(({ columns }) =>
    Object.values(columns).reduce((sum, { byteLength }) => sum + byteLength, 0),
  );
  expect(Math.max(...bytes)).toBeLessThan(3_000_000);
});
