import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { realistic } from "../realistic";

const TESTS = join(import.meta.dirname, "..");
const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/realistic(\.test)?\.ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(TESTS, name), "utf8") }));

/** Every range that a property test draws numbers from, as the tests themselves say it. */
const RANGES = files.flatMap(({ name, text }) =>
  [...text.matchAll(/realistic\(\{ min: (\S+), max: (\S+) \}\)/g)].map(
    ([, min, max]) => [name, Number(min), Number(max)] as const,
  ),
);

test("property tests draw their numbers here, never evenly over bit patterns", () => {
  const own = files.filter(({ text }) =>
    /fc\s*\.(double|float|float64Array|float32Array)\(/.test(text),
  );
  expect(own.map(({ name }) => name)).toEqual([]);
  expect(RANGES.length).toBeGreaterThan(10);
});

test.each(RANGES)(
  "%s: of 2,000 numbers from %f to %f each quarter has a fifth or more",
  (_, min, max) => {
    const drawn: number[] = [];
    fc.assert(
      fc.property(realistic({ min, max }), (number) => void drawn.push(number)),
      { numRuns: 2000, seed: 1 },
    );
    expect(Math.min(...drawn)).toBe(min);
    expect(Math.max(...drawn)).toBe(max);
    for (const quarter of [0, 1, 2, 3]) {
      const [from, to] = [quarter, quarter + 1].map((part) => min + ((max - min) * part) / 4);
      const inside = drawn.filter((number) => number >= from! && number <= to!).length;
      expect(inside / drawn.length, `quarter ${quarter + 1}`).toBeGreaterThanOrEqual(0.2);
    }
  },
);
