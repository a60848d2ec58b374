import { expect, test } from "vitest";
import { release } from "../../../src/domain/disclosure";
import { peopleLines, peopleTold } from "../../../src/domain/people-told";
import type { ReleasedLevels } from "../../../src/domain/released";
import { controlWords, emptyWords, hiddenWords, together } from "../../../src/domain/shown";

// Five programmes of four people in the first of two areas, all of one neighbourhood.
const parents = Array.from({ length: 3 }, (_, level) => ({
  parentOf: level === 0 ? [0, 0] : [0],
  count: 1,
}));
const apart = Array.from({ length: 5 }, () => release([4, 0], parents, 5));
const levelsOf = (from: readonly (typeof apart)[number][number][]): ReleasedLevels => {
  const [lsoa, msoa, borough, region] = from;
  return { lsoa: lsoa!, msoa: msoa!, borough: borough!, region: region! };
};
const one = levelsOf(apart[0]!);
const all = levelsOf(
  [0, 1, 2, 3].map((level) =>
    together(
      apart.map((levels) => levels[level]!),
      5,
    ),
  ),
);

test("a hidden count says the bound that is true for it", () => {
  expect(hiddenWords(one.lsoa, 5)).toBe("Fewer than 5 participants");
  expect(hiddenWords(all.lsoa, 5)).toBe("Fewer than 21 participants");
  expect(controlWords(5, all)).toContain("a hidden count of an area is below 21");
  expect(emptyWords(all, 5)).toContain("has fewer than 21 participants");
  expect(emptyWords(one, 5)).toContain("has fewer than 5 participants");
});

const told = (programme: number | null, programmes: string[], synthetic = false) =>
  peopleTold({ file: "own.csv", programmes, programme, levels: one, threshold: 5, synthetic });

test("participants name their programme, their file's kind and how small counts are kept out", () => {
  expect(told(1, ["Ways to Work", "Couples"]).programme).toBe("Couples");
  expect(told(null, ["Ways to Work", "Couples"]).programme).toBe("All 2 programmes, added up");
  // A file without programmes is named by its own file name, which is nobody else's business.
  expect(told(0, ["own.csv"]).programme).toBe("All participants of the file");
  expect(told(0, ["Ways to Work"]).tier).toBe("Your own file");
  expect(told(0, ["Ways to Work"], true).tier).toBe("Synthetic");
  expect(peopleLines(told(0, ["Ways to Work"]))).toEqual([
    ["Programme", "Ways to Work"],
    ["Participants from", "A participants file opened on this device, not a published figure"],
    ["Small counts", "Counts below 5 are hidden and the rest rounded to 5."],
  ]);
});
