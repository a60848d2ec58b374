import fc from "fast-check";
import { expect, test } from "vitest";
import { filterFromUrl, filterToUrl } from "../../../../src/domain/filter/filter-url";
import { parseSentence } from "../../../../src/domain/filter/parse-sentence";
import { plainSentence } from "../../../../src/domain/filter/sentence";
import { anyFilter } from "./filters";

test("a filter survives being printed as a sentence", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(parseSentence(plainSentence(filter))).toEqual({ ok: true, filter });
    }),
    { numRuns: 1000 },
  );
});

test("a filter survives a sentence typed in capitals with straight apostrophes and loose spaces", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const typed = plainSentence(filter).replaceAll("’", "'").replaceAll(" ", "  ").toUpperCase();
      expect(parseSentence(` ${typed}. `)).toEqual({ ok: true, filter });
    }),
  );
});

test("a filter survives the URL, and nothing in it needs escaping", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const text = filterToUrl(filter);
      expect(text).toMatch(/^[\w.-]*$/);
      expect(new URLSearchParams({ text }).toString()).toBe(`text=${text}`);
      expect(filterFromUrl(text)).toEqual({ ok: true, filter });
    }),
    { numRuns: 1000 },
  );
});

test("sentence, text and sentence again say the same", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const sentence = plainSentence(filter);
      const read = parseSentence(sentence);
      const back = filterFromUrl(read.ok ? filterToUrl(read.filter) : "unread");
      expect(back.ok && plainSentence(back.filter)).toBe(sentence);
    }),
  );
});

test("no text whatever throws", () => {
  const scraps = fc.constantFrom(
    "Areas in ",
    "where ",
    "IMD ",
    "2025 ",
    "is ",
    "(",
    ")",
    "and ",
    "10% ",
    "any",
    "_",
    "imd.2025",
    ".most-10",
    "in.",
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(scraps).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(text, (anything) => {
      for (const read of [parseSentence(anything), filterFromUrl(anything)]) {
        expect(read.ok || read.message.length > 10).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
