import { expect, test } from "vitest";
import { IN_WORK_MEASURES } from "../../../src/domain/in-work-measures";
import { measureFit } from "../../../src/domain/measure-names";
import { MEASURES } from "../../../src/domain/measures";

const ALL = [...MEASURES, ...IN_WORK_MEASURES].map((measure) => ({ ...measure, beside: "" }));
const best = (typed: string): string | undefined =>
  ALL.flatMap((measure) => {
    const rank = measureFit(measure, typed);
    return rank === null ? [] : [{ id: measure.id, rank }];
  }).toSorted((a, b) => a.rank - b.rank)[0]?.id;

test.each([
  ["IDACI", "idaci"],
  ["idaopi", "idaopi"],
  ["child poverty", "idaci"],
  ["pensioner poverty", "idaopi"],
  ["unemployment", "employment"],
  ["worklessness", "employment"],
  ["poverty", "income"],
  ["benefits", "income"],
  ["IMD", "imd"],
  ["income", "income"],
  ["older", "idaopi"],
  ["child", "idaci"],
  ["population", "residents"],
  ["council housing", "social-renting"],
  ["universal credit", "universal-credit"],
  ["low pay", "jobs-below-living-wage"],
  ["wages", "jobs-below-living-wage"],
  ["crime", "crime"],
])("“%s” leads to %s", (typed, id) => {
  expect(best(typed)).toBe(id);
});

test("every measure is found by its own title first", () => {
  for (const { id, title } of MEASURES) expect(best(title)).toBe(id);
});
