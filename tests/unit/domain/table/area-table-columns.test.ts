import { expect, test } from "vitest";
import type { Carried } from "../../../../src/domain/carried";
import type { Provenance } from "../../../../src/domain/table/area-column";
import { areaTableColumns } from "../../../../src/domain/table/area-table-columns";
import { valueColumn } from "../../../../src/domain/table/measure-columns";
import { sortRows } from "../../../../src/domain/table/sort-rows";
import { tableOf } from "../../../../src/domain/table/table-of";
import { toyAreas, toyValues } from "../../../toy-areas";

const AREAS = toyAreas([0, 0, 4, 5]);
const FROM: Provenance = (_, year) => ({
  release: `Release ${year}`,
  source: "Somebody",
  licence: "OGL",
});
const OLD = toyValues({
  year: 2019,
  value: [11, 50.5, NaN, 100],
  ranked: 100,
  carried: (row): Carried => (row === 1 ? "merged" : "exact"),
});
const NEW = toyValues({ value: [1, 100, 30, NaN], ranked: 100 });
const NOTES = { filter: "", link: "", licences: [], date: "", release: "", tier: "" };

const ids = (values: typeof NEW) =>
  areaTableColumns(AREAS, values, [OLD, NEW], FROM).map(({ id }) => id);

test("the table starts with the place, its value, decile and change, and the carry where there was one", () => {
  expect(ids(NEW)).toEqual([
    "area",
    "neighbourhood",
    "ward",
    "borough",
    "imd-2025",
    "imd-2025-decile",
    "trend",
  ]);
  expect(ids(OLD).at(-1)).toBe("carried");
  const rent = toyValues({
    measure: "social-renting",
    year: 2021,
    kind: "rate",
    value: [1, 2, 3, 4],
  });
  expect(ids(rent)).toEqual(["area", "neighbourhood", "ward", "borough", "social-renting-2021"]);
});

test("unknown is undefined on screen and null in a download", () => {
  const columns = areaTableColumns(AREAS, NEW, [OLD, NEW], FROM);
  const by = new Map(columns.map((column) => [column.id, column]));
  expect(by.get("imd-2025")?.value(3)).toBeUndefined();
  expect(by.get("imd-2025-decile")?.value(0)).toBe(1);
  expect(by.get("trend")?.trend?.(1)).toEqual([0.5, 0.995]);
  expect(by.get("trend")?.value(1)).toBeCloseTo(0.495, 12);
  expect(by.get("trend")?.value(2)).toBeUndefined();
  expect(by.get("imd-2025")?.exported[0]?.cell(3)).toBeNull();
});

test("rates are shown to one place", () => {
  const rent = toyValues({
    measure: "social-renting",
    year: 2021,
    kind: "rate",
    value: [41.26, 2, 3, 4],
  });
  expect(valueColumn(rent, AREAS, FROM).value(0)).toBe(41.3);
});

test("sorting puts unknown last both ways and numbers in names in order", () => {
  const columns = areaTableColumns(AREAS, NEW, [OLD, NEW], FROM);
  const sorted = (by: string, direction: "ascending" | "descending") =>
    sortRows([0, 1, 2, 3], columns, { by, direction });
  expect(sorted("imd-2025", "ascending")).toEqual([0, 2, 1, 3]);
  expect(sorted("imd-2025", "descending")).toEqual([1, 2, 0, 3]);
  expect(sorted("borough", "ascending")).toEqual([3, 2, 0, 1]);
  expect(sorted("nothing", "ascending")).toEqual([0, 1, 2, 3]);
  const many = { ...toyAreas([0, 0]), names: ["Area 10", "Area 2"] };
  expect(
    sortRows([0, 1], areaTableColumns(many, NEW, [], FROM), { by: "area", direction: "ascending" }),
  ).toEqual([1, 0]);
});

test("a download has the code first, a carry flag for every carried value, and each column once", () => {
  const columns = [
    ...areaTableColumns(AREAS, OLD, [OLD, NEW], FROM),
    valueColumn(OLD, AREAS, FROM),
  ];
  const table = tableOf("Areas", AREAS, [1, 3], columns, NOTES);
  const keys = table.columns.map(({ key }) => key);
  expect(keys[0]).toBe("lsoa21_code");
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of ["imd_2019", "imd_2019_decile", "imd_2019_percentile"]) {
    expect(keys).toContain(`${key}_carried`);
  }
  expect(keys).not.toContain("imd_2025_percentile_carried");
  const cell = (row: number, key: string) => table.rows[row]?.[keys.indexOf(key)];
  expect(cell(0, "imd_2019")).toBe(50.5);
  expect(cell(0, "imd_2019_carried")).toBe("merged");
  expect(cell(1, "imd_2025_percentile")).toBeNull();
  expect(table.columns[keys.indexOf("imd_2019")]).toMatchObject({
    release: "Release 2019",
    tier: "Official; from official figures where carried",
  });
});
