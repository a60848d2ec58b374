import { expect, test } from "vitest";
import {
  BOROUGH_IN_WORK_MEASURES,
  IN_WORK_MEASURES,
  NEIGHBOURHOOD_IN_WORK_MEASURES,
  SERIES_MEASURES,
  inWorkMeasure,
  inWorkYear,
} from "../../../src/domain/in-work-measures";
import {
  shownAsModelled,
  shownForBoroughs,
  shownForNeighbourhoods,
  shownFromSeries,
  type InWorkShown,
} from "../../../src/domain/in-work-shown";
import { inWorkScale } from "../../../src/domain/in-work-scale";
import { groundMeasure } from "../../../src/domain/mapped-id";
import { monthWords } from "../../../src/domain/date-words";

import { MEASURES } from "../../../src/domain/measures";
import { builtAreas } from "../../built-data";
import { builtInWork } from "../../built-in-work";
import { builtIndicators } from "../../built-indicators";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { figureAt, periodsOf } from "../../../src/domain/indicators/figures";
import { indicatorFigure, periodSaid } from "../../../src/domain/indicators/indicator-words";
import { INDICATORS } from "../../../src/domain/indicators/indicators";
import { yearOf } from "../../../src/domain/indicators/period";

const areas = builtAreas();
const { boroughs, neighbourhoods, model } = builtInWork();

test("no id is of two measures", () => {
  const ids = [...MEASURES, ...IN_WORK_MEASURES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("ranks are never asked of a measure that has none", () => {
  for (const { id } of IN_WORK_MEASURES) expect(groundMeasure(id)).toBe("imd");
  expect(groundMeasure("income")).toBe("income");
});

test("every year that is offered has figures for every place", () => {
  for (const { id, years } of BOROUGH_IN_WORK_MEASURES)
    for (const year of years) {
      const { value } = shownForBoroughs(id, year, boroughs, areas);
      expect([id, year, value.length, value.some(Number.isNaN)]).toEqual([id, year, 6, false]);
    }
  for (const { id, years } of NEIGHBOURHOOD_IN_WORK_MEASURES)
    for (const year of years) {
      const { value } = shownForNeighbourhoods(id, year, neighbourhoods);
      expect([id, year, value.length, value.some(Number.isNaN)]).toEqual([id, year, 200, false]);
    }
});

test("years and months are those of the artefacts", () => {
  const children = inWorkMeasure("children-in-low-income")!;
  expect(children.years).toEqual(neighbourhoods.childrenByYear.years);
  for (const [id, { months }] of [
    ["universal-credit", boroughs.universalCredit],
    ["universal-credit-neighbourhood", neighbourhoods.universalCredit],
  ] as const) {
    const measure = inWorkMeasure(id)!;
    const named = months.map(monthWords);
    for (const year of measure.years) expect(named).toContain(measure.when(year));
    expect(measure.when(inWorkYear(measure, null))).toBe(named.at(-1));
  }
});

test("a year that a measure lacks gives its latest", () => {
  expect(inWorkYear(inWorkMeasure("universal-credit")!, 2024)).toBe(2025);
  expect(inWorkYear(inWorkMeasure("children-in-low-income")!, 2019)).toBe(2019);
});

test("an estimate is said with its interval, a count without", () => {
  const knowsley = boroughs.codes.indexOf("E08000011");
  const pay = shownForBoroughs("jobs-below-living-wage", 2022, boroughs, areas);
  expect(pay.text(knowsley)).toBe("13.1% of jobs");
  // 13.1 ± 1.96 × 15% × 13.1 = 9.25 to 16.95.
  expect(pay.sureness(knowsley)).toBe("95% interval 9.2% to 17.0%");
  const stockbridge = neighbourhoods.codes.indexOf("E02001332");
  const income = shownForNeighbourhoods("income-after-housing", 2020, neighbourhoods);
  expect(income.text(stockbridge)).toBe("£22,200 a year");
  expect(income.sureness(stockbridge)).toBe("95% interval £19,600 to £25,200");
  expect(
    shownForNeighbourhoods("children-in-low-income", 2022, neighbourhoods).sureness(stockbridge),
  ).toBeNull();
});

test("the model is shown in its five bands and in no other classes", () => {
  const shown = shownAsModelled(model, areas);
  expect(shown.scale?.classes).toHaveLength(5);
  expect(shown.scale?.classes.map(({ label }) => label)).toEqual([
    "Lowest band: up to 4% of residents",
    "Lower band: 4% to 7% of residents",
    "Middle band: 7% to 11% of residents",
    "Higher band: 11% to 14% of residents",
    "Highest band: more than 14% of residents",
  ]);
  expect(shown.text(0)).toBe("Highest of five bands");
  expect(shown.sureness(0)).toMatch(/^Uncertain by about ±\d+%$/);
  expect(shown.scale?.classOf(NaN)).toBe(-1);
});

test("an id of other areas is refused by name", () => {
  expect(() => shownForBoroughs("income-after-housing", 2020, boroughs, areas)).toThrow(/borough/);
});

/** More than this do not fit the line of years. */
const MOST_YEARS = 12;

test("published series are mapped at the last periods of their file, named as elsewhere", () => {
  const file = builtIndicators();
  expect(SERIES_MEASURES.map(({ id }) => id)).toEqual(INDICATORS.map(({ id }) => id));
  for (const indicator of INDICATORS) {
    const measure = inWorkMeasure(indicator.id)!;
    const periods = periodsOf(file, indicator).slice(-MOST_YEARS);
    expect([indicator.id, ...measure.years]).toEqual([indicator.id, ...periods.map(yearOf)]);
    for (const period of periods) {
      const year = yearOf(period);
      const said = periodSaid(indicator, period);
      expect(measure.when(year)).toBe(said);
      expect([said, measure.provisional?.includes(year)]).toEqual([
        said,
        said.endsWith("(provisional)"),
      ]);
      const { value, units, text, interval } = shownFromSeries(indicator.id, year, file, areas);
      expect(units.codes).toEqual(BOROUGHS.map(({ code }) => code));
      BOROUGHS.forEach((borough, row) => {
        const figure = figureAt(file, indicator, borough, period);
        expect(value[row]).toBe(figure.known ? figure.value : NaN);
        if (!figure.known) expect(text(row)).toBe("not known");
        else expect(text(row)).toContain(indicatorFigure(indicator, figure.value));
        expect(interval?.low[row] ?? undefined).toBe(figure.known ? figure.low : undefined);
      });
    }
  }
  expect(() => shownFromSeries("gigabit", 1999, file, areas)).toThrow("1999");
});

test("what is called provisional is provisional in the files too", () => {
  for (const { id, caveat, when, provisional = [], years } of IN_WORK_MEASURES) {
    const said = [caveat, ...years.map(when)].join(" ");
    expect([id, /provisional/i.test(said)]).toEqual([id, provisional.length > 0]);
    for (const year of provisional) expect(years).toContain(year);
  }
});

test("pounds are short under the legend's bars, and still told apart", () => {
  const ticksOf = (shown: InWorkShown) =>
    inWorkScale(shown, {
      method: "quantiles",
      rows: [...shown.value.keys()],
      keep: null,
    }).classes.map(({ tick }) => tick);
  const weekly = ticksOf(shownFromSeries("weekly-pay", 2025, builtIndicators(), areas));
  expect(new Set(weekly).size).toBe(weekly.length);
  expect(ticksOf(shownForBoroughs("residents-pay", 2024, boroughs, areas))).toContain("27.3k");
});
