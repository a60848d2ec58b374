import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { geoJsonOf } from "../../../../src/data/export/geojson";
import { NASTY, tableWith } from "./tables";

const POINT: Geometry = { type: "Point", coordinates: [-2.98, 53.4] };

test("one feature a row, unknown null, notes and columns beside them", () => {
  const geometries = NASTY.map((_, at) => (at === 0 ? null : POINT));
  const collection = geoJsonOf(tableWith(), geometries);
  const again = JSON.parse(JSON.stringify(collection)) as typeof collection;
  expect(again.type).toBe("FeatureCollection");
  expect(again.features.map(({ geometry }) => geometry)).toEqual(geometries);
  expect(again.features[0]?.properties).toEqual({
    lsoa21_code: "E01006412",
    area_name: "Café Quarter, North",
    imd_2025: 1,
    social_renting_2021: 41.2,
  });
  expect(again.features[3]?.properties?.social_renting_2021).toBeNull();
  expect(new Map(again.metadata.notes).get("Shown")).toContain("Knowsley, Halton");
  expect(again.metadata.columns[2]).toMatchObject({ column: "imd_2025", trust: "Official" });
});

test("geometries that do not fit the rows are refused", () => {
  expect(() => geoJsonOf(tableWith(), [POINT])).toThrow(RangeError);
});
