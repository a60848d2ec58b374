import { answerOf } from "../answer";
import { entry, type Entry } from "../entry";
import { caseload, PROGRAMMES } from "../people";
import { as, filler, HOUSEHOLD, ID, POSTCODE, PROGRAMME, rowsOf, START, USUAL } from "../table";
import { encoded, text } from "../text";

const TOLD = ["programme", "household", "start"] as const;
const SHORT = [ID, POSTCODE, PROGRAMME];

/** The usual table with something done to its rows, headings among them. */
const changed = (
  name: string,
  what: string,
  change: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[],
  notPeople = 0,
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(change(rowsOf(people)), { newline: "\r\n" })),
      answer: answerOf(people, TOLD, { notPeople }),
    };
  });

const width = USUAL.length;
const alone = (words: string): string[] => [words, ...new Array<string>(width - 1).fill("")];

/** What stands above, beside and between the rows. */
export const LAYOUTS: readonly Entry[] = [
  changed("title-above.csv", "a title, a date and a blank row above", (rows) => [
    alone("Caseload report"),
    alone("As at 31 March 2024"),
    alone(""),
    ...rows,
  ]),
  changed("title-short.csv", "titles that are shorter than the table", (rows) => [
    ["Caseload report"],
    ["Team: East"],
    [""],
    ...rows,
  ]),
  changed("title-of-known-word.csv", "the title is itself a word for a heading", (rows) => [
    ["Participants"],
    ...rows,
  ]),
  changed("title-fourteen-rows.csv", "fourteen rows of notes before the headings", (rows) => [
    ...Array.from({ length: 14 }, (_, i) => [`Note ${i + 1}: figures are provisional`]),
    ...rows,
  ]),
  changed("title-sixty-rows.csv", "sixty rows of notes before the headings", (rows) => [
    ...Array.from({ length: 60 }, (_, i) => [`${i + 1}. Definition of a term used by the service`]),
    ...rows,
  ]),
  changed(
    "parameters-above.csv",
    "the report's parameters, one a row, some with known words",
    (rows) => [
      ["Report", "Caseload"],
      ["Programme", "All"],
      ["Start date", "01/04/2022"],
      ["End date", "31/03/2025"],
      [],
      ...rows,
    ],
  ),
  changed("blank-rows-between.csv", "a blank row after every five", (rows) =>
    rows.flatMap((row, i) => (i % 5 === 4 ? [row, alone("")] : [row])),
  ),
  changed("trailing-delimiters.csv", "every line ends in four more commas", (rows) =>
    rows.map((row) => [...row, "", "", "", ""]),
  ),
  changed("trailing-on-rows-only.csv", "rows have a comma more than the headings", (rows) =>
    rows.map((row, i) => (i === 0 ? row : [...row, ""])),
  ),
  changed("short-rows.csv", "empty cells at the end of a row are left out", (rows) =>
    rows.map((row, i) => (i > 0 && row[4] === "" ? row.slice(0, 4) : row)),
  ),
  changed("blank-first-column.csv", "the table starts in column B", (rows) =>
    rows.map((row) => ["", ...row]),
  ),
  changed("blank-columns-between.csv", "a blank column after each", (rows) =>
    rows.map((row) => row.flatMap((cell) => [cell, ""])),
  ),
  changed(
    "repeated-headings.csv",
    "headings again on every page of 20",
    (rows) => {
      const [headings, ...others] = rows;
      return others.slice(0, 50).length === 0
        ? rows
        : [headings!, ...others.flatMap((row, i) => (i === 20 ? [headings!, row] : [row]))];
    },
    1,
  ),
  changed(
    "units-row.csv",
    "a row of formats under the headings",
    (rows) => [rows[0]!, ["text", "text", "UK postcode", "text", "dd/mm/yyyy"], ...rows.slice(1)],
    1,
  ),
  changed(
    "example-row.csv",
    "a template with its hint row left in",
    (rows) => [
      rows[0]!,
      ["e.g. C12345", "e.g. H123", "e.g. home postcode", "choose from list", "dd/mm/yyyy"],
      ...rows.slice(1),
    ],
    1,
  ),
  changed(
    "numbered-columns.csv",
    "a row of column numbers under the headings",
    (rows) => [rows[0]!, ["(1)", "(2)", "(3)", "(4)", "(5)"], ...rows.slice(1)],
    1,
  ),
  changed("padded-cells.csv", "cells padded with blanks on both sides", (rows) =>
    rows.map((row) => row.map((cell) => ` ${cell.padEnd(22)}`)),
  ),
  changed(
    "no-break-spaces.csv",
    "web page copied into a sheet: no-break spaces around cells",
    (rows) => rows.map((row) => row.map((cell) => `\u00a0${cell}\u00a0`)),
  ),
  changed("line-break-headings.csv", "headings broken over two lines", (rows) => [
    ["Client\nRef", "Household\r\nID", "Post\ncode", "Programme", "Start\ndate"],
    ...rows.slice(1),
  ]),
  changed(
    "marked-headings.csv",
    "headings with stars, colons and brackets for required fields",
    (rows) => [
      ["Client Ref *", "Household ID:", "Postcode*", "[Programme]", "Start date (required)"],
      ...rows.slice(1),
    ],
  ),
  changed("spaced-headings.csv", "headings with double spaces and underscores", (rows) => [
    [" client__ref ", "HOUSEHOLD  ID", "post_code", "Programme ", "start-date"],
    ...rows.slice(1),
  ]),
  changed("numbered-headings.csv", "headings with numbers before them", (rows) => [
    ["1. Client Ref", "2. Household ID", "3. Postcode", "4. Programme", "5. Start date"],
    ...rows.slice(1),
  ]),
  entry("bom-before-quote.csv", "a mark before the quotation mark, and a second one", (draw) => {
    const people = caseload(draw);
    const words = `\uFEFF${text(rowsOf(people), { quotes: "all" })}`;
    return { bytes: encoded(words, "utf-8", true), answer: answerOf(people, TOLD) };
  }),
  entry("separator-hint.csv", "a line that tells a spreadsheet the delimiter", (draw) => {
    const people = caseload(draw);
    const words = `sep=;\r\n${text(rowsOf(people), { delimiter: ";", newline: "\r\n" })}`;
    return { bytes: encoded(words, "utf-8", true), answer: answerOf(people, TOLD) };
  }),
  entry("two-line-headings.csv", "a row of groups above the headings", (draw) => {
    const people = caseload(draw);
    const columns = [
      ID,
      filler("Type", "Adult", "Adult", "Young adult"),
      as("Home postcode", POSTCODE),
      filler("Ward", "Central", "Park"),
      START,
    ];
    const rows = [["Client", "", "Address", "", "Engagement"], ...rowsOf(people, columns)];
    return { bytes: encoded(text(rows)), answer: answerOf(people, ["start"]) };
  }),
  entry(
    "group-header-rows.csv",
    "a banded report: the programme stands alone above its people",
    (draw) => {
      const people = caseload(draw);
      const rows = PROGRAMMES.flatMap((programme) => {
        const members = people.filter((person) => person.programme === programme);
        return [[programme, "", ""], ...rowsOf(members, [ID, POSTCODE, START]).slice(1)];
      });
      return {
        bytes: encoded(text([["Client Ref", "Postcode", "Start date"], ...rows])),
        answer: answerOf(people, ["start"], { notPeople: PROGRAMMES.length }),
      };
    },
  ),
  entry(
    "notes-with-semicolons.csv",
    "quoted notes full of semicolons, commas and line breaks",
    (draw) => {
      const people = caseload(draw);
      const notes = filler(
        "Case notes",
        "Called; left message; will retry; busy.\nEmailed; no reply.\r\nMet; agreed plan; next review; see file",
        'Said "maybe"; asked for time, to think;\n\nrang back; yes',
        "",
      );
      const rows = rowsOf(people, [ID, notes, POSTCODE, PROGRAMME]);
      return {
        bytes: encoded(text(rows)),
        answer: answerOf(people, ["programme"], { refused: ["Case notes"] }),
      };
    },
  ),
  entry("notes-with-bars.csv", "codes joined by bars and tabs in a file of commas", (draw) => {
    const people = caseload(draw);
    const rows = rowsOf(people, [
      ID,
      filler("Needs", "Debt|Housing|Health|Skills|Family", "Work\tHealth\tDebt", "Debt|Work"),
      POSTCODE,
      START,
    ]);
    return { bytes: encoded(text(rows)), answer: answerOf(people, ["start"]) };
  }),
  entry(
    "lone-quotes.csv",
    "inches and quotation marks inside cells that are not quoted",
    (draw) => {
      const people = caseload(draw);
      const [headings, ...rows] = rowsOf(people, [
        ID,
        POSTCODE,
        filler("Equipment", '15" laptop', 'said "yes"', "none"),
        START,
      ]);
      const lines = [headings!, ...rows].map((row) => row.join(","));
      return { bytes: encoded(`${lines.join("\n")}\n`), answer: answerOf(people, ["start"]) };
    },
  ),
  entry("decimal-commas.csv", "semicolons between cells, commas in numbers", (draw) => {
    const people = caseload(draw);
    const rows = rowsOf(people, [
      ID,
      filler("Hours", "1,5", "12,25", "0,75"),
      filler("Cost", "1.240,50", "80,00"),
      POSTCODE,
      START,
    ]);
    return { bytes: encoded(text(rows, { delimiter: ";" })), answer: answerOf(people, ["start"]) };
  }),
  entry("welsh-words.csv", "Welsh programme names and a euro sign in Windows-1252", (draw) => {
    const welsh = ["Côr y Gymuned", "Gwaith â Chymorth", "Café Trwsio – Môn"];
    const people = caseload(draw).map((person, i) => ({ ...person, programme: welsh[i % 3]! }));
    const rows = rowsOf(people, [ID, POSTCODE, PROGRAMME, filler("Grant", "€20", "£15")]);
    return {
      bytes: encoded(text(rows, { newline: "\r\n" }), "windows-1252"),
      answer: answerOf(people, ["programme"]),
    };
  }),
  entry(
    "accent-far-down.csv",
    "the first accent in Windows-1252 stands beyond the first 128 kB",
    (draw) => {
      const people = caseload(draw, 2400).map((person, i) => ({
        ...person,
        programme: i >= 2390 ? "Café" : "Moving On",
      }));
      const rows = rowsOf(people, [
        ID,
        HOUSEHOLD,
        POSTCODE,
        PROGRAMME,
        START,
        filler("Team", "North East and South West"),
      ]);
      return { bytes: encoded(text(rows), "windows-1252"), answer: answerOf(people, TOLD) };
    },
  ),
  entry("programme-in-title.csv", "no column tells the programme", (draw) => {
    const people = caseload(draw);
    const rows = [["Moving On: participants"], [], ...rowsOf(people, SHORT.slice(0, 2))];
    return { bytes: encoded(text(rows)), answer: answerOf(people) };
  }),
];

const endsWith = (
  name: string,
  what: string,
  footer: readonly string[],
  form: { ends?: boolean; quotes?: "all" } = {},
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    const lines = text(rowsOf(people), { quotes: form.quotes ?? "needed" });
    const words = lines + footer.join("\n") + (form.ends === false ? "" : "\n");
    const notPeople = footer.filter((line) => /[^,\s"]/.test(line)).length;
    return { bytes: encoded(words), answer: answerOf(people, TOLD, { notPeople }) };
  });

/** What systems write below the rows. */
export const FOOTERS: readonly Entry[] = [
  endsWith("total-short.csv", "a total under two of five columns", ["Total,300"]),
  endsWith("total-open.csv", "the same without its line end", ["Total,300"], { ends: false }),
  endsWith("total-full.csv", "a total under all columns", ["Total,,,,74"]),
  endsWith("total-one-word.csv", "one word and a line end", ["Total"]),
  endsWith("grand-totals.csv", "sub-total, blank row, grand total", [
    "Sub-total,,40",
    "",
    "Grand total,,80",
  ]),
  endsWith("exported-by.csv", "who exported it and when", [
    "",
    "Exported by: case system on 01/04/2024 09:15",
  ]),
  endsWith("page-of.csv", "a page number", ["Page 1 of 1,,,,"]),
  endsWith("end-of-report.csv", "stars around the end", ["*** End of report ***"]),
  endsWith("disclaimer.csv", "a disclaimer with more commas than the table has columns", [
    "",
    "This report is confidential, contains personal data, must not be copied, emailed, printed, or kept, and belongs to the council",
  ]),
  endsWith(
    "records-selected.csv",
    "a count of records and the filter",
    ["Records selected: 80", "Filter: Status = 'Open' AND Team IN ('East', 'West')"],
    { quotes: "all" },
  ),
  endsWith("quoted-footer.csv", "a quoted line as the last", ['"Printed 1 April 2024, 09:15"'], {
    quotes: "all",
  }),
  endsWith(
    "many-blank-rows.csv",
    "five hundred rows of commas after the last",
    new Array<string>(500).fill(",,,,"),
  ),
  endsWith("control-z.csv", "the end mark of an old system", ["\u001a"], { ends: false }),
  endsWith("source-and-licence.csv", "source, note, contact", [
    "Source: case system",
    "Note: includes people who have left",
    "Contact: data team",
  ]),
  entry("subtotals-between.csv", "a subtotal after each programme", (draw) => {
    const people = caseload(draw);
    const rows = PROGRAMMES.flatMap((programme) => {
      const members = people.filter((person) => person.programme === programme);
      return [
        ...rowsOf(members, SHORT).slice(1),
        [`Subtotal ${programme}`, "", String(members.length)],
      ];
    });
    return {
      bytes: encoded(
        text([
          ["Client Ref", "Postcode", "Programme"],
          ...rows,
          ["Total", "", String(people.length)],
        ]),
      ),
      answer: answerOf(people, ["programme"], { notPeople: PROGRAMMES.length + 1 }),
    };
  }),
  entry(
    "long-with-total.csv",
    "nine thousand rows and a short total, over several pieces of the file",
    (draw) => {
      const people = caseload(draw, 9000);
      const rows = rowsOf(people);
      return {
        bytes: encoded(`${text(rows)}Total,9000\n`),
        answer: answerOf(people, TOLD, { notPeople: 1 }),
      };
    },
  ),
];
