import { expect, test } from "vitest";
import type { Filter } from "../../../../src/domain/filter/filter";
import { EVERYWHERE } from "../../../../src/domain/filter/filter";
import { parseSentence } from "../../../../src/domain/filter/parse-sentence";
import { plainSentence, sentenceOf } from "../../../../src/domain/filter/sentence";

const ASKED: Filter = {
  boroughs: ["E08000011", "E06000006"],
  join: "and",
  conditions: [
    { measure: "imd", year: 2025, test: { kind: "share", end: "most", percent: 10 } },
    { measure: "education", year: 2025, test: { kind: "share", end: "most", percent: 20 } },
    { measure: "social-renting", year: 2021, test: { kind: "above", value: 40 } },
  ],
};

test("the example reads as people say it", () => {
  expect(plainSentence(ASKED)).toBe(
    "Areas in Knowsley, Halton where IMD 2025 is in the most deprived 10% and education 2025 is in the most deprived 20% and social renting is above 40%",
  );
  expect(plainSentence(EVERYWHERE)).toBe("Areas in Liverpool City Region");
});

test("every number, name and joining word is a part that can be edited in place", () => {
  const parts = sentenceOf(ASKED).filter(({ part }) => part !== "text");
  expect(parts).toHaveLength(14);
  expect(parts[0]).toEqual({ part: "boroughs", text: "Knowsley, Halton" });
  expect(parts.at(-1)).toEqual({ part: "number", text: "40%", at: [2], slot: "value" });
});

test("brackets, deciles, ranks and ranges are said", () => {
  const filter: Filter = {
    boroughs: [],
    join: "or",
    conditions: [
      { measure: "crime", year: 2019, test: { kind: "decile", from: 1, to: 3 } },
      {
        join: "and",
        conditions: [
          { measure: "residents", year: 2021, test: { kind: "between", from: 1000, to: 1500 } },
          { measure: "imd", year: 2004, test: { kind: "rank", end: "most", rank: 1000 } },
        ],
      },
    ],
  };
  expect(plainSentence(filter)).toBe(
    "Areas in Liverpool City Region where crime 2019 is in deciles 1 to 3 or (number of residents is between 1,000 and 1,500 and IMD 2004 is ranked 1,000 or more deprived)",
  );
});

test("a measure may be called by title or id, and a missing year is the latest", () => {
  const read = parseSentence("areas in st. helens where multiple deprivation is in decile 1");
  expect(read).toEqual({
    ok: true,
    filter: {
      boroughs: ["E08000013"],
      join: "and",
      conditions: [{ measure: "imd", year: 2025, test: { kind: "decile", from: 1, to: 1 } }],
    },
  });
});

test("the longer of two names that begin alike is read", () => {
  const read = parseSentence("Areas where education, skills and training 2019 is in decile 2");
  expect(read.ok && plainSentence(read.filter)).toBe(
    "Areas in Liverpool City Region where education 2019 is in decile 2",
  );
});

test.each([
  ["Shops in Halton", "Shops", "Areas in"],
  ["Areas in Chester", "Chester", "Knowsley"],
  ["Areas in Halton where happiness is above 3", "happiness", "social renting"],
  ["Areas where IMD 2018 is in decile 1", "IMD", "2019"],
  ["Areas where IMD 2025 is above 40%", "IMD", "most deprived 10%"],
  ["Areas where social renting is in decile 1", "social renting", "is above"],
  ["Areas where IMD 2025 is in decile 11", "IMD", "from 1 to 10"],
  ["Areas where IMD 2025 is in deciles 3 to 1", "IMD", "smaller number first"],
  ["Areas where no car is above lots", "lots", "a number"],
  ["Areas where no car is glorious", "glorious", "above"],
  [
    "Areas where no car is above 5% and no car is below 9% or crime is in decile 1",
    "or",
    "brackets",
  ],
  ["Areas where (no car is above 5% and no car is below 9%", "", "closing bracket"],
  ["Areas where no car is above 5% please", "please", "and"],
])("%s: says which word, and what would do", (text, word, hint) => {
  const read = parseSentence(text);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.word.toLowerCase()).toBe(word.toLowerCase());
  expect(`${read.message} ${read.expected.join(" ")}`).toContain(hint);
});

test("a sentence longer than any question is refused before it is read", () => {
  const long = `Areas in ${"Halton, ".repeat(600)}Halton`;
  expect(parseSentence(long)).toMatchObject({
    ok: false,
    message: "A filter has 4000 letters at most.",
  });
});
