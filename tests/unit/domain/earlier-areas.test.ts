import { expect, test } from "vitest";
import { earlierWords } from "../../../src/domain/earlier-areas";
import { selectFromText } from "../../../src/domain/patch/select-from-text";
import { builtAreas } from "../../built-data";
import { builtEarlier } from "../../built-earlier";

const AREAS = builtAreas();
const EARLIER = builtEarlier();
const find = (code: string) => EARLIER.find((each) => each.code === code)!;
const codes = (rows: readonly number[]) => rows.map((row) => AREAS.codes[row]).toSorted();

test.each([
  // The Office for National Statistics' exact-fit lookups.
  ["E01012428", 2011, "divided", ["E01035382", "E01035383"]],
  ["E01033764", 2011, "divided", ["E01034398", "E01034399", "E01034400"]],
  ["E01006720", 2011, "merged", ["E01034401"]],
  ["E01006752", 2011, "merged", ["E01034401"]],
  ["E01006559", 2001, "merged", ["E01033747"]],
  ["E01006733", 2001, "redrawn", ["E01032510"]],
  // Divided in 2011, and both halves made one with others in 2021.
  ["E01006704", 2001, "divided", ["E01034398", "E01034399", "E01034400"]],
  ["E01006650", 2001, "divided", null],
] as const)("%s of %i was %s", (code, year, became, now) => {
  expect(find(code)).toMatchObject({ year, became });
  if (now !== null) expect(codes(find(code).rows)).toEqual(now);
});

test("every area of today has a code of its own, and none of them is an earlier one", () => {
  expect(EARLIER.filter(({ code }) => AREAS.rowOf.has(code))).toEqual([]);
  // 989 LSOAs of 2011 of which 967 still stand.
  const lsoas = EARLIER.filter(({ code, year }) => year === 2011 && code.startsWith("E01"));
  expect(lsoas).toHaveLength(22);
  expect(EARLIER.find(({ code }) => code === "E02001424")?.name).toBe("St Helens 019");
});

test("what became of it is said in a sentence", () => {
  expect(earlierWords(find("E01006720"), AREAS)).toMatch(
    /^E01006720 \(2011\) is now part of .+ \(035G\)\.$/,
  );
  expect(earlierWords(find("E01012428"), AREAS)).toMatch(
    /^E01012428 \(2011\) was divided into .+ \(012G\) and .+ \(012H\)\.$/,
  );
});

test("a pasted list takes all parts of a divided area, and says so", () => {
  const { rows, understood, notUnderstood } = selectFromText(
    "E01006437, E01012428, E01006720, Halton 012C, Saint Helens 001A",
    AREAS,
    { find: () => undefined, earlier: EARLIER },
  );
  expect(notUnderstood).toEqual([]);
  expect(codes(rows)).toContain("E01035382");
  expect(codes(rows)).toContain("E01035383");
  expect(codes(rows)).toHaveLength(5);
  expect(understood[1]?.note).toContain("was divided into");
  expect(understood[2]?.note).toContain("is now part of");
});
