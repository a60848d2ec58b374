import { expect, test } from "vitest";
import { CENSUS_DECLARED, CENSUS_TOPICS } from "../../../src/domain/census-measures";
import { isToldAtOnce, MEASURES, type MeasureId } from "../../../src/domain/measures";
import { CENSUS_NEIGHBOURHOOD_MEASURES } from "../../../src/domain/in-work-measures";
import { builtAreas, builtValues } from "../../built-data";
import { builtCensus } from "../../built-in-work";

const areas = builtAreas();
const at = (id: MeasureId) => builtValues(id, 2021, areas);

test("Knowsley 006A has the shares worked out by hand from the publisher's tables", () => {
  const row = areas.rowOf.get("E01006412")!;
  const share = (id: MeasureId) => at(id).value[row];
  // 621 households: 177 deprived in no way, 197 in one, 167 in two, 77 in three, 3 in four.
  expect(share("deprived-households")).toBeCloseTo((100 * 444) / 621, 10);
  expect(share("deprived-two-ways")).toBeCloseTo((100 * 247) / 621, 10);
  expect(share("deprived-three-ways")).toBeCloseTo((100 * 80) / 621, 10);
  // 18 lack one bedroom, 5 lack two or more.
  expect(share("overcrowded")).toBeCloseTo((100 * 23) / 621, 10);
  expect(share("association-renting")).toBeCloseTo((100 * 312) / 621, 10);
  // Of 619 households by kind of home, 435 live in terraced houses.
  expect(share("terraced")).toBeCloseTo((100 * 435) / 619, 10);
  // Of 1,582 residents.
  expect(share("ethnic-black")).toBeCloseTo((100 * 41) / 1582, 10);
});

test.each([
  ["Tenure", 676_866],
  ["Kinds of home", 676_884],
  ["Ethnic group", 1_551_750],
] as const)("the kinds of %s are everybody counted, in every area", (topic, everybody) => {
  const kinds = CENSUS_DECLARED.filter((each) => each.topic === topic).map(({ id }) => at(id));
  const per = kinds[0]!.per!;
  expect(per.reduce((sum, count) => sum + count, 0)).toBe(everybody);
  per.forEach((count, row) =>
    expect(kinds.reduce((sum, { of }) => sum + of![row]!, 0)).toBe(count),
  );
});

test("those deprived in more ways are among those deprived in fewer", () => {
  const [one, two, three] = (
    ["deprived-households", "deprived-two-ways", "deprived-three-ways"] as const
  ).map((id) => at(id).of!) as [Float64Array, Float64Array, Float64Array];
  for (const row of areas.codes.keys())
    expect([one[row]! >= two[row]!, two[row]! >= three[row]!]).toEqual([true, true]);
});

test("both kinds of social renting are the social renting of the other table", () => {
  const [both, council, association] = (
    ["social-renting", "council-renting", "association-renting"] as const
  ).map((id) => at(id).of!) as [Float64Array, Float64Array, Float64Array];
  both.forEach((count, row) => expect(council[row]! + association[row]!).toBe(count));
});

test("a profile fetches these as their topic is opened, and none before", () => {
  const atOnce = MEASURES.filter(isToldAtOnce);
  expect(atOnce.filter(({ topic }) => topic !== undefined)).toEqual([]);
  expect(atOnce.length).toBeLessThan(15);
  for (const topic of CENSUS_TOPICS)
    expect(MEASURES.filter((each) => each.topic === topic).length, topic).toBeGreaterThan(3);
});

test("Kirkby North East has the shares of neighbourhoods worked out by hand", () => {
  const file = builtCensus();
  const row = file.codes.indexOf("E02001327");
  const share = (id: string) =>
    CENSUS_NEIGHBOURHOOD_MEASURES.find((each) => each.id === id)!.values(file)[row];
  // Of 9,295 residents 862 had moved within the United Kingdom and 27 had come from outside it.
  expect(share("moved-within-uk")).toBeCloseTo((100 * 862) / 9295, 10);
  expect(share("moved-from-abroad")).toBeCloseTo((100 * 27) / 9295, 10);
  // 8,487 with English and 457 with another main language, of whom 77 speak it not well and 19 not at all.
  expect(share("other-main-language")).toBeCloseTo((100 * 457) / 8944, 10);
  expect(share("little-english")).toBeCloseTo((100 * 96) / 8944, 10);
});

test("neighbourhoods stand in the order in which the areas name them", () => {
  expect(builtCensus().codes).toEqual(areas.msoas.map(({ code }) => code));
});
