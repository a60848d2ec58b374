import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { CENSUS_DECLARED } from "../../src/domain/census-measures";
import type { MeasureId } from "../../src/domain/measures";
import { builtAreas, builtValues } from "../built-data";

const SOURCES = join(import.meta.dirname, "../../../shared/data");
const CENSUS = "update-2026/england/census2021_households_ethnicity_lsoa21_england.csv";
const DISTRICTS = "imd/england/lad_summary_2025_file10v2_england.csv";

/** Sums of a publisher's columns, without the build's readers. */
const summing = (file: string): ((name: string) => number) => {
  const rows = csvParse(readFileSync(join(SOURCES, file), "utf8").replace(/^\uFEFF/, ""));
  return (name) => Math.round(rows.reduce((sum, row) => sum + Number.parseFloat(row[name]!), 0));
};

const areas = builtAreas();
const england = (id: MeasureId, year: number) => builtValues(id, year, areas).england;

test("England's shares of the Census are the sums of all 33,755 areas", () => {
  const sumOf = summing(CENSUS);
  const together = (names: readonly string[]) => names.map(sumOf).reduce((all, one) => all + one);
  for (const { id, of, per } of CENSUS_DECLARED)
    expect([id, england(id, 2021)]).toEqual([id, { of: together(of), per: sumOf(per) }]);
  expect(england("social-renting", 2021)).toEqual({
    of: together(["ten_social_council", "ten_social_other"]),
    per: sumOf("ten_total"),
  });
});

test("England's shares of the Indices are the sums of what is published for its districts", () => {
  const sumOf = summing(DISTRICTS);
  expect(england("income-rate", 2025)).toEqual({
    of: sumOf("income_scale"),
    per: sumOf("pop_total_mid2022"),
  });
  expect(england("employment-rate", 2025)).toEqual({
    of: sumOf("employment_scale"),
    per: sumOf("pop_working_age_18_66_mid2022"),
  });
});
