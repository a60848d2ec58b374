import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack, type Kept } from "../../../../src/data/participants/packed";

const whole = (max: number) => fc.integer({ min: 0, max });

const KEPT: fc.Arbitrary<Kept> = whole(40).chain((count) => {
  const column = (max: number) => fc.array(whole(max), { minLength: count, maxLength: count });
  return fc.record({
    file: fc.string(),
    threshold: fc.integer({ min: 3, max: 10 }),
    participants: fc.record({
      count: fc.constant(count),
      row: column(1002).map((cells) => Uint16Array.from(cells)),
      household: column(900).map((cells) => Int32Array.from(cells, (cell) => cell - 1)),
      programme: column(49).map((cells) => Uint8Array.from(cells)),
      start: column(800).map((cells) => Int16Array.from(cells, (cell) => cell - 1)),
      people: column(9_999_999).map((cells) => Uint32Array.from(cells)),
      most: column(0xffffffff).map((cells) => Uint32Array.from(cells)),
      programmes: fc.array(fc.string(), { maxLength: 4 }),
      households: whole(900),
      syntheticIds: fc.boolean(),
    }),
  });
});

test("what is packed comes out as it went in, whatever the names and numbers", () => {
  fc.assert(
    fc.property(KEPT, (kept) => {
      expect(unpack(pack(kept))).toEqual(kept);
    }),
  );
});

test("bytes of another version are refused", () => {
  const header = new TextEncoder().encode('{"version":1}');
  const bytes = new Uint8Array([0, 0, 0, header.length, ...header]);
  expect(() => unpack(bytes)).toThrow();
});
