import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sfntOf } from "../../../src/data/decks/sfnt-of";

const face = (name: string): Uint8Array =>
  new Uint8Array(
    readFileSync(join(import.meta.dirname, "../../../node_modules/@fontsource", name)),
  );

/** A table's sum as the format has it: its bytes as numbers of 32 bits, added up. */
const sumOf = (bytes: Uint8Array): number => {
  const whole = new Uint8Array((bytes.length + 3) & ~3);
  whole.set(bytes);
  const view = new DataView(whole.buffer);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
};

it.each([
  "inter/files/inter-latin-400-normal.woff",
  "inter/files/inter-latin-600-normal.woff",
  "newsreader/files/newsreader-latin-500-normal.woff",
])("unpacks %s into tables with their own sums", (name) => {
  const sfnt = sfntOf(face(name));
  const view = new DataView(sfnt.buffer);
  expect(view.getUint32(0)).toBe(0x0001_0000);
  const count = view.getUint16(4);
  expect(count).toBeGreaterThan(8);
  for (let at = 0; at < count; at++) {
    const entry = 12 + 16 * at;
    const [tag, sum, offset, length] = [0, 4, 8, 12].map((field) => view.getUint32(entry + field));
    // "head" holds a sum of the whole file, which its own leaves out.
    if (tag === 0x6865_6164) continue;
    expect(sumOf(sfnt.subarray(offset, offset! + length!))).toBe(sum);
  }
});

it("leaves other bytes alone", () => {
  const bytes = new Uint8Array([0, 1, 0, 0, 0, 9]);
  expect(sfntOf(bytes)).toBe(bytes);
});
