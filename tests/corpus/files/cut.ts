import { answerOf, type Answer } from "../answer";
import { entry, type Entry } from "../entry";
import { caseload, residents, type Person } from "../people";
import { as, filler, HOUSEHOLD, ID, POSTCODE, PROGRAMME, rowsOf, START, USUAL } from "../table";
import { encoded, text, type Rows } from "../text";

const TOLD = ["programme", "household", "start"] as const;

/** The usual table, its rows cut into lines and cells in some way. */
const usual = (
  name: string,
  what: string,
  words: (rows: Rows) => string,
  more: Partial<Answer> = {},
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    return {
      bytes: encoded(words(rowsOf(people, USUAL))),
      answer: answerOf(people, TOLD, more),
    };
  });

/** Cells in the quotation marks of a program of its own. */
const between = (rows: Rows, left: string, right: string): string =>
  `${rows.map((row) => row.map((cell) => `${left}${cell}${right}`).join(",")).join("\n")}\n`;

const half = (rows: Rows): number => Math.ceil(rows.length / 2);

/** How lines end, and what stands around cells and between them. */
export const CUT: readonly Entry[] = [
  usual("ends-n-then-r.csv", "a title that ends otherwise than the table", (rows) =>
    ["Caseload\n", text(rows, { newline: "\r" })].join(""),
  ),
  usual("ends-rn-then-r.csv", "two exports pasted together: \\r\\n, then \\r", (rows) =>
    [
      text(rows.slice(0, half(rows)), { newline: "\r\n" }),
      text(rows.slice(half(rows)), { newline: "\r" }),
    ].join(""),
  ),
  usual(
    "ends-r-then-n.csv",
    "the same, \\r then \\n, a total below",
    (rows) =>
      [
        text(rows.slice(0, half(rows)), { newline: "\r" }),
        text(rows.slice(half(rows)), { newline: "\n" }),
        "Total,300\r",
      ].join(""),
    { notPeople: 1 },
  ),
  usual(
    "quoted-title.csv",
    "a quoted title with a comma above rows without quotation marks",
    (rows) => `"Caseload, April 2024"\n${text(rows)}`,
  ),
  usual(
    "quoted-separator-hint.csv",
    "the hint at the delimiter stands in quotation marks",
    (rows) => `"sep=;"\r\n${text(rows, { delimiter: ";", newline: "\r\n" })}`,
  ),
  usual("single-quotes.csv", "every cell between single quotation marks", (rows) =>
    between(rows, "'", "'"),
  ),
  usual("curly-quotes.csv", "quotation marks that a word processor has bent", (rows) =>
    between(rows, "“", "”"),
  ),
  usual("carets.txt", "carets between cells", (rows) => text(rows, { delimiter: "^" })),
  usual("tildes.txt", "tildes between cells", (rows) => text(rows, { delimiter: "~" })),
  usual(
    "wide-names.csv",
    "a name with a comma and without quotation marks in the last column",
    (rows) =>
      `${rows.map((row, i) => `${row.join(",")},${i === 0 ? "Referred by" : "Smith, J"}`).join("\n")}\n`,
  ),
  usual(
    "title-five-hundred-rows.csv",
    "five hundred rows of notes before the headings",
    (rows) =>
      `${Array.from({ length: 500 }, (_, i) => `Change ${i + 1} to the extract,see the log\n`).join("")}${text(rows)}`,
  ),
  entry("database-nulls.tsv", "\\N where a database has nothing", (draw) => {
    const people = caseload(draw).map((person): Person =>
      person.typed === "" ? { ...person, home: { lost: "unknown" }, typed: "\\N" } : person,
    );
    const [headings, ...rows] = rowsOf(people, USUAL).map((row) => [...row, "\\N"]);
    return {
      bytes: encoded(text([headings!.with(-1, "Closed"), ...rows], { delimiter: "\t" })),
      answer: answerOf(people, TOLD),
    };
  }),
];

const altered = (
  name: string,
  what: string,
  alter: (person: Person, i: number) => Partial<Person>,
  columns = [ID, POSTCODE, PROGRAMME],
  more: Partial<Answer> = {},
): Entry =>
  entry(name, what, (draw) => {
    const people = residents(draw, 60).map((person, i) => ({ ...person, ...alter(person, i) }));
    return {
      bytes: encoded(text(rowsOf(people, columns))),
      answer: answerOf(people, columns.includes(PROGRAMME) ? ["programme"] : [], more),
    };
  });

const typed = (name: string, what: string, ...marks: readonly string[]): Entry =>
  altered(name, what, ({ typed: postcode }, i) => ({
    typed: postcode.replace(" ", marks[i % marks.length]!),
  }));

const OUT = ["Out of area", "Outside LCR", "Outside the region", "Elsewhere", "Abroad"];
const WORKERS = [
  ...["Wojciech Wiśniewski", "Agnieszka Zielińska", "Olena Kovalenko"],
  ...["Abdirahman Warsame", "Oluwaseun Adebayo", "Xiuying Zhang"],
];

/** What cells hold. */
export const CELLS_TYPED: readonly Entry[] = [
  typed(
    "postcode-other-marks.csv",
    "underscores, strokes and commas between the halves",
    "_",
    "/",
    ",",
  ),
  typed(
    "postcode-of-a-page.csv",
    "blanks as addresses of pages and pages have them",
    "+",
    "%20",
    "&nbsp;",
  ),
  altered("out-of-area.csv", "words for a home elsewhere", (_, i) =>
    i % 6 === 0 ? { home: { elsewhere: "" }, typed: OUT[(i / 6) % OUT.length]! } : {},
  ),
  entry("apostrophe-ids.csv", "half of the ids have the apostrophe that keeps noughts", (draw) => {
    const people = residents(draw, 30).map((person, i) => ({ ...person, id: `00${i + 1}` }));
    const again = people.map((person) => ({ ...person, id: `'${person.id}` }));
    return {
      bytes: encoded(text(rowsOf([...people, ...again], [ID, POSTCODE]))),
      answer: answerOf(people, [], { repeats: people.length }),
    };
  }),
  entry(
    "household-nulls.csv",
    "households of \\N, (none), <NULL> and empty are no household",
    (draw) => {
      const people = caseload(draw).map((person, i) =>
        i % 3 === 0 ? { ...person, household: null } : person,
      );
      const words = ["\\N", "(none)", "<NULL>", "empty", "(unknown)"];
      const household = as("Household ID", [
        "",
        ({ household: own }, row) => own ?? words[row % words.length]!,
      ]);
      return {
        bytes: encoded(text(rowsOf(people, [ID, household, POSTCODE]))),
        answer: answerOf(people, ["household"]),
      };
    },
  ),
  altered(
    "names-of-everywhere.csv",
    "keyworkers of Polish, Ukrainian, Somali, Yoruba and Chinese names: refused",
    () => ({}),
    [ID, POSTCODE, filler("Project", ...WORKERS)],
    { refused: ["Project"] },
  ),
  altered(
    "surnames-alone.csv",
    "surnames under a heading that says nothing: refused",
    () => ({}),
    [ID, POSTCODE, filler("Referred", "Smith", "Jones", "Khan", "Lee", "Taylor")],
    { refused: ["Referred"] },
  ),
  altered(
    "birthdays-called-date.csv",
    "days of birth in a column called Date: refused",
    () => ({}),
    [
      ID,
      POSTCODE,
      ["Date", (_, row) => `0${1 + (row % 9)}/0${1 + (row % 8)}/19${50 + (row % 39)}`],
    ],
    { refused: ["Date"] },
  ),
  altered(
    "programme-none.csv",
    "people on no programme are told by the word None, and are no names",
    (_, i) => (i % 3 === 0 ? { programme: "No programme named" } : { programme: "Moving On" }),
    [
      ID,
      POSTCODE,
      as("Programme", ["", ({ programme }) => (programme === "Moving On" ? programme : "None")]),
    ],
  ),
  altered(
    "outcome-job-none.csv",
    "an outcome of Job or None is no column of names, and is not taken",
    () => ({}),
    [ID, POSTCODE, PROGRAMME, filler("Outcome", "Job", "None")],
    { refused: [] },
  ),
  entry("starts-week.csv", "weeks that begin on a day, as attendance sheets have them", (draw) => {
    const people = residents(draw, 40);
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, as("Week commencing", START)]))),
      answer: answerOf(people, ["start"]),
    };
  }),
  entry("starts-years.csv", "financial years in a column of starts: no month is known", (draw) => {
    const people = residents(draw, 40).map((person, i) =>
      i % 3 === 0 ? { ...person, start: null } : person,
    );
    const start = as("Start date", [
      "",
      (person, row) =>
        person.start === null ? ["2022-23", "2023/24"][row % 2]! : START[1](person, row),
    ]);
    return {
      bytes: encoded(text(rowsOf(people, [ID, POSTCODE, start]))),
      answer: answerOf(people, ["start"]),
    };
  }),
];

const SHORT = [ID, HOUSEHOLD, POSTCODE];

const totals = (
  name: string,
  what: string,
  rows: (people: Rows) => Rows,
  notPeople: number,
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    const [headings, ...others] = rowsOf(people, SHORT);
    return {
      bytes: encoded(text([headings!, ...rows(others)])),
      answer: answerOf(people, ["household"], { notPeople }),
    };
  });

/** Rows of nobody, anywhere. */
export const TOTALS: readonly Entry[] = [
  totals("total-above.csv", "the total stands first", (rows) => [["Total", "", "80"], ...rows], 1),
  totals(
    "totals-say-whose.csv",
    "totals that begin with the group's name",
    (rows) => [
      ...rows.slice(0, 9),
      ["Halton Total", "", "9"],
      ...rows.slice(9),
      ["Knowsley total:", "", ""],
    ],
    2,
  ),
  totals(
    "total-in-second-column.csv",
    "the word stands in the second column",
    (rows) => [...rows, ["", "Total", ""]],
    1,
  ),
  totals(
    "sums-without-a-word.csv",
    "sums below and no word",
    (rows) => [...rows, ["", "", "80"]],
    1,
  ),
  totals(
    "all-clients.csv",
    "All clients for a total",
    (rows) => [...rows, ["All clients", "80", ""]],
    1,
  ),
];
