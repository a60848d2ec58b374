import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { ENGLISH_REGIONS, isInRegion } from "../../src/domain/english-regions";

/** House of Commons Library, MSOA Names: every MSOA with its district and its region. */
const TABLE = join(import.meta.dirname, "../../../shared/data/england/msoa21_names_england.csv");

test("each district lies in the region that the publisher's table gives it", () => {
  const rows = csvParse(readFileSync(TABLE, "utf8"));
  const published = new Map(rows.map((row) => [row["lad_code"] ?? "", row["region_name"] ?? ""]));
  expect(published.size).toBe(296);
  const ours = [...published.keys()].map((code) => {
    const regions = ENGLISH_REGIONS.filter((region) => isInRegion(code, region.code));
    return [code, regions.map(({ name }) => name.replace(/ region$/, "")).join()];
  });
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(published));
});
