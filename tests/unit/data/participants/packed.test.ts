import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack, type Kept } from "../../../../src/data/participants/packed";

const whole = (max: number) => fc.integer({ min: 0, max });

const KEPT: fc.Arbitrary<Kept> = whole(40).chain((count) => {
  const column = (max: number) => fc.array(whole(max), { minLength: count, maxLength: count });
  return fc.record({
    file: fc.string(),
    threshold: fc.constant(5),
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

const packedAs = (header: object, ...columns: number[]): Uint8Array<ArrayBuffer> => {
  const head = new TextEncoder().encode(JSON.stringify(header));
  return new Uint8Array([0, 0, 0, head.length, ...head, ...columns]);
};

test("bytes of another version are refused in words", () => {
  expect(() => unpack(packedAs({ version: 3 }))).toThrow(/Another version of the atlas saved/);
});

test("what was kept at another threshold is not shown at this one beside it", () => {
  const header = { version: 2, file: "f", count: 0, households: 0, programmes: [] };
  for (const threshold of [3, 10])
    expect(() => unpack(packedAs({ ...header, threshold }))).toThrow(
      `with counts below ${threshold} hidden`,
    );
});

test("what the version before kept opens, its outcomes left behind", () => {
  const header = {
    ...{ version: 1, file: "f", threshold: 5, count: 1, households: 0 },
    ...{ programmes: ["P"], outcomes: ["Work"] },
  };
  // Row 7, no household, programme 0, month 2, outcome 0, 12 people.
  const columns = [7, 0, 255, 255, 255, 255, 0, 2, 0, 0, 12, 0, 0, 0];
  const { participants } = unpack(packedAs(header, ...columns));
  expect(participants).toMatchObject({ count: 1, programmes: ["P"] });
  const { row, household, start, people, most } = participants;
  expect([row[0], household[0], start[0], people[0], most[0]]).toEqual([7, -1, 2, 12, 12]);
});
