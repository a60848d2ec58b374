import { expect, test } from "vitest";
import { toldText } from "../../../../src/domain/deck/live-text";
import { headlineOf } from "../../../../src/domain/deck/view-headline";
import { viewOf } from "../../../../src/domain/deck/view-search";
import { builtFacts } from "../../../built-facts";

const facts = builtFacts();
const told = (search: string): string => toldText(headlineOf(viewOf(search)), facts);

test.each([
  [
    "measure=imd&release=2025&persistence=none",
    "289 of 1,003 neighbourhoods are in England’s most deprived tenth, 2025",
  ],
  [
    "measure=imd&release=2004&persistence=none",
    "377 of 1,003 neighbourhoods are in England’s most deprived tenth, 2004",
  ],
  [
    "measure=imd&persistence=always-10&boroughs=E08000011",
    "38 of 100 neighbourhoods in Knowsley: most deprived 10% of England in every release since 2004",
  ],
  [
    "measure=imd&persistence=always-10&colour=persistent",
    "256 of 1,003 neighbourhoods: most deprived 10% of England in every release since 2004",
  ],
  ["measure=crime&persistence=none&boroughs=E08000011", "Crime in Knowsley"],
  ["measure=crime&persistence=always-10", "Where it persists: crime"],
  ["measure=imd&hotspots=gi", "Where high need clusters: multiple deprivation"],
  ["participants=rate", "Participants per 1,000 residents"],
])("a slide of “%s” is headed “%s”", (search, headline) => {
  expect(told(search)).toBe(headline);
});

test("views that differ are told apart by their headlines, and every figure in them is understood", () => {
  const searches = ["imd", "income", "crime"].flatMap((measure) =>
    ["", "E08000011", "E08000012", "E08000011,E08000012"].flatMap((boroughs) =>
      ["none", "always-10", "always-20", "deep-rooted"].map(
        (persistence) => `measure=${measure}&boroughs=${boroughs}&persistence=${persistence}`,
      ),
    ),
  );
  const headlines = searches.map(told);
  expect(headlines.filter((words) => /\{|not a set|cannot/.test(words))).toEqual([]);
  const overall = headlines.filter((_, at) => searches[at]?.includes("=imd"));
  expect(new Set(overall.slice(0, 12)).size).toBe(12);
});
