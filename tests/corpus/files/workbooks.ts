import { strToU8 } from "fflate";

import { answerOf, type Answer } from "../answer";
import { entry, type Entry } from "../entry";
import { caseload, type Person } from "../people";
import { serial, type Cell, type SheetForm, type WorkbookForm } from "../sheet-xml";
import { as, filler, HOUSEHOLD, ID, POSTCODE, PROGRAMME, rowsOf, START } from "../table";
import { workbook } from "../workbook";
import { asZip64 } from "../zip64";

const TOLD = ["programme", "household", "start"] as const;
const HEADINGS = ["Client Ref", "Household ID", "Postcode", "Programme", "Start date"];

/** The usual table as cells, with days as Excel counts them. */
const cellsOf = (people: readonly Person[], from1904 = false): Cell[][] => [
  HEADINGS,
  ...people.map(({ id, household, typed, programme, start }): Cell[] => [
    id,
    household,
    typed,
    programme,
    { date: serial(start!, from1904) },
  ]),
];

const COVER: SheetForm = {
  name: "Read me",
  rows: [
    ["Caseload extract"],
    ["Owner", "Data team"],
    ["Contents", "See sheet Data"],
    ["Postcode", "Home postcode of each person"],
  ],
};

/** The usual table in a workbook written in one form. */
const written = (
  name: string,
  what: string,
  form: WorkbookForm,
  sheet: Partial<SheetForm> = {},
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    const rows = cellsOf(people, form.from1904);
    return {
      bytes: workbook([{ name: "Data", rows, ...sheet }], form),
      answer: answerOf(people, TOLD, { sheet: sheet.name ?? "Data" }),
    };
  });

/** One sheet of people among others. */
const among = (
  name: string,
  what: string,
  sheets: (data: SheetForm) => readonly SheetForm[],
  more: Partial<Answer> = {},
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    return {
      bytes: workbook(sheets({ name: "Data", rows: cellsOf(people) })),
      answer: answerOf(people, TOLD, { sheet: "Data", ...more }),
    };
  });

/** The usual cells with something done to them. */
const altered = (
  name: string,
  what: string,
  alter: (rows: Cell[][]) => Cell[][],
  sheet: Partial<SheetForm> = {},
  more: Partial<Answer> = {},
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    return {
      bytes: workbook([{ name: "Sheet1", rows: alter(cellsOf(people)), ...sheet }]),
      answer: answerOf(people, TOLD, more),
    };
  });

/** How programs write workbooks. */
export const WRITTEN: readonly Entry[] = [
  written("caseload.xlsx", "shared strings", {}),
  written("inline-strings.xlsx", "strings inside their cells", { strings: "inline" }),
  written("rich-strings.xlsx", "strings in runs of bold, with phonetic marks", { strings: "rich" }),
  written("formula-strings.xlsx", "strings as results", { strings: "formula" }),
  written("no-references.xlsx", "a streaming writer leaves out the references", {
    withoutReferences: true,
  }),
  written("no-references-inline.xlsx", "a dashboard's export: no references, strings inside", {
    withoutReferences: true,
    strings: "inline",
  }),
  written("prefixed.xlsx", "every element has a prefix", { prefix: "x" }),
  written("strict.xlsx", "the strict kind of Office Open XML", { strict: true }),
  written("from-1904.xlsx", "days counted from 1904", { from1904: true }),
  written("absolute-targets.xlsx", "targets that start with a stroke", { absolute: true }),
  written("backslashes.xlsx", "backslashes in the names of parts", { backslashes: true }),
  written("stored.xlsx", "nothing is compressed", { stored: true }),
  written("marked-parts.xlsx", "a byte order mark before every part", { mark: true }),
  written("odd-part-names.xlsx", "parts with names of their own", {
    partName: (n) => `tab_${n}_caseload.xml`,
  }),
  written("with-macros.xlsm", "macros beside the sheet", {
    extra: { "xl/vbaProject.bin": strToU8("no macro") },
  }),
  written("with-pictures.xlsx", "a logo beside the sheet", {
    extra: { "xl/media/image1.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
  }),
  written("wrong-dimension.xlsx", "the sheet says that it is one cell", {}, { dimension: "A1" }),
  written(
    "odd-sheet-name.xlsx",
    "ampersand and quotation marks in the sheet's name",
    {},
    { name: 'P&C "East" <2024>' },
  ),
  written("far-corner.xlsx", "the table starts at D7", {}, { down: 6, right: 3 }),
  written("beyond-column-z.xlsx", "the table starts at AB3", {}, { down: 2, right: 27 }),
  written(
    "styled-below.xlsx",
    "two thousand rows with borders and no cells",
    {},
    { styledBelow: 2000 },
  ),
  entry("zip64.xlsx", "a writer that streams keeps sizes and places in 64 bits", (draw) => {
    const people = caseload(draw);
    return {
      bytes: asZip64(workbook([{ name: "Data", rows: cellsOf(people) }])),
      answer: answerOf(people, TOLD, { sheet: "Data" }),
    };
  }),
];

/** Which sheet holds the people. */
export const SHEETS: readonly Entry[] = [
  among("cover-first.xlsx", "a cover sheet first", (data) => [COVER, data]),
  among("hidden-first.xlsx", "a hidden list of words first", (data) => [
    { name: "Lists", state: "hidden", rows: [["Programme"], ["Moving On"], ["Ways to Work"]] },
    data,
  ]),
  among("very-hidden-first.xlsx", "a sheet that only a macro can show", (data) => [
    {
      name: "Config",
      state: "veryHidden",
      rows: [
        ["key", "value"],
        ["Postcode", "required"],
      ],
    },
    data,
  ]),
  among("chart-first.xlsx", "a sheet that is a chart", (data) => [
    { name: "Chart1", isChart: true },
    data,
  ]),
  among("empty-first.xlsx", "an empty Sheet1", (data) => [{ name: "Sheet1" }, data]),
  among("empties-last.xlsx", "empty Sheet2 and Sheet3 behind", (data) => [
    data,
    { name: "Sheet2" },
    { name: "Sheet3" },
  ]),
  among(
    "contents-notes-data.xlsx",
    "contents, notes and then data, as the guidance asks",
    (data) => [
      {
        name: "Contents",
        rows: [["Contents"], ["Sheet", "Title"], ["Data", "People by programme"]],
      },
      {
        name: "Notes",
        rows: [["Notes"], ["Note number", "Note text"], ["1", "Programme is the one at the start"]],
      },
      data,
    ],
  ),
  among("summary-first.xlsx", "a summary by programme first", (data) => [
    {
      name: "Summary",
      rows: [
        ["Programme", "Participants"],
        ["Moving On", 31],
        ["Ways to Work", 22],
        ["Total", 53],
      ],
    },
    data,
  ]),
  among("lookup-last.xlsx", "a list of wards behind", (data) => [
    data,
    {
      name: "Wards",
      rows: [
        ["Ward code", "Ward"],
        ["E05000886", "Central"],
      ],
    },
  ]),
  among("dictionary-first.xlsx", "a dictionary of the fields first", (data) => [
    {
      name: "Dictionary",
      rows: [["Field", "Meaning"], ...HEADINGS.map((heading): Cell[] => [heading, "see guide"])],
    },
    data,
  ]),
  entry("two-years.xlsx", "a sheet a year: the first is read, the second is offered", (draw) => {
    const people = caseload(draw);
    const later = caseload(draw).map((p) => ({ ...p, id: `D${p.id}` }));
    return {
      bytes: workbook([
        { name: "2023-24", rows: cellsOf(people) },
        { name: "2024-25", rows: cellsOf(later) },
      ]),
      answer: answerOf(people, TOLD, { sheet: "2023-24", alsoAlike: ["2024-25"] }),
    };
  }),
  entry(
    "two-years-together.xlsx",
    "a sheet a year, put together because the reader says so",
    (draw) => {
      const people = caseload(draw);
      const later = caseload(draw).map((p) => ({
        ...p,
        id: `D${p.id}`,
        household: `D${p.household!}`,
      }));
      return {
        bytes: workbook([
          { name: "2023-24", rows: cellsOf(people) },
          { name: "2024-25", rows: cellsOf(later) },
          COVER,
        ]),
        answer: answerOf([...people, ...later], TOLD, { together: ["2023-24", "2024-25"] }),
      };
    },
  ),
];

const merged = [["Caseload at 31 March 2024", null, null, null, null]] satisfies Cell[][];

/** What stands in the cells. */
export const CELLS: readonly Entry[] = [
  altered("merged-title.xlsx", "a title over merged cells", (rows) => [...merged, ...rows], {
    merged: ["A1:E1"],
  }),
  altered(
    "merged-groups.xlsx",
    "a merged row of groups above the headings",
    (rows) => [["Person", null, "Place", "Engagement", null], ...rows],
    { merged: ["A1:B1", "D1:E1"] },
  ),
  altered("formulas.xlsx", "ids and postcodes are results of formulas", (rows) =>
    rows.map(([id, household, typed, ...more], i) =>
      i === 0
        ? rows[0]!
        : [
            { formula: `Raw!A${i}`, result: id as string },
            household!,
            { formula: `UPPER(Raw!C${i})`, result: typed as string },
            ...more,
          ],
    ),
  ),
  altered("errors.xlsx", "#N/A and #REF! where a look-up failed", (rows) =>
    rows.map((row, i) =>
      i === 0 ? [...row, "Ward"] : [...row, { error: i % 2 === 0 ? "#N/A" : "#REF!" }],
    ),
  ),
  altered("booleans.xlsx", "true and false in a column", (rows) =>
    rows.map((row, i) => (i === 0 ? [...row, "Closed"] : [...row, i % 2 === 0])),
  ),
  altered(
    "total-below.xlsx",
    "a total below a blank row",
    (rows) => [...rows, [], ["Total", null, null, null, rows.length - 1]],
    {},
    { notPeople: 1 },
  ),
  altered(
    "filters-below.xlsx",
    "a dashboard tells its filters below",
    (rows) => [...rows, [], ["Applied filters:\nProgramme is not blank\nYear is 2024"]],
    {},
    { notPeople: 1 },
  ),
  altered("filters-above.xlsx", "and another tells them above", (rows) => [
    ["Applied filters: Postcode is not blank, Programme is all"],
    [],
    ...rows,
  ]),
  altered("escaped-returns.xlsx", "line ends as _x000D_ inside cells", (rows) =>
    rows.map((row, i) =>
      i === 0
        ? ["Client_x000D_\nRef", ...row.slice(1)]
        : [
            row[0]!,
            row[1]!,
            typeof row[2] === "string" && row[2] !== "" ? `${row[2]}_x000D_` : row[2]!,
            ...row.slice(3),
          ],
    ),
  ),
  altered("blank-rows.xlsx", "a blank row after each", (rows) => rows.flatMap((row) => [row, []])),
  altered("text-dates.xlsx", "half of the days are text", (rows) =>
    rows.map((row, i) => {
      const cell = row[4];
      if (i % 2 === 0 || cell === null || typeof cell !== "object" || !("date" in cell)) return row;
      const iso = new Date((cell.date - 25_569) * 86_400_000).toISOString().slice(0, 10);
      return [...row.slice(0, 4), iso.split("-").reverse().join("/")];
    }),
  ),
  entry("ids-as-numbers.xlsx", "ids as numbers in one half and as text in the other", (draw) => {
    const people = caseload(draw).map((p, i) => ({ ...p, id: String(4000 + i) }));
    const rows: Cell[][] = [["Client ID", "Postcode", "Programme"]];
    for (const { id, typed, programme } of people) rows.push([Number(id), typed, programme]);
    for (const { id, typed, programme } of people) rows.push([`${id}.0`, typed, programme]);
    const once = answerOf(people, ["programme"]);
    const twice = answerOf([...people, ...people]);
    return {
      bytes: workbook([{ name: "Sheet1", rows }]),
      answer: { ...once, outside: twice.outside, lost: twice.lost, repeats: once.people },
    };
  }),
  entry("dates-with-times.xlsx", "days with the time of day as a fraction", (draw) => {
    const people = caseload(draw);
    const rows: Cell[][] = [["Client ID", "Postcode", "Referral date"]];
    for (const { id, typed, start } of people)
      rows.push([id, typed, { date: serial(start!) + 0.3854166667 }]);
    return { bytes: workbook([{ name: "Sheet1", rows }]), answer: answerOf(people, ["start"]) };
  }),
  entry("dates-unstyled.xlsx", "days as bare numbers without a style", (draw) => {
    const people = caseload(draw);
    const rows: Cell[][] = [["Client ID", "Postcode", "Start date"]];
    for (const { id, typed, start } of people) rows.push([id, typed, serial(start!)]);
    return { bytes: workbook([{ name: "Sheet1", rows }]), answer: answerOf(people, ["start"]) };
  }),
  entry("counts.xlsx", "areas with numbers and stars", (draw) => {
    const people = caseload(draw, 200);
    const { areas = {} } = answerOf(people);
    const counted = Object.entries(areas);
    const rows: Cell[][] = [
      ["LSOA code", "Number of participants"],
      ...counted.map(([code, n]): Cell[] => [code, n]),
      ["E01006412", "*"],
    ];
    const all = Object.fromEntries(counted.filter(([code]) => code !== "E01006412"));
    const kept = rows.filter(
      ([code], i) => i === 0 || i === rows.length - 1 || code !== "E01006412",
    );
    return {
      bytes: workbook([{ name: "Counts", rows: kept }]),
      answer: {
        people: Object.values(all).reduce((a, b) => a + b, 0),
        areas: all,
        outside: 0,
        lost: {},
        notPeople: 0,
        repeats: 0,
        unknownCounts: 1,
      },
    };
  }),
  entry(
    "names-refused.xlsx",
    "names, birth dates and numbers of people beside the postcode",
    (draw) => {
      const people = caseload(draw);
      const columns = [
        as("Case ref", ID),
        filler("Surname", "Example", "Sample"),
        filler("DOB", "03/05/1980", "12/11/1975"),
        filler("NI Number", "QQ123456C", "QQ123457A"),
        POSTCODE,
        HOUSEHOLD,
        PROGRAMME,
        START,
      ];
      return {
        bytes: workbook([{ name: "Sheet1", rows: rowsOf(people, columns) }]),
        answer: answerOf(people, TOLD, { refused: ["Surname", "DOB", "NI Number"] }),
      };
    },
  ),
];
