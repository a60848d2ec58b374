import { expect, test } from "vitest";
import listed from "../../../data/sources.json";
import { freshnessOf } from "../../../src/domain/freshness";
import { INDICATORS } from "../../../src/domain/indicators/indicators";
import { IN_WORK_MEASURES } from "../../../src/domain/in-work-measures";
import { RELEASES } from "../../../src/domain/releases";
import { builtIndicators } from "../../built-indicators";

const FILE = builtIndicators();
const ALL = freshnessOf(FILE, "2026-11-26");
const of = (id: string) => ALL.find((series) => series.id === id)!;

test("every series is there, with its latest period and a source that is listed", () => {
  expect(ALL.map(({ id }) => id)).toEqual([
    ...RELEASES.map(({ dataset, year }) => `${dataset}-${year}`),
    ...INDICATORS.map(({ id }) => id),
    ...IN_WORK_MEASURES.filter(({ artefact }) => artefact !== "indicators").map(({ id }) => id),
  ]);
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  for (const { latest, source, title } of ALL) {
    expect(latest, title).toMatch(/\d{4}/);
    expect(Object.keys(listed), title).toContain(source);
  }
});

test("what is later here is named, and what is not is not", () => {
  expect(of("iod-2019").supersededBy).toContain("Indices of Deprivation 2025");
  expect(of("iod-2025").supersededBy).toBeNull();
  expect(of("residents-pay").supersededBy).toMatch(/^Residents’ weekly pay: later, but/);
  expect(of("children-in-working-families").supersededBy).toContain("before housing costs");
  // A series that says it is later than another names one there is.
  const ids = ALL.map(({ id }) => id);
  for (const { supersedes } of INDICATORS) if (supersedes) expect(ids).toContain(supersedes.id);
});

test("the month due is a year after the edition held, and overdue once the data was built after it", () => {
  expect(of("children-low-income-after-housing")).toMatchObject({
    latest: "year to March 2025 (provisional)",
    published: "2026-03-26",
    next: "2027-03",
    isOverdue: false,
  });
  expect(of("weekly-pay")).toMatchObject({ next: "2026-10", isOverdue: true });
  expect(of("walk-to-library")).toMatchObject({ next: null, isOverdue: false });
  expect(of("iod-2025")).toMatchObject({ published: null, next: null });
});
