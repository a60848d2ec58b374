import { expect, test } from "vitest";
import { filterFromUrl, filterToUrl } from "../../../../src/domain/filter/filter-url";
import { parseSentence } from "../../../../src/domain/filter/parse-sentence";

test("the link is short and can be read", () => {
  const read = parseSentence(
    "Areas in Knowsley, Halton where IMD 2025 is in the most deprived 10% and education 2025 is in the most deprived 20% and social renting is above 40.5%",
  );
  expect(read.ok && filterToUrl(read.filter)).toBe(
    "in.E08000011.E06000006_imd.2025.most-10_education.2025.most-20_social-renting.above-40.5",
  );
});

test("an empty link is every area", () => {
  expect(filterFromUrl("")).toEqual({
    ok: true,
    filter: { boroughs: [], join: "and", conditions: [] },
  });
});

test.each([
  ["in.E08000099", "E08000099", "not a borough"],
  ["happiness.2025.most-10", "happiness", "not a measure"],
  ["imd.2018.most-10", "imd.2018.most-10", "There are no figures for IMD in 2018"],
  ["imd.2025.best-10", "best-10", "not a condition"],
  ["imd.2025.most", "most", "not a condition"],
  ["imd.2025.most-0", "imd.2025.most-0", "from 0.1 to 100"],
  ["imd.2025.above-40", "imd.2025.above-40", "is a rank"],
  ["no-car.between-5", "between-5", "not a condition"],
  ["any-of_imd.2025.most-10", "", "not closed"],
  ["constructor.2025.most-10", "constructor", "not a measure"],
  ["imd.2025.constructor-1", "constructor-1", "not a condition"],
])("%s is refused by name", (link, word, message) => {
  const read = filterFromUrl(link);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.word).toBe(word);
  expect(read.message).toContain(message);
});
