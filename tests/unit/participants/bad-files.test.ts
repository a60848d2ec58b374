import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { ImportError } from "../../../src/analysis/participants/import-error";
import { importFile, type Imported } from "../../../src/analysis/participants/import-file";
import type { ReportCategory } from "../../../src/analysis/participants/report";
import { fileOf, places } from "./places";
import { workbookOf, workbookParts, type Cell } from "./workbook-of";

type Content = string | Uint8Array<ArrayBuffer>;
type Counts = Partial<Record<ReportCategory | "read", number>>;

const GOOD = "participant_id,postcode,start_date\nP1,L1 8JQ,2023-05-03\n";
const SHEET: Cell[][] = [
  ["participant_id", "postcode", "start_date"],
  ["P1", "L1 8JQ", { date: 45049 }],
];

const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
};

const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const noise = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, i) => (Math.imul(i + 7, 2654435761) >>> 13) & 0x1f);

/** Changes bytes of the archive's list of contents: `at` from the entry's start. */
const tampered = (bytes: Uint8Array<ArrayBuffer>, at: number, value: number, size: 2 | 4) => {
  const view = new DataView(bytes.buffer);
  for (let i = 0; i + 4 < bytes.length; i++)
    if (view.getUint32(i, true) === 0x02014b50) {
      if (size === 2) view.setUint16(i + at, value, true);
      else view.setUint32(i + at, value, true);
    }
  return bytes;
};

/** An archive whose list of contents names every part `times` times over, for the cost of one. */
const listedAgain = (bytes: Uint8Array<ArrayBuffer>, times: number) => {
  const endAt = bytes.length - 22;
  const end = new DataView(bytes.buffer, endAt);
  const entries = end.getUint16(10, true);
  const from = end.getUint32(16, true);
  const list = bytes.slice(from, endAt);
  end.setUint16(8, entries * times, true);
  end.setUint16(10, entries * times, true);
  end.setUint32(12, list.length * times, true);
  const parts = [
    bytes.slice(0, from),
    ...new Array<Uint8Array>(times).fill(list),
    bytes.slice(endAt),
  ];
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** Cannot be used: a line that names the file, the place in it and what to do. */
const REFUSED: readonly [what: string, content: () => Content, message: RegExp, name?: string][] = [
  ["an empty file", () => "", /the file is empty/],
  ["a byte order mark and nothing else", () => "\uFEFF", /nothing in it|no column/],
  ["blank rows only", () => "\n".repeat(10_000), /nothing in it|no column/],
  ["headings and nothing below", () => "participant_id,postcode\n", /no rows below the headings/],
  [
    "headings and ten thousand blank rows",
    () => `id,postcode${"\n,".repeat(10_000)}`,
    /no rows below/,
  ],
  [
    "no heading that is known",
    () => "a,b\n1,2\n",
    /row 1: no column is a postcode or an LSOA code/,
  ],
  [
    "only names and birth dates",
    () => "Full name,DOB\nx,y\n",
    /column 1 looks like people’s names, column 2 looks like dates of birth/,
  ],
  [
    "everybody outside the region",
    () => "id,postcode\n1,SW1A 1AA\n2,M1 1AE\n",
    /none of 2 rows .* 2 lie outside/,
  ],
  ["postcodes that are none", () => "id,postcode\n1,unknown\n", /none of 1 rows/],
  [
    "a line of 100 MB",
    () => `id,postcode\n1,${"x".repeat(100 * 2 ** 20)}`,
    /row 2: the row is longer than 1 MB/,
  ],
  ["a first line of 2 MB", () => "x".repeat(2 ** 21), /first row is longer/],
  [
    "a quotation mark never closed",
    () => `id,postcode\n1,"L1 8JQ\n2,L1 8JQ\n`,
    /row 2 or below: a quotation mark/,
  ],
  [
    "the same in 2 MB",
    () => `id,postcode\n1,L1 8JQ\n2,"${"L1 8JQ\n3,".repeat(2 ** 18)}`,
    /row 3 or below: a quotation mark/,
  ],
  ["NUL bytes", () => "id,postcode\n1,L1\0 8JQ\n", /row 2: there are NUL bytes/],
  [
    "NUL bytes far down",
    () => `id,postcode\n${"1,L1 8JQ\n".repeat(30_000)}2,\0\n`,
    /row 30002: there are NUL bytes/,
  ],
  ["a picture renamed", () => noise(5000), /not a table in text|NUL bytes/],
  ["a PDF renamed", () => strToU8("%PDF-1.7\n%âãÏÓ\n"), /this is a PDF/],
  [
    "an old or protected workbook",
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
    /old Excel workbook \(XLS\)/,
    "people.xls",
  ],
  ["counts that are none", () => "lsoa_code,participants\nE01006412,some\n", /none of 1 rows/],
  [
    "NI numbers as identifiers and no place",
    () => "id\nAB123456C\nAB123457C\n",
    /column 1 seems to hold National Insurance numbers/,
  ],
  ["a workbook cut short", () => workbookOf(SHEET).slice(0, 900), /cut short/, "people.xlsx"],
  ["a workbook of four bytes", () => Uint8Array.of(0x50, 0x4b, 3, 4), /cut short/, "people.xlsx"],
  [
    "a workbook whose contents are damaged",
    () => {
      const b = workbookOf(SHEET);
      b.fill(0xff, 60, 400);
      return b;
    },
    /damaged/,
    "people.xlsx",
  ],
  [
    "a workbook with a damaged list",
    () => {
      const b = workbookOf(SHEET);
      return b.map((byte, i) => (i > b.length - 120 && i < b.length - 30 ? 0 : byte));
    },
    /list of contents is damaged/,
    "people.xlsx",
  ],
  [
    "a protected workbook",
    () => tampered(workbookOf(SHEET), 8, 1, 2),
    /protected by a password/,
    "people.xlsx",
  ],
  [
    "a ZIP bomb by its claim",
    () => tampered(workbookOf(SHEET), 24, 0x7fffffff, 4),
    /would unpack to \d+ MB/,
    "people.xlsx",
  ],
  [
    "a ZIP bomb that lists the same parts fifty times",
    () =>
      listedAgain(
        zipSync({ ...workbookParts(SHEET), "xl/media.xml": new Uint8Array(2 ** 24) }, { level: 1 }),
        50,
      ),
    /would unpack to 800 MB/,
    "people.xlsx",
  ],
  [
    "a bomb that claims to be small",
    () =>
      tampered(
        zipSync({ ...workbookParts(SHEET), "xl/worksheets/sheet1.xml": new Uint8Array(2 ** 24) }),
        24,
        100,
        4,
      ),
    /unpacks to more than it says/,
    "people.xlsx",
  ],
  [
    "a ZIP that is no workbook",
    () => zipSync({ "letter.txt": strToU8("hello") }),
    /not an Excel workbook/,
    "people.xlsx",
  ],
  [
    "a Word document",
    () => zipSync({ "word/document.xml": strToU8("<x/>") }),
    /not an Excel workbook/,
    "people.docx",
  ],
  [
    "a workbook without sheets",
    () =>
      zipSync(
        Object.fromEntries(
          Object.entries(workbookParts(SHEET)).filter(([name]) => !name.includes("sheet1")),
        ),
      ),
    /the sheet “People” is missing in the workbook/,
    "people.xlsx",
  ],
  [
    "a sheet of broken XML",
    () =>
      zipSync({
        ...workbookParts(SHEET),
        "xl/worksheets/sheet1.xml": strToU8("<worksheet><sheetData><row><c"),
      }),
    /damaged|nothing in it/,
    "people.xlsx",
  ],
  ["an empty sheet", () => workbookOf([]), /nothing in it|damaged/, "people.xlsx"],
  [
    "a web page saved as a workbook",
    () => "<html><table><tr><td>postcode</td></tr></table></html>",
    /no rows below the headings/,
    "people.xls",
  ],
  ["JSON", () => '{"participants":[{"postcode":"L1 8JQ"}]}', /this is JSON/, "people.json"],
  ["other XML", () => '<?xml version="1.0"?><people/>', /this is XML/, "people.xml"],
  ["a picture", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /this is a picture/],
  ["a database", () => strToU8("SQLite format 3\0"), /this is a database/],
  ["a page without a table", () => "<!DOCTYPE html><p>Sign in</p>", /web page \(HTML\) without/],
  ["a saved page", () => "MIME-Version: 1.0\nContent-Type: x", /web page saved with its pictures/],
  [
    "an OpenDocument sheet",
    () => zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }),
    /OpenDocument file \(ODS\).*save it as XLSX or CSV/,
    "people.ods",
  ],
  [
    "a table within a ZIP",
    () => zipSync({ "people.csv": strToU8(GOOD) }),
    /the table lies inside. Unpack it/,
    "people.zip",
  ],
  [
    "an export that ends in the middle of a letter",
    () => latin("id,postcode\n1,SW1A 1AA\n2,caf\xc3"),
    /none of 2/,
  ],
];

/** Can be used, each fault reported. */
const USED: readonly [what: string, content: () => Content, counts: Counts][] = [
  ["UTF-8 with a byte order mark", () => `\uFEFF${GOOD}`, { read: 1, placed: 1 }],
  ["UTF-16, little end first", () => utf16(`\uFEFF${GOOD}`, true), { read: 1, placed: 1 }],
  ["UTF-16, big end first", () => utf16(`\uFEFF${GOOD}`, false), { read: 1, placed: 1 }],
  ["UTF-16 without a mark", () => utf16(GOOD, true), { read: 1, placed: 1 }],
  [
    "Windows-1252",
    () => latin("id,ward,postcode\n1,Caf\xe9 \x96,L1 8JQ\n"),
    { read: 1, placed: 1 },
  ],
  [
    "Windows-1252 from far down",
    () => latin(`id,postcode,x\n${"1,L1 8JQ,a\n".repeat(20_000)}2,L1 8JQ,\xe9\n`),
    { read: 20_001, placed: 2, duplicate: 19_999 },
  ],
  ["semicolons", () => GOOD.replaceAll(",", ";"), { placed: 1 }],
  ["tabs", () => GOOD.replaceAll(",", "\t"), { placed: 1 }],
  ["bars", () => GOOD.replaceAll(",", "|"), { placed: 1 }],
  ["Excel’s first line “sep=;”", () => `sep=;\n${GOOD.replaceAll(",", ";")}`, { placed: 1 }],
  ["lines that end as on old Macs", () => GOOD.replaceAll("\n", "\r"), { placed: 1 }],
  [
    "line ends of two kinds",
    () => "id,postcode\r\n1,L1 8JQ\n2,L1 8JQ\r\n3,L1 8JQ",
    { read: 3, placed: 3 },
  ],
  [
    "a page’s table under the name of XLS, cells not closed",
    () =>
      "<html><style>td{}</style><table><tr><th>id<th>Post<br>code<th>Start date</tr><tr><td>1<td>L1&nbsp;8JQ<td>3/5/2023</tr></table></html>",
    { read: 1, placed: 1 },
  ],
  [
    "an XML spreadsheet of 2003 with a gap",
    () =>
      '<?xml version="1.0"?><Workbook xmlns:ss="u"><Worksheet><Table><Row><Cell><Data>id</Data></Cell><Cell><Data>x</Data></Cell><Cell><Data>postcode</Data></Cell></Row><Row><Cell><Data>1</Data></Cell><Cell ss:Index="3"><Data>L1 8JQ</Data></Cell></Row></Table></Worksheet></Workbook>',
    { read: 1, placed: 1 },
  ],
  ["headings in the third row", () => `Households into Work\n\n${GOOD}`, { read: 1, placed: 1 }],
  ["ten thousand blank rows below", () => `${GOOD}${"\n".repeat(10_000)}`, { read: 1, placed: 1 }],
  [
    "ten thousand rows of commas below",
    () => `${GOOD}${",,\n".repeat(10_000)}`,
    { read: 1, placed: 1 },
  ],
  [
    "rows with too few and too many cells",
    () => "id,postcode,ward\n1,L1 8JQ\n2,L1 8JQ,a,b,c\n3\n4,L1 8JQ,a\n",
    { read: 4, placed: 3, blank: 1 },
  ],
  ["a short totals row at the end", () => `${GOOD}Total\n`, { read: 2, placed: 1, note: 1 }],
  [
    "where it comes from in a short last row",
    () => `${GOOD}Source: case system, extracted 1 April\n`,
    { read: 2, placed: 1, note: 1 },
  ],
  [
    "a short row in the middle of many pieces",
    () =>
      `${GOOD}${"2,SW1A 1AA,\n".repeat(40_000)}Subtotal\n${"2,SW1A 1AA,\n".repeat(40_000)}Total\n`,
    { read: 80_003, placed: 1, note: 2, outside: 80_000 },
  ],
  [
    "quotation marks, commas and line ends within them",
    () => 'id,ward,postcode\n1,"a, ""b""\nc",L1 8JQ\n2,x,L1 8JQ\n',
    { read: 2, placed: 2 },
  ],
  [
    "dates of every kind, some impossible",
    () =>
      "id,postcode,start,end\n1,L1 8JQ,3/5/2023,\n2,L1 8JQ,31/02/2023,\n3,L1 8JQ,05/13/2023,\n4,L1 8JQ,45049,\n5,L1 8JQ,3 May 2023,2023-05-02\n6,L1 8JQ,soon,\n7,L1 8JQ,0000-00-00,\n",
    { read: 7, placed: 7, "impossible-date": 3, "other-order": 1, "unread-date": 1 },
  ],
  [
    "people twice, and once in another programme",
    () => "id,postcode,programme\n1,L1 8JQ,A\n1,L1 8JQ,A\n1,L1 8JQ,B\n",
    { placed: 2, duplicate: 1 },
  ],
  [
    "some outside, some unreadable",
    () => "id,postcode\n1,L1 8JQ\n2,SW1A 1AA\n3,?\n4,\n",
    { placed: 1, outside: 1, "said-unknown": 1, blank: 1 },
  ],
  [
    "counts by LSOA, some not whole",
    () => 'lsoa21cd,participants\nE01006412,12\nE01006413,"1,240"\nE01006414,<5\nE01006415,2.5\n',
    { placed: 4, "count-range": 1, "count-unknown": 1 },
  ],
  [
    "more programmes than there can be: the column is left out",
    () =>
      `postcode,programme\n${Array.from({ length: 60 }, (_, i) => `L1 8JQ,programme ${i}\n`).join("")}`,
    { read: 60, placed: 60 },
  ],
  [
    "formula cells and Excel dates",
    () => workbookOf([...SHEET, ["P2", { formula: 'UPPER("l1 8jq")', result: "L1 8JQ" }, null]]),
    { read: 2, placed: 2 },
  ],
  [
    "merged headings above the real ones",
    () =>
      workbookOf(
        [["Households into Work", null, null], [null, null, null], ...SHEET],
        '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
      ),
    { read: 1, placed: 1 },
  ],
];

const importOf = (content: Content, name?: string): Promise<Imported> =>
  importFile(fileOf(content, name), places);

describe("files that cannot be used", () => {
  it.each(REFUSED)("%s", async (_, content, message, name = "people.csv") => {
    const error = await importOf(content(), name).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ImportError);
    const words = (error as ImportError).message;
    expect(words).toMatch(message);
    expect(words.startsWith(name)).toBe(true);
    // Says what to do, and quotes nothing of the file.
    expect((error as ImportError).remedy).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toMatch(/L1 8JQ|AB123456C/);
  });
});

describe("files with faults that can be used", () => {
  it.each(USED)("%s", async (_, content, counts) => {
    const { report, participants } = await importOf(content());
    for (const [category, expected] of Object.entries(counts))
      expect(
        category === "read" ? report.read : report.rows[category as ReportCategory].length,
        category,
      ).toBe(expected);
    expect(participants.count).toBeGreaterThan(0);
  });
});
