import { answerOf } from "../answer";
import { entry, type Entry } from "../entry";
import { caseload, residents, type Person } from "../people";
import {
  as,
  british,
  filler,
  HOUSEHOLD,
  ID,
  POSTCODE,
  PROGRAMME,
  rowsOf,
  START,
  USUAL,
  type Column,
} from "../table";
import { encoded, text } from "../text";

const TOLD = ["programme", "household", "start"] as const;

const usual = (
  name: string,
  what: string,
  words: (rows: readonly (readonly string[])[]) => string,
  notPeople = 0,
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    return { bytes: encoded(words(rowsOf(people))), answer: answerOf(people, TOLD, { notPeople }) };
  });

const html = (rows: readonly (readonly string[])[]): string =>
  `<html><head><meta charset="utf-8"><style>td{mso-number-format:"\\@"}</style></head><body><table border=1>${rows
    .map(
      (row, i) =>
        `<tr>${row.map((cell) => (i === 0 ? `<th>${cell}</th>` : `<td>${cell === "" ? "&nbsp;" : cell}`)).join("")}</tr>`,
    )
    .join("\n")}</table></body></html>`;

const xml2003 = (rows: readonly (readonly string[])[]): string =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="People"><Table>${rows
    .map(
      (row) =>
        `<Row>${row.map((cell, i) => (cell === "" ? "" : `<Cell ss:Index="${i + 1}"><Data ss:Type="String">${cell}</Data></Cell>`)).join("")}</Row>`,
    )
    .join("\n")}</Table></Worksheet></Workbook>\n`;

/** What nobody has reported yet. */
export const SURPRISES: readonly Entry[] = [
  usual("table-of-a-page.xls", "a page's table called XLS, as many systems write it", html),
  usual("xml-spreadsheet.xls", "an XML spreadsheet of 2003, empty cells left out", xml2003),
  usual(
    "mixed-line-ends.csv",
    "two exports put together: \\r\\n, then \\n",
    (rows) => text(rows.slice(0, 15), { newline: "\r\n" }) + text(rows.slice(15)),
  ),
  usual("double-returns.csv", "\\r\\r\\n at every end, from a copy between systems", (rows) =>
    text(rows).replaceAll("\n", "\r\r\n"),
  ),
  usual(
    "quotes-half.csv",
    "texts are quoted, numbers and dates are not",
    (rows) =>
      `${rows.map((row) => row.map((cell, i) => (i < 4 ? `"${cell}"` : cell)).join(",")).join("\r\n")}\r\n`,
  ),
  usual(
    "blank-after-comma.csv",
    "a blank after every comma and before quotation marks",
    (rows) => `${rows.map((row) => row.map((cell) => `"${cell}"`).join(", ")).join("\n")}\n`,
  ),
  usual(
    "whole-line-quoted.csv",
    "each line is one quoted cell: pasted into column A of a sheet",
    (rows) => `${rows.map((row) => `"${row.join(",")}"`).join("\n")}\n`,
  ),
  usual(
    "markdown-table.txt",
    "a table pasted from a chat, with bars and dashes",
    (rows) => {
      const [headings, ...others] = rows.map((row) => `| ${row.join(" | ")} |`);
      return `${[headings, `|${" --- |".repeat(USUAL.length)}`, ...others].join("\n")}\n`;
    },
    1,
  ),
  usual(
    "comment-lines.csv",
    "lines with # above",
    (rows) => `# extract of 1 April 2024\n# columns: 5, delimiter: comma\n${text(rows)}`,
  ),
  usual(
    "front-matter.csv",
    "a provider's cover with many commas above",
    (rows) =>
      `Provider,Example Training Ltd,,,,,\nContract,No. 4711,Lot,2,,,\nPeriod,01/04/2023,to,31/03/2024,,,\n,,,,,,\n${text(rows)}`,
  ),
  entry("no-headings.csv", "rows without headings", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE]).slice(1))),
      answer: answerOf(people),
    };
  }),
  entry("one-column.csv", "postcodes one a line under one heading", (draw) => {
    const people = caseload(draw).filter(({ typed }) => typed !== "");
    return { bytes: encoded(text(rowsOf(people, [POSTCODE]))), answer: answerOf(people) };
  }),
  entry("bare-postcodes.txt", "postcodes one a line and no heading", (draw) => {
    const people = residents(draw, 40);
    return { bytes: encoded(text(rowsOf(people, [POSTCODE]).slice(1))), answer: answerOf(people) };
  }),
  entry("one-person.csv", "one person", (draw) => {
    const people = residents(draw, 1);
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, PROGRAMME]))),
      answer: answerOf(people, ["programme"]),
    };
  }),
  entry(
    "same-heading-twice.csv",
    "a joined query: Postcode stands twice with the same cells",
    (draw) => {
      const people = caseload(draw);
      return {
        bytes: encoded(text(rowsOf(people, [ID, POSTCODE, PROGRAMME, POSTCODE, ID]))),
        answer: answerOf(people, ["programme"]),
      };
    },
  ),
  entry("two-hundred-columns.csv", "two hundred columns of a system's whole table", (draw) => {
    const people = caseload(draw, 30);
    const many = Array.from({ length: 200 }, (_, i) => filler(`Attribute ${i + 1}`, "0", "1", ""));
    return {
      bytes: encoded(text(rowsOf(people, [...many, ID, POSTCODE, START]))),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry(
    "place-far-right.csv",
    "the postcode's heading is cut by the system to eight letters",
    (draw) => {
      const people = caseload(draw);
      return {
        bytes: encoded(
          text(rowsOf(people, [as("CLNTREF", ID), as("POSTCD", POSTCODE), as("PRGSTDT", START)])),
        ),
        answer: answerOf(people),
      };
    },
  ),
  entry("moved-house.csv", "people who moved stand in two rows with two postcodes", (draw) => {
    const people = residents(draw, 40);
    const moved = residents(draw, 10).map((p, i): Person => ({
      ...p,
      id: people[i]!.id,
      programme: people[i]!.programme,
    }));
    const once = answerOf(people, ["programme"]);
    Reflect.deleteProperty(once, "areas");
    return {
      bytes: encoded(text(rowsOf([...people, ...moved], [ID, POSTCODE, PROGRAMME]))),
      answer: { ...once, repeats: moved.length },
    };
  }),
  entry(
    "place-in-later-row.csv",
    "a person's first contact has no postcode, the second has",
    (draw) => {
      const people = residents(draw, 40);
      const rows = people.flatMap((p, i): Person[] =>
        i % 4 === 0 ? [{ ...p, home: { lost: "blank" }, typed: "" }, p] : [p],
      );
      return {
        bytes: encoded(text(rowsOf(rows, [as("Person ID", ID), POSTCODE, PROGRAMME]))),
        answer: answerOf(rows, ["programme"]),
      };
    },
  ),
  entry(
    "deleted-flags.csv",
    "a column that says which records were deleted is kept out of the way",
    (draw) => {
      const people = caseload(draw);
      return {
        bytes: encoded(
          text(
            rowsOf(people, [
              filler("IsDeleted", "0"),
              filler("Version", "1", "2"),
              ID,
              POSTCODE,
              START,
            ]),
          ),
        ),
        answer: answerOf(people, ["start"]),
      };
    },
  ),
  entry(
    "emoji-and-kanji.csv",
    "emoji and letters beyond the first plane in a column that is dropped",
    (draw) => {
      const people = caseload(draw);
      return {
        bytes: encoded(text(rowsOf(people, [filler("Mood", "🙂", "𝔘", "日本"), ID, POSTCODE]))),
        answer: answerOf(people),
      };
    },
  ),
  entry("formulas-as-text.csv", "cells that start like formulas", (draw) => {
    const people = caseload(draw).map((p, i) => ({
      ...p,
      programme: ["=Moving On", "+Extra", "@Home"][i % 3]!,
    }));
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, PROGRAMME, filler("Sum", "=SUM(A1:A9)")]))),
      answer: answerOf(people, ["programme"]),
    };
  }),
  entry("markup-in-cells.csv", "markup in programme names is text", (draw) => {
    const people = caseload(draw).map((p, i) => ({
      ...p,
      programme: ["R&D <b>skills</b>", "Step 1 &amp; 2"][i % 2]!,
    }));
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, PROGRAMME]))),
      answer: answerOf(people, ["programme"]),
    };
  }),
  entry("object-words.csv", "words that mean something to a program", (draw) => {
    const people = caseload(draw).map((p, i) => ({
      ...p,
      id: `${["constructor", "__proto__", "toString"][i % 3]!}${i < 3 ? "" : i}`,
      programme: ["__proto__", "constructor", "hasOwnProperty"][i % 3]!,
    }));
    return {
      bytes: encoded(text(rowsOf(people, [ID, HOUSEHOLD, POSTCODE, PROGRAMME]))),
      answer: answerOf(people, ["household"]),
    };
  }),
  entry(
    "mixed-date-ways.csv",
    "three provinces of dates in one column, all with the year in four figures",
    (draw) => {
      const people = caseload(draw);
      const column: Column = [
        "Start date",
        ({ start }, i) =>
          i % 3 === 0 ? start! : i % 3 === 1 ? british(start) : british(start).replaceAll("/", "."),
      ];
      return {
        bytes: encoded(text(rowsOf(people, [ID, POSTCODE, column]))),
        answer: answerOf(people, ["start"]),
      };
    },
  ),
  entry("financial-years.csv", "a column of financial years is no date", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(
        text(rowsOf(people, [ID, POSTCODE, filler("Year", "2022/23", "2023/24"), START])),
      ),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry("wide-ages.csv", "ages and bands that look like months", (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(
        text(
          rowsOf(people, [
            ID,
            POSTCODE,
            filler("Age band", "16-24", "25-49", "50+"),
            filler("Age", "23", "51", "37"),
          ]),
        ),
      ),
      answer: answerOf(people),
    };
  }),
  entry("code-page-850.csv", "an accent of DOS in a column that is dropped", (draw) => {
    const people = caseload(draw);
    const bytes = encoded(
      text(rowsOf(people, [ID, POSTCODE, filler("Country", "Cote d#Ivoire"), START])),
    );
    return {
      bytes: bytes.map((byte) => (byte === 0x23 ? 0x93 : byte)),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry(
    "seven-programmes-in-one-cell.csv",
    "several programmes of a person in one cell stay one word",
    (draw) => {
      const people = caseload(draw).map((p, i) => ({
        ...p,
        programme: ["Moving On; Ways to Work", "Moving On"][i % 2]!,
      }));
      return {
        bytes: encoded(text(rowsOf(people, [ID, POSTCODE, PROGRAMME]))),
        answer: answerOf(people, ["programme"]),
      };
    },
  ),
];
