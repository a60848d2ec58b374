import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCodes, encodeCodes } from "../../../../src/domain/patch/codes-codec";

const codeOf = (number: number) => `E01${String(number).padStart(6, "0")}`;
const scattered = fc.uniqueArray(fc.integer({ min: 6412, max: 35_000 }).map(codeOf), {
  maxLength: 400,
});
const block = fc
  .tuple(fc.integer({ min: 6412, max: 7100 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, count]) => Array.from({ length: count }, (_, i) => codeOf(from + i)));
const codes = fc
  .tuple(scattered, fc.oneof(block, fc.constant([])))
  .map((both) => [...new Set(both.flat())]);

test("codes survive, whatever their order, in letters that need no escaping", () => {
  fc.assert(
    fc.property(codes, (some) => {
      const text = encodeCodes(some);
      expect(text).toMatch(/^1[0-9a-z]*$/);
      expect(decodeCodes(text)).toEqual({ ok: true, codes: some.toSorted() });
      expect(decodeCodes(text.toUpperCase())).toEqual({ ok: true, codes: some.toSorted() });
    }),
    { numRuns: 500 },
  );
});

test("at most three letters an area, and a few for a whole block of them", () => {
  fc.assert(
    fc.property(codes, (some) => {
      expect(encodeCodes(some).length).toBeLessThanOrEqual(3 * some.length + 6);
    }),
  );
  const borough = Array.from({ length: 302 }, (_, i) => codeOf(6513 + i));
  expect(encodeCodes(borough).length).toBeLessThan(10);
});

test("known answers: E01006412, then its two neighbours, then a run", () => {
  expect(encodeCodes([])).toBe("1");
  // 6413 = 1·18³ + 1·18² + 14·18 + 5
  expect(encodeCodes(["E01006412"])).toBe("1jjw5");
  expect(encodeCodes(["E01006412", "E01006413", "E01006415"])).toBe("1jjw512");
  expect(encodeCodes(["E01006412", "E01006413", "E01006414", "E01006415"])).toBe("1jjw500");
});

test("no text throws or fills the memory; what is not a patch says so", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((tail) => `1${tail}`),
        fc.base64String(),
      ),
      (text) => {
        const read = decodeCodes(text);
        expect(read.ok ? read.codes.length <= 40_000 : read.message.length > 10).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
  for (const wrong of [
    "",
    "2jjw5",
    "1jj",
    "1jjw5-",
    "1jjw50",
    "1zzzzzzzzz5",
    "1jjw50zzzzh",
    `1jjw50${"z".repeat(40)}5`,
  ]) {
    expect(decodeCodes(wrong).ok, wrong).toBe(false);
  }
});

test("only English LSOAs can be encoded", () => {
  expect(() => encodeCodes(["W01000001"])).toThrow("W01000001");
});
