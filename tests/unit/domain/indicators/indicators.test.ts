import { expect, test } from "vitest";
import { BOROUGHS, REGION } from "../../../../src/domain/boroughs";
import {
  comparatorOf,
  figureAt,
  isProvisional,
  latestPeriod,
  periodsOf,
  pointsOf,
} from "../../../../src/domain/indicators/figures";
import { indicatorFigure, periodSaid } from "../../../../src/domain/indicators/indicator-words";
import { INDICATORS, indicatorOf } from "../../../../src/domain/indicators/indicators";
import { periodWords, yearOf } from "../../../../src/domain/indicators/period";
import { NORTH_WEST, UNITED_KINGDOM } from "../../../../src/domain/indicators/wider";
import { ENGLAND, placesOf } from "../../../../src/domain/place";
import { builtEngland } from "../../../built-england";
import { builtIndicators } from "../../../built-indicators";

const FILE = builtIndicators();
const PLACES = placesOf(builtEngland().releases.at(-1)!);
const named = (name: string) => PLACES.find((place) => place.name === name)!;
const valueOf = (id: string, name: string, period?: string) =>
  figureAt(FILE, indicatorOf(id), named(name), period);

test("figures are those the publishers print", () => {
  // ONS, Explore local statistics, 26 March 2026 and 23 October 2025; DfE, LAIT.
  expect(valueOf("children-low-income-before-housing", "Knowsley")).toEqual({
    known: true,
    value: 24.5173,
  });
  expect(valueOf("children-low-income-after-housing", "Wirral", "2023-04-01/P1Y")).toEqual({
    known: true,
    value: 25.2505,
  });
  const pay = valueOf("weekly-pay", "Liverpool");
  expect(pay).toMatchObject({ known: true, value: 605.3 });
  if (pay.known) {
    expect(pay.low).toBeCloseTo(572.08, 2);
    expect(pay.high).toBeCloseTo(638.52, 2);
  }
  expect(valueOf("skills-participation", "Liverpool City Region")).toEqual({
    known: true,
    value: 6297,
  });
  expect(valueOf("skills-participation", "England")).toEqual({ known: true, value: 5174 });
});

test("the gap in attainment is the one published score less the other, by hand", () => {
  // Halton 2024/25: 48.7 of pupils not eligible, 32.5 of pupils eligible for free school meals.
  expect(valueOf("attainment-gap", "Halton")).toEqual({ known: true, value: 16.2 });
  expect(latestPeriod(FILE, indicatorOf("attainment-gap"))).toBe("2024-09-01/P1Y");
});

test("each series is declared whole, and every borough has its latest figure or a reason", () => {
  expect(INDICATORS).toHaveLength(19);
  expect(Object.keys(FILE.indicators).sort()).toEqual(INDICATORS.map(({ id }) => id).sort());
  for (const indicator of INDICATORS) {
    const { title, sentence, unit, caveat, breaks, provisional, tier } = indicator;
    for (const words of [title, sentence, unit, caveat]) expect(words).not.toBe("");
    const periods = periodsOf(FILE, indicator);
    for (const { from } of breaks ?? []) expect(periods).toContain(from);
    if (Array.isArray(provisional)) for (const each of provisional) expect(periods).toContain(each);
    expect(periods.map(yearOf)).toEqual(periods.map(yearOf).toSorted((a, b) => a - b));
    for (const place of BOROUGHS) {
      const figure = figureAt(FILE, indicator, place);
      if (!figure.known) expect(figure.reason).not.toBe("");
      // A tier that promises an interval has one.
      else if (tier === "Official, wide interval") expect(figure.low).toBeLessThan(figure.value);
    }
  }
});

test("an interval holds its figure, and a figure is of its unit", () => {
  for (const indicator of INDICATORS) {
    const series = FILE.indicators[indicator.id]!;
    series.values.forEach((row, period) =>
      row.forEach((value, at) => {
        if (value === null) return;
        if (indicator.kind === "percent") expect(value).toBeLessThanOrEqual(100);
        expect(value).toBeGreaterThan(0);
        const [low, high] = [
          series.low?.[period]?.[at] ?? null,
          series.high?.[period]?.[at] ?? null,
        ];
        if (low === null || high === null) return;
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
      }),
    );
  }
});

test("every district, combined authority and England stand beside the boroughs where a table has them", () => {
  const unheld = (id: string) =>
    PLACES.filter((place) => !figureAt(FILE, indicatorOf(id), place).known).map(({ name }) => name);
  expect(unheld("claimants")).toEqual([]);
  expect(unheld("disposable-income")).toEqual([]);
  expect(unheld("gigabit")).toEqual([]);
  // England alone has no figure of children on low income.
  expect(unheld("children-low-income-before-housing")).toEqual(["England"]);
  expect(comparatorOf(FILE, indicatorOf("children-low-income-before-housing"))).toBe(
    UNITED_KINGDOM,
  );
  expect(comparatorOf(FILE, indicatorOf("weekly-pay"))).toBe(ENGLAND);
  // Published under two codes since April 2025.
  expect(valueOf("healthy-life-women", "Barnsley")).toEqual({ known: true, value: 55.3 });
  expect(valueOf("weekly-pay", "Sheffield")).toEqual({ known: true, value: 606.6 });
});

test("unknown is said, never zero", () => {
  expect(valueOf("free-meals-primary", "Leeds")).toEqual({
    known: false,
    reason: "Not held in this atlas",
  });
  expect(valueOf("claimants", "Leeds", "2024-01-01/P1Y")).toMatchObject({ known: false });
  expect(valueOf("children-low-income-after-housing", "England")).toEqual({
    known: false,
    reason: "None for England alone; in the United Kingdom 26.0%",
  });
  expect(figureAt(FILE, indicatorOf("neet"), REGION)).toMatchObject({ known: false });
});

test("no line is drawn across a change of definition", () => {
  const runs = pointsOf(FILE, indicatorOf("attainment"), named("Wirral")).map(({ run }) => run);
  expect(runs).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 2, 2]);
  expect(pointsOf(FILE, indicatorOf("claimants"), NORTH_WEST).at(-1)?.run).toBe(1);
});

test("periods are said as their publishers mean them", () => {
  const said: readonly (readonly [string, string, number])[] = [
    ["2024-04-01/P1Y", "year to March 2025", 2025],
    ["2024-08-01/P1Y", "academic year 2024/25", 2025],
    ["2025-01-01/P1Y", "2025", 2025],
    ["2022-01-01/P3Y", "2022 to 2024", 2024],
    ["2024-12-01/P3M", "winter 2024/25", 2025],
    ["2025-04-30", "April 2025", 2025],
  ];
  for (const [period, words, year] of said) {
    expect(periodWords(period)).toBe(words);
    expect(yearOf(period)).toBe(year);
  }
  expect(() => periodWords("2025")).toThrow(RangeError);
  const children = indicatorOf("children-low-income-after-housing");
  expect(periodSaid(children, latestPeriod(FILE, children))).toBe(
    "year to March 2025 (provisional)",
  );
  expect(isProvisional(indicatorOf("weekly-pay"), "2024-04-17")).toBe(false);
  expect(indicatorFigure(indicatorOf("weekly-pay"), 660.1)).toBe("£660");
});
