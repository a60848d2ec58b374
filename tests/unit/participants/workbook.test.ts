import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { importFile, type Imported } from "../../../src/analysis/participants/import-file";
import { placeInSheets } from "../../../src/analysis/participants/sheets";
import type { SheetForm, WorkbookForm } from "../../corpus/sheet-xml";
import { workbook } from "../../corpus/workbook";
import { fileOf, places } from "./places";

const HEADINGS = ["participant_id", "postcode", "start_date"];
const sheet = (name: string, ids: readonly string[], more: Partial<SheetForm> = {}): SheetForm => ({
  name,
  rows: [HEADINGS, ...ids.map((id) => [id, "L1 8JQ", { date: 45_049 }])],
  ...more,
});
const bytes = (sheets: readonly SheetForm[], form?: WorkbookForm) =>
  new Uint8Array(workbook(sheets, form));

const read = (content: Uint8Array<ArrayBuffer>, sheets?: readonly string[]): Promise<Imported> =>
  importFile(fileOf(content, "people.xlsx"), places, { sheets });

describe("sheets", () => {
  const several = bytes([
    { name: "Read me", rows: [["About this file"], ["Postcode", "where people live"]] },
    sheet("Old", ["A1"], { state: "hidden" }),
    { name: "Chart", isChart: true },
    sheet("2023", ["B1", "B2"]),
    sheet("2024", ["C1", "C2", "C3"]),
    { name: "Wards", rows: [["ward"], ["Riverside"]] },
  ]);

  it("are listed, the first visible one with people is read", async () => {
    const { report, sheets } = await read(several);
    expect(report.people).toBe(2);
    expect(
      sheets.map(({ name, isHidden, isRead, isAlike, rows }) => ({
        name,
        isHidden,
        isRead,
        isAlike,
        rows,
      })),
    ).toEqual([
      { name: "Read me", isHidden: false, isRead: false, isAlike: false, rows: undefined },
      { name: "Old", isHidden: true, isRead: false, isAlike: true, rows: 1 },
      { name: "2023", isHidden: false, isRead: true, isAlike: true, rows: 2 },
      { name: "2024", isHidden: false, isRead: false, isAlike: true, rows: 3 },
      { name: "Wards", isHidden: false, isRead: false, isAlike: false, rows: undefined },
    ]);
  });

  it("can be chosen, a hidden one too, and put together with their row numbers told apart", async () => {
    expect((await read(several, ["Old"])).report.people).toBe(1);
    const { report, sheets } = await read(several, ["2024", "2023"]);
    expect(report.people).toBe(5);
    const rows = [...report.rows.placed, ...report.rows["near-boundary"]].map((row) =>
      placeInSheets(sheets, row),
    );
    expect(rows).toEqual([
      ...[2, 3].map((row) => ({ sheet: "2023", row })),
      ...[2, 3, 4].map((row) => ({ sheet: "2024", row })),
    ]);
  });

  it("of other headings are not put together, and one that is not there is said so", async () => {
    const other = bytes([
      sheet("A", ["A1"]),
      {
        name: "B",
        rows: [
          ["postcode", "participant_id"],
          ["L1 8JQ", "B1"],
        ],
      },
    ]);
    await expect(read(other, ["A", "B"])).rejects.toThrow(
      "sheet “B”: its headings are not those of the sheet “A”",
    );
    await expect(read(other, ["C"])).rejects.toThrow("there is no sheet “C” in it");
  });

  it("without people are refused by the name of the sheet", async () => {
    await expect(
      read(
        bytes([
          {
            name: "Notes",
            rows: [
              ["a", "b"],
              ["1", "2"],
            ],
          },
        ]),
      ),
    ).rejects.toThrow("sheet “Notes”, row 1: no column is a postcode or an LSOA code");
    await expect(read(bytes([sheet("Old", ["A1"], { state: "hidden" })]))).rejects.toThrow(
      "all its sheets are hidden",
    );
  });
});

describe("a fault is told of its part", () => {
  const parts = (form?: WorkbookForm) => unzipSync(bytes([sheet("People", ["A1", "A2"])], form));
  const changed = (name: string, change: (xml: string) => string) => {
    const all = parts();
    const xml = change(new TextDecoder().decode(all[name]));
    return new Uint8Array(zipSync({ ...all, [name]: strToU8(xml) }));
  };

  it.each([
    [
      "a sheet cut off",
      "xl/worksheets/sheet1.xml",
      /sheet “People” \(xl\/worksheets\/sheet1\.xml\) is cut short or damaged/,
    ],
    [
      "texts cut off",
      "xl/sharedStrings.xml",
      /list of texts \(xl\/sharedStrings\.xml\) is cut short or damaged/,
    ],
    [
      "styles cut off",
      "xl/styles.xml",
      /list of styles \(xl\/styles\.xml\) is cut short or damaged/,
    ],
    [
      "sheets cut off",
      "xl/workbook.xml",
      /list of sheets \(xl\/workbook\.xml\) is cut short or damaged/,
    ],
  ])("%s", async (_, name, words) => {
    const half = changed(name, (xml) => xml.slice(0, Math.floor(xml.length * 0.8)));
    await expect(read(half)).rejects.toThrow(words);
  });

  it("a text that is not there", async () => {
    const none = changed("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(/<v>4<\/v>/, "<v>444</v>"),
    );
    await expect(read(none)).rejects.toThrow(
      /sheet “People” .* refers in row 2 to a text that the workbook does not hold/,
    );
  });

  it("but another sheet is still read where one is missing", async () => {
    const all = unzipSync(bytes([sheet("Gone", ["A1"]), sheet("Here", ["B1"])]));
    delete all["xl/worksheets/sheet1.xml"];
    const { report } = await read(new Uint8Array(zipSync(all)));
    expect(report.people).toBe(1);
  });
});

it("progress rises to the end with the rows", async () => {
  const told: [number, number][] = [];
  const ids = Array.from({ length: 20_000 }, (_, i) => `P${i}`);
  const file = fileOf(bytes([sheet("People", ids)]), "people.xlsx");
  await importFile(file, places, { onProgress: (share, row) => told.push([share, row]) });
  const shares = told.map(([share]) => share);
  expect(new Set(shares).size).toBeGreaterThan(10);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(told.at(-1)).toEqual([1, 20_001]);
});
