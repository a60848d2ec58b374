import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { placeSummary, rankAmong } from "../../../src/analysis/place-summaries";
import { similarDistricts } from "../../../src/analysis/similar-districts";
import { COMBINED_AUTHORITIES } from "../../../src/domain/combined-authorities";
import { measureOf, releasesOf } from "../../../src/domain/measure-releases";
import { ENGLAND, districtsOf, placesOf } from "../../../src/domain/place";
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

/** Ours, the publisher's value, its rank; a tolerance where ours is a sum of rounded counts. */
const COLUMNS = [
  ["average_rank", "imd_average_rank", "imd_rank_of_average_rank", 0],
  ["average_score", "imd_average_score", "imd_rank_of_average_score", 0],
  ["extent", "imd25_extent", "imd25_rank_of_extent", 0],
  ["local_concentration", "imd25_local_concentration", "imd25_rank_of_local_concentration", 0],
  ["income_scale", "income_scale", null, 0.003],
  ["employment_scale", "employment_scale", null, 0.006],
] as const;

test("the published table is the one that the artefacts are built beside", () => {
  const source = Object.values(listed).find(({ path }) => path.endsWith(NAME))!;
  expect(createHash("sha256").update(PUBLISHED).digest("hex")).toBe(source.sha256);
});

test("all 296 districts show the published 2025 figures and ranks, or reproduce them", () => {
  const rows = csvParse(PUBLISHED.toString("utf8"));
  expect(rows).toHaveLength(296);
  for (const row of rows) {
    const place = PLACES.find(({ code }) => code === row.area_code)!;
    const { figures } = placeSummary(TASK, place);
    for (const [id, column, rank, tolerance] of COLUMNS) {
      const figure = figures[id]!;
      const published = Number(row[column]);
      const apart = Math.abs(figure.value - published);
      expect(apart, `${place.name} ${id}`).toBeLessThanOrEqual(
        tolerance === 0 ? 1e-9 : published * tolerance + 5,
      );
      if (rank !== null) {
        const places = Math.abs(figure.england!.rank - Number(row[rank]));
        // The publisher ranks unrounded figures: places that look level may stand next to each other.
        expect(places, `${place.name} ${id}`).toBeLessThanOrEqual(figure.england!.tied ? 3 : 0);
      }
    }
    const share = Number(row.imd_proportion_of_lsoas_in_most_deprived_10_pct_nationally);
    expect(figures.proportion_most_deprived_10!.value).toBeCloseTo(share, 4);
    expect(figures.proportion_most_deprived_10!.england!.rank, place.name).toBe(
      Number(row.imd_rank_of_proportion_of_lsoas_in_most_deprived_10_pct_nationally),
    );
  }
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
  expect(rankAmong([5, 3, 3, 1, null], 5)).toEqual({ rank: 1, of: 4, tied: false });
  expect(rankAmong([5, 3, 3, 1, null], 3)).toEqual({ rank: 2, of: 4, tied: true });
  expect(rankAmong([5, 3, 3, 1, null], 1)).toEqual({ rank: 4, of: 4, tied: false });
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
