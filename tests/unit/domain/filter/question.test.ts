import { expect, test } from "vitest";
import { filterFromUrl } from "../../../../src/domain/filter/filter-url";
import { questionOf, viewAsking } from "../../../../src/domain/filter/question";

const read = (text: string) => {
  const parsed = filterFromUrl(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.filter;
};

test("the boroughs key says where, and a filter’s own boroughs only in its absence", () => {
  const filter = read("in.E08000011_imd.2025.most-10");
  expect(questionOf({ filter, boroughs: [] }).boroughs).toEqual(["E08000011"]);
  expect(questionOf({ filter, boroughs: ["E06000006"] }).boroughs).toEqual(["E06000006"]);
  expect(questionOf({ filter: null, boroughs: [] }).conditions).toEqual([]);
});

test("a question goes into the view’s two keys and comes back", () => {
  const question = read("in.E08000011.E06000006_any_imd.2025.most-10_no-car.above-40");
  const view = viewAsking(question);
  expect(view.boroughs).toEqual(["E08000011", "E06000006"]);
  expect(view.filter?.boroughs).toEqual([]);
  expect(questionOf(view)).toEqual(question);
  expect(viewAsking({ ...question, conditions: [] }).filter).toBeNull();
});
