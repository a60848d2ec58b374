import { expect, test } from "vitest";
import { factsOf } from "../../../../src/domain/deck/atlas-facts";
import { FIGURE_FORMS, tellFigure } from "../../../../src/domain/deck/live-figure";
import { runsOf, toldText } from "../../../../src/domain/deck/live-text";
import { builtFacts, builtFactSources } from "../../../built-facts";

const facts = builtFacts();

test.each([
  ["count of areas", "1,003"],
  ["count of areas in Knowsley", "100"],
  ["count of areas in st helens", "121"],
  ["count of always-10 areas", "256"],
  ["count of releases in words", "six"],
  ["first release", "2004"],
  ["latest release", "2025"],
  ["count of areas ranked", "33,755"],
  ["figure residents", "1,551,821"],
  [
    "fact 1 of city-strategy-pathfinder",
    "City Strategy Pathfinder: Partners aligned £80m of funding.",
  ],
  ["count of boroughs in words", "six"],
  ["percent of children-in-working-families in Liverpool", "14.7%"],
  ["newest weekly-pay in Knowsley", "£660"],
  ["newest weekly-pay in England", "£648"],
  ["newest children-low-income-after-housing in the United Kingdom", "26.0%"],
  ["time of weekly-pay", "April 2025 (provisional)"],
  ["time of working-share-of-children", "year to March 2022"],
])("{%s} is %s", (source, told) => {
  expect(tellFigure(source, facts)).toBe(told);
});

test("the boroughs' counts add up to the region's", () => {
  const of = (place: string) => Number(tellFigure(`count of always-10 areas in ${place}`, facts));
  const boroughs = ["Liverpool", "Wirral", "Sefton", "St Helens", "Knowsley", "Halton"].map(of);
  expect(boroughs.reduce((a, b) => a + b)).toBe(of("the region"));
});

test("every example of the grammar is understood", () => {
  expect(
    FIGURE_FORMS.map(({ example }) => tellFigure(example, facts)).filter((told) => told === ""),
  ).toEqual([]);
});

test.each([
  ["count of allways-10 areas", "“allways-10” is not a set of areas known here. Known: always-10,"],
  [
    "count of always-10 areas in Manchester",
    "“Manchester” is not a place known here. Known: the region, Liverpool",
  ],
  ["count of most-deprived-10 areas at 2012", "There is no release of 2012. Known: 2004, 2007"],
  ["count of always-10 areas at 2010", "leave out “at 2010”"],
  ["number of areas in Knowsley", "It could be “count of always-10 areas in Knowsley”."],
  ["fact 9 of future-jobs-fund", "Future Jobs Fund has 1 fact, no number 9."],
])("{%s} says what is wrong", (source, reason) => {
  const [run] = runsOf(`{${source}}`, facts);
  expect(run).toMatchObject({ kind: "error", source });
  expect(run?.kind === "error" ? run.reason : "").toContain(reason);
});

test("text keeps what was typed, and a brace without a partner is said", () => {
  expect(toldText("Of {count of areas}, many.", facts)).toBe("Of 1,003, many.");
  expect(runsOf("a { b", facts).map(({ kind }) => kind)).toEqual(["typed", "error", "typed"]);
});

test("with other data the same text says another figure", () => {
  const sources = builtFactSources();
  const healed = sources.releases.map((values) =>
    values.year === 2025
      ? { ...values, value: values.value.map(() => 30_000), worst: values.value.map(() => 30_000) }
      : values,
  );
  const after = factsOf({ ...sources, releases: healed });
  expect(toldText("{count of always-10 areas} areas", facts)).toBe("256 areas");
  expect(toldText("{count of always-10 areas} areas", after)).toBe("0 areas");
  expect(toldText("{figure still-most-deprived-share}", after)).toBe("0.0%");
});
