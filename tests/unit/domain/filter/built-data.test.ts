import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/filter/evaluate";
import { parseSentence } from "../../../../src/domain/filter/parse-sentence";
import { builtAreas, builtValues } from "../../../built-data";

const AREAS = builtAreas();

const asked = (sentence: string) => {
  const read = parseSentence(sentence);
  if (!read.ok) throw new Error(read.message);
  return evaluate(read.filter, AREAS, (measure, year) => builtValues(measure, year, AREAS));
};

// Expected figures counted from the publishers' own tables, without this code.
test("the example's areas and residents", () => {
  const found = asked(
    "Areas in Knowsley, Halton where IMD 2025 is in the most deprived 10% and education 2025 is in the most deprived 20% and social renting is above 40%",
  );
  expect(found).toMatchObject({ areas: 46, residents: 69_077, unknownAreas: 0 });
  const rows = [...found.matches.keys()].filter((row) => found.matches[row] === 1);
  expect(rows.map((row) => AREAS.codes[row]).slice(0, 2)).toEqual(["E01006412", "E01006413"]);
});

test("or widens", () => {
  expect(asked("Areas where IMD 2025 is in decile 1 or crime 2025 is in decile 10").areas).toBe(
    361,
  );
});
