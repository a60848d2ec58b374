import { createHash } from "node:crypto";
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

/** Columns by the digest of their bytes: comparing hundreds of thousands of numbers one by one takes long. */
const plain = (people: Participants) =>
  Object.fromEntries(
    Object.entries(people).map(([name, value]: [string, unknown]) => [
      name,
      ArrayBuffer.isView(value)
        ? `${value.constructor.name} ${createHash("sha256").update(new Uint8Array(value.buffer)).digest("hex")}`
        : value,
    ]),
  );

it("a file handed over in pieces is the file, whatever comes between, and no piece is large", () => {
  const arrivals = new Arrivals();
  const [first, second] = [many(300_001), many(7)];
  const one = arrivals.expect(headOf(first));
  const other = arrivals.expect(headOf(second));
  const pieces = [...piecesOf(first)];
  pieces.forEach((piece) => arrivals.put(one, piece));
  [...piecesOf(second)].forEach((piece) => arrivals.put(other, piece));
  expect(plain(arrivals.take(other))).toEqual(plain(second));
  expect(plain(arrivals.take(one))).toEqual(plain(first));
  expect(() => arrivals.take(one)).toThrow(/not been handed over/);
  const bytes = pieces.map(({ columns }) =>
    Object.values(columns).reduce((sum, { byteLength }) => sum + byteLength, 0),
  );
  expect(Math.max(...bytes)).toBeLessThan(3_000_000);
});
