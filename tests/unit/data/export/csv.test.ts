import { csvParse, csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf, dictionaryCsvOf } from "../../../../src/data/export/csv";
import { NASTY, tableWith } from "./tables";

const opened = (csv: string) => csvParse(csv.replace(/^\uFEFF/, ""));

test("opened again, every value is the one in the table; unknown is empty", () => {
  const rows = opened(csvOf(tableWith()));
  expect(rows.columns).toEqual(["lsoa21_code", "area_name", "imd_2025", "social_renting_2021"]);
  expect(rows).toHaveLength(NASTY.length);
  rows.forEach((row, at) => {
    const [code, name, rank, rate] = NASTY[at]!;
    expect(row.lsoa21_code).toBe(code);
    expect(row.area_name?.replace(/^'/, "")).toBe(name);
    expect(Number(row.imd_2025)).toBe(rank);
    expect(row.social_renting_2021 === "" ? null : Number(row.social_renting_2021)).toBe(
      Number.isNaN(rate) ? null : rate,
    );
  });
});

test("no text cell can run as a formula; negative numbers stay numbers", () => {
  const names = opened(csvOf(tableWith())).map(({ area_name }) => area_name ?? "");
  expect(names.filter((name) => /^[=+\-@\t\r\n]/.test(name))).toEqual([]);
  expect(names[2]).toBe('\'=HYPERLINK("http://x")');
  expect(opened(csvOf(tableWith()))[3]?.imd_2025).toBe("-3.25");
});

test("Excel finds UTF-8 and its own line ends", () => {
  const csv = csvOf(tableWith([["E01006412", "Llŷn", 1, 2]]));
  expect(csv).toBe(
    "\uFEFFlsoa21_code,area_name,imd_2025,social_renting_2021\r\nE01006412,Llŷn,1,2\r\n",
  );
});

test("any text survives, but for the apostrophe that disarms it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const [, row = []] = csvParseRows(csvOf(tableWith([["E01006412", name, 1, 2]])).slice(1));
      expect(row[1]).toBe(/^[=+\-@\t\r\n＝＋－＠]/.test(name) ? `'${name}` : name);
    }),
  );
});

test("the dictionary has the sentence, the link, the licence and a line for every column", () => {
  const lines = csvParseRows(dictionaryCsvOf(tableWith()).replace(/^\uFEFF/, ""));
  const notes = new Map(lines.map(([name = "", note]) => [name, note]));
  expect(notes.get("Shown")).toBe(
    "Areas in Knowsley, Halton where IMD 2025 is in the most deprived 10%",
  );
  expect(notes.get("See it on the map")).toContain("filter=in.E08000011");
  expect(notes.get("Licence")).toContain("Open Government Licence");
  expect(notes.get("Left out")).toContain("12 areas");
  expect(notes.has("Not real data")).toBe(false);
  expect(lines.slice(-4).map(([key]) => key)).toEqual(tableWith().columns.map(({ key }) => key));
  expect(lines.at(-2)).toContain("Indices of Deprivation 2025");
});

test("made-up figures say so before anything else", () => {
  const table = tableWith();
  const synthetic = { ...table, notes: { ...table.notes, synthetic: "Made up for showing." } };
  expect(dictionaryCsvOf(synthetic)).toMatch(/^\uFEFFNot real data,Made up for showing\./);
});
