import readExcelFile from "read-excel-file/universal";
import { expect, test } from "vitest";
import { xlsxOf } from "../../../../src/data/export/xlsx";
import { NASTY, tableWith } from "./tables";

// A formula cell without a cached value would be read as null: text that begins with "=" coming back shows it is text.
test("opened by another library, every value is the one in the table; unknown is empty", async () => {
  const [sheet] = await readExcelFile(await xlsxOf(tableWith()), { trim: false });
  const [header, ...rows] = sheet?.data ?? [];
  expect(header).toEqual(["lsoa21_code", "area_name", "imd_2025", "social_renting_2021"]);
  expect(rows).toEqual(NASTY.map((row) => row.map((cell) => (Number.isNaN(cell) ? null : cell))));
});

test("the second sheet says what was asked, whence, and what each column is", async () => {
  const sheets = await readExcelFile(await xlsxOf(tableWith()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Areas", "About"]);
  const about = sheets[1]?.data ?? [];
  const note = (name: string) => about.find(([first]) => first === name)?.[1];
  expect(note("Shown")).toBe(tableWith().notes.filter);
  expect(note("See it on the map")).toBe(tableWith().notes.link);
  expect(note("Licence")).toContain("Open Government Licence");
  expect(about.find(([first]) => first === "imd_2025")).toContain("Official");
});
