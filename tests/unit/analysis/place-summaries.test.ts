import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { placeSummary, ranksAmong } from "../../../src/analysis/place-summaries";
import { similarDistricts } from "../../../src/analysis/similar-districts";
import { COMBINED_AUTHORITIES } from "../../../src/domain/combined-authorities";
import { measureOf, releasesOf } from "../../../src/domain/measure-releases";
import type { MeasureId } from "../../../src/domain/measures";
import { ENGLAND, districtsOf, placesOf } from "../../../src/domain/place";
import type { SummaryId } from "../../../src/domain/summary";
import listed from "../../../data/sources.json";
import { builtEngland } from "../../built-england";

const FILE = builtEngland();
const LATEST = FILE.releases.at(-1)!;
const IMD = measureOf("imd");
const RELEASE = releasesOf("imd").at(-1)!;
const TASK = { england: LATEST, measure: IMD, release: RELEASE };
const PLACES = placesOf(LATEST);
const named = (name: string) => PLACES.find((place) => place.name === name)!;

/** The publisher's own table (OGL v3), byte for byte the one that data/sources.json names. */
const NAME = "lad_summary_2025_file10v2_england.csv";
const PUBLISHED = readFileSync(join(import.meta.dirname, "../../oracle", NAME));

/** The publisher's names for our measures, and for the summaries given of each and of the overall index. */
const STEMS: Readonly<Record<string, string>> = {
  imd: "imd",
  income: "income",
  employment: "employment",
  education: "education_skills_and_training",
  health: "health_deprivation_and_disability",
  crime: "crime",
  barriers: "barriers_to_housing_and_services",
  "living-environment": "living_environment",
};
const OF_EACH = {
  average_rank: ["average_rank", "rank_of_average_rank"],
  average_score: ["average_score", "rank_of_average_score"],
  proportion_most_deprived_10: [
    "proportion_of_lsoas_in_most_deprived_10_pct_nationally",
    "rank_of_proportion_of_lsoas_in_most_deprived_10_pct_nationally",
  ],
} as const;
const OVERALL = {
  extent: ["imd25_extent", "imd25_rank_of_extent"],
  local_concentration: ["imd25_local_concentration", "imd25_rank_of_local_concentration"],
  income_scale: ["income_scale", "rank_of_income_scale"],
  employment_scale: ["employment_scale", "rank_of_employment_scale"],
} as const;
/** Ours, then the publisher's columns of figures and ranks. */
const COLUMNS = [
  ...Object.entries(STEMS).flatMap(([measure, stem]) =>
    Object.entries(OF_EACH).map(([id, [value, rank]]) => ({
      measure: measure as MeasureId,
      id: id as SummaryId,
      value: `${stem}_${value}`,
      rank: `${stem}_${rank}`,
    })),
  ),
  ...Object.entries(OVERALL).map(([id, [value, rank]]) => ({
    measure: "imd" as const,
    id: id as SummaryId,
    value,
    rank,
  })),
];

test("the published table is the one that the artefacts are built beside", () => {
  const source = Object.values(listed).find(({ path }) => path.endsWith(NAME))!;
  expect(createHash("sha256").update(PUBLISHED).digest("hex")).toBe(source.sha256);
});

test("all 296 districts show the published 2025 figures and the published ranks", () => {
  const rows = csvParse(PUBLISHED.toString("utf8"));
  expect(rows).toHaveLength(296);
  expect(COLUMNS).toHaveLength(28);
  const differences: string[] = [];
  for (const row of rows) {
    const place = PLACES.find(({ code }) => code === row.area_code)!;
    for (const { measure, id, value, rank } of COLUMNS) {
      const figure = placeSummary({ ...TASK, measure: measureOf(measure) }, place).figures[id];
      if (figure?.basis !== "published" || figure.value !== Number(row[value]))
        differences.push(`${place.name} ${measure} ${id} ${figure?.value} for ${row[value]}`);
      if (figure?.england?.rank !== Number(row[rank]))
        differences.push(
          `${place.name} ${measure} ${id} rank ${figure?.england?.rank} for ${row[rank]}`,
        );
    }
  }
  expect(differences).toEqual([]);
});

test("what the publisher gives without a rank has none: its rounded figures would tie half of England", () => {
  const rows = csvParse(PUBLISHED.toString("utf8"));
  for (const measure of ["idaci", "idaopi"] as const) {
    const task = { ...TASK, measure: measureOf(measure) };
    const printed = rows.map((row) => row[`${measure}_average_score`]);
    expect(new Set(printed).size, measure).toBeLessThan(296);
    rows.forEach(({ area_code: code }, at) => {
      const place = PLACES.find((each) => each.code === code)!;
      const figure = placeSummary(task, place).figures.average_score!;
      expect([figure.value, figure.england], place.name).toEqual([Number(printed[at]), undefined]);
    });
  }
});

test("two districts are equal only where the publisher gives both the same rank", () => {
  const halton = placeSummary(TASK, named("Halton")).figures;
  expect(halton.income_scale!.england).toEqual({ rank: 118, of: 296, tied: false });
  expect(halton.extent!.england).toMatchObject({ rank: 27, tied: false });
  expect(placeSummary(TASK, named("Knowsley")).figures.income_scale!.england!.rank).toBe(85);
});

test("England is put together from its districts: a tenth is a tenth", () => {
  for (const england of FILE.releases) {
    const release = releasesOf("imd").find(({ year }) => year === england.year)!;
    const { figures, lsoas, deciles } = placeSummary({ england, measure: IMD, release }, ENGLAND);
    expect(lsoas).toBe(release.areas);
    expect(deciles.reduce((sum, count) => sum + count, 0)).toBe(release.areas);
    expect(figures.proportion_most_deprived_10!.value).toBeCloseTo(0.1, 3);
    // Residents of deprived areas are a little fewer or more; the mean rank stays about the middle.
    expect(figures.average_rank!.value / release.areas!).toBeGreaterThan(0.48);
    expect(figures.average_rank!.value / release.areas!).toBeLessThan(0.52);
    expect(figures.average_rank!.basis).toBe("combined");
    expect(figures.average_rank!.england).toBeUndefined();
    expect(figures.local_concentration).toBeUndefined();
  }
});

test("a figure that cannot be known is absent and says why", () => {
  const england = placeSummary(TASK, ENGLAND);
  expect(england.unknown.local_concentration).toMatch(/every neighbourhood/);
  const then = FILE.releases.find(({ year }) => year === 2019)!;
  const release = releasesOf("imd").find(({ year }) => year === 2019)!;
  const cumberland = placeSummary({ england: then, measure: IMD, release }, named("Cumberland"));
  expect(cumberland.lsoas).toBe(0);
  expect(cumberland.figures).toEqual({});
  expect(cumberland.unknown.average_rank).toMatch(/did not exist/);
});

test("every combined authority is found at every release by its districts' names", () => {
  for (const { code } of COMBINED_AUTHORITIES) {
    const place = PLACES.find((each) => each.code === code)!;
    for (const release of FILE.releases) {
      expect(districtsOf(place, release).length, `${place.name} ${release.year}`).toBeGreaterThan(
        1,
      );
    }
  }
  const gateshead = named("Gateshead");
  expect(FILE.releases.every((release) => districtsOf(gateshead, release).length === 1)).toBe(true);
});

test("ranks count those above, ties share the higher place", () => {
  expect(ranksAmong([5, 3, 3, 1, NaN])).toEqual([1, 2, 2, 4, null]);
});

test("similar districts come nearest first, never the district itself or one left out", () => {
  const found = similarDistricts(LATEST, "E08000011", 295);
  expect(found).toHaveLength(295);
  expect(found.some(({ code }) => code === "E08000011")).toBe(false);
  found.slice(1).forEach(({ distance }, at) => {
    expect(distance).toBeGreaterThanOrEqual(found[at]!.distance);
  });
  const nearest = found[0]!.code;
  expect(similarDistricts(LATEST, "E08000011", 1, [nearest])[0]!.code).toBe(found[1]!.code);
  expect(similarDistricts(LATEST, "nowhere", 4)).toEqual([]);
});

test("likeness is mutual: the distance from one is the distance back", () => {
  const there = similarDistricts(LATEST, "E08000011", 295).find(({ code }) => code === "E06000006");
  const back = similarDistricts(LATEST, "E06000006", 295).find(({ code }) => code === "E08000011");
  expect(there!.distance).toBeCloseTo(back!.distance, 9);
});
