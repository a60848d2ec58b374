import { answerOf, type Answer } from "../answer";
import { CODES, type Draw } from "../draw";
import { entry, type Entry } from "../entry";
import { caseload, residents, type Person } from "../people";
import { as, HOUSEHOLD, ID, POSTCODE, PROGRAMME, rowsOf, START, type Column } from "../table";
import { encoded, text, type Rows } from "../text";
import { workbook } from "../workbook";

const TOLD = ["programme", "household", "start"] as const;

const made = (people: readonly Person[], rows: Rows, more: Partial<Answer> = {}) => ({
  bytes: encoded(text(rows)),
  answer: answerOf(people, TOLD, more),
});

/** The usual five columns, some of them otherwise. */
const table = (
  name: string,
  what: string,
  other: Partial<Record<"id" | "household" | "postcode" | "programme" | "start", Column>>,
): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    const { id = ID, household = HOUSEHOLD, postcode = POSTCODE } = other;
    const { programme = PROGRAMME, start = START } = other;
    return made(people, rowsOf(people, [id, household, postcode, programme, start]));
  });

/** People whose first three stand there once more: told only where the heading is known. */
const twice = (name: string, what: string, heading: string): Entry =>
  entry(name, what, (draw) => {
    const people = residents(draw);
    const rows = rowsOf(people, [as(heading, ID), HOUSEHOLD, POSTCODE, PROGRAMME, START]);
    return made(people, [...rows, ...rows.slice(1, 4)], { repeats: 3 });
  });

/** Headings that say what they say in words seldom met. */
const HEADINGS: readonly Entry[] = [
  table("client-reference-number.csv", "references that are called numbers too", {
    id: as("Client Reference Number", ID),
    household: as("Family Reference Number", HOUSEHOLD),
  }),
  twice("p-id.csv", "the person's id shortened", "P_ID"),
  twice("unique-reference-number.csv", "a reference of nobody named", "Unique Reference Number"),
  twice("client-reference-number-twice.csv", "the same client twice", "Client Reference Number"),
  table("case-household.csv", "the household of a case", {
    household: as("Case household ID", HOUSEHOLD),
    start: as("Case opened", START),
  }),
  table("postcode-at-referral.csv", "where they lived when they were referred", {
    postcode: as("Postcode at referral", POSTCODE),
  }),
  table("programme-or-project.csv", "two words for one thing", {
    programme: as("Programme / Project", PROGRAMME),
  }),
  table("programme-enrolled-on.csv", "the programme with a verb", {
    programme: as("Programme enrolled on", PROGRAMME),
  }),
  table("joined-tables.csv", "headings with the names of the tables they come from", {
    id: as("Client.ID", ID),
    postcode: as("Address.Postcode", POSTCODE),
    programme: as("Enrolment.Programme", PROGRAMME),
    start: as("Enrolment.StartDate", START),
  }),
  entry("programme-twice-first-empty.csv", "one heading twice, filled in the second", (draw) => {
    const people = caseload(draw);
    const empty: Column = ["Programme", () => ""];
    return made(people, rowsOf(people, [ID, HOUSEHOLD, POSTCODE, empty, PROGRAMME, START]));
  }),
  entry("headings-cut-in-two.csv", "each heading cut over two lines", (draw) => {
    const people = caseload(draw);
    const [, ...rows] = rowsOf(people);
    const upper = ["Client", "Household", "Home", "", "Start"];
    const lower = ["Ref", "ID", "Postcode", "Programme", "date"];
    return made(people, [upper, lower, ...rows]);
  }),
  entry("groups-below.csv", "parts of a group named in the line below the headings", (draw) => {
    const people = caseload(draw);
    const [, ...rows] = rowsOf(people);
    const upper = ["Client Ref", "Household ID", "Postcode", "Support", ""];
    return made(people, [upper, ["", "", "", "Programme", "Start date"], ...rows]);
  }),
  entry("merged-down.xlsx", "headings merged down beside groups of two", (draw) => {
    const people = caseload(draw);
    const [, ...rows] = rowsOf(people);
    const upper = ["Client Ref", "Household ID", "Address", null, "Support", null];
    const lower = [null, null, "Line 1", "Postcode", "Programme", "Start date"];
    const cells = rows.map(([id = "", home = "", ...rest]) => [id, home, "1 High St", ...rest]);
    return {
      bytes: workbook([
        {
          name: "Clients",
          rows: [upper, lower, ...cells],
          merged: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
        },
      ]),
      answer: answerOf(people, TOLD),
    };
  }),
];

/** A line after every tenth person. */
const between = (name: string, what: string, ...line: string[]): Entry =>
  entry(name, what, (draw) => {
    const people = caseload(draw);
    const [headings = [], ...rows] = rowsOf(people);
    const full = line.concat(Array.from({ length: 5 - line.length }, () => ""));
    const all = rows.flatMap((row, i) => (i % 10 === 9 ? [row, full] : [row]));
    return made(people, [headings, ...all], { notPeople: Math.floor(rows.length / 10) });
  });

const BETWEEN: readonly Entry[] = [
  between("carried-forward.csv", "sums carried over pages", "Carried forward", "", "", "", "50"),
  between("brought-forward.csv", "the same, shortened", "b/f", "", "", "", "50"),
  between("programme-counts-between.csv", "a count of each group", "Ways to Work Count", "10"),
  between("boroughs-between.csv", "a group and how many are in it", "Liverpool (10)"),
  between("months-between.csv", "the month above its people", "April 2023"),
];

type Parts = readonly [year: string, month: string, day: string];

const dates = (name: string, what: string, written: (parts: Parts, iso: string) => string): Entry =>
  table(name, what, {
    start: ["Start date", ({ start }) => written(start!.split("-") as unknown as Parts, start!)],
  });

const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

const DATES: readonly Entry[] = [
  dates("dates-spaced.csv", "blanks around the strokes", ([y, m, d]) => `${d} / ${m} / ${y}`),
  dates("dates-backslashes.csv", "strokes the other way", ([y, m, d]) => `${d}\\${m}\\${y}`),
  dates(
    "dates-statistics.csv",
    "a statistics program's date and time",
    ([y, m, d]) => `${d}${MONTHS[Number(m) - 1]!}${y}:00:00:00`,
  ),
  dates("dates-seconds.csv", "seconds since 1970", (_, iso) => String(Date.parse(iso) / 1000)),
  dates("dates-milliseconds.csv", "thousandths of them", (_, iso) => String(Date.parse(iso))),
];

const LETTERS: Readonly<Record<string, string>> = { A: "А", B: "В", E: "Е", H: "Н", X: "Х" };

const ABROAD = ["BF1 2AA", "D02 X285", "95AA01S1", "Scotland", "North Wales"];

const PLACES: readonly Entry[] = [
  table("postcode-cyrillic.csv", "letters of another alphabet that look the same", {
    postcode: [
      "Postcode",
      ({ typed, home }) =>
        "lost" in home ? typed : typed.replace(/[ABEHX]/g, (letter) => LETTERS[letter]!),
    ],
  }),
  entry("forces-and-ireland.csv", "homes of the forces, in Ireland and in words", (draw) => {
    const people = [
      ...residents(draw),
      ...ABROAD.map((elsewhere, i) => ({
        ...{ id: `X${i}`, household: null, programme: "Moving On", start: "2023-02-01" },
        ...{ home: { elsewhere }, typed: elsewhere },
      })),
    ];
    return made(people, rowsOf(people));
  }),
];

/** Areas with counts, under a heading of the count's own. */
const counted = (
  name: string,
  what: string,
  heading: string,
  written: (people: number) => string = String,
): Entry =>
  entry(name, what, (draw: Draw) => {
    const codes = [...new Set(Array.from({ length: 24 }, () => draw.home().code))];
    const areas = codes.map((code) => [code, 5 + draw.below(90)] as const);
    return {
      bytes: encoded(
        text([
          ["LSOA21CD", heading],
          ...areas.map(([code, people]) => [code, written(people)] as const),
        ]),
      ),
      answer: {
        people: areas.reduce((sum, [, people]) => sum + people, 0),
        areas: Object.fromEntries(areas),
        ...{ outside: 0, lost: {}, notPeople: 0, repeats: 0, unknownCounts: 0 },
      },
    };
  });

const COUNTS: readonly Entry[] = [
  entry("counts-in-steps.csv", "a handful of areas, each with one person more", () => {
    const areas = CODES.slice(100, 108).map((code, i) => [code, 3 + i] as const);
    return {
      bytes: encoded(text([["lsoa_code", "participants"], ...areas.map((a) => a.map(String))])),
      answer: {
        people: 52,
        areas: Object.fromEntries(areas),
        ...{ outside: 0, lost: {}, notPeople: 0, repeats: 0, unknownCounts: 0 },
      },
    };
  }),
  counted("counts-n-in-brackets.csv", "how many, in brackets", "Participants (n)"),
  counted("counts-clients-seen.csv", "clients with a verb", "Clients seen"),
  counted("counts-of-references.csv", "what a pivot calls its count", "Count of Client Ref"),
  counted("counts-of-a-query.csv", "what a query calls it", "n_participants"),
  counted("counts-revised.csv", "figures marked as revised", "Clients", (n) => `${n} (r)`),
  counted("counts-provisional.csv", "figures marked as provisional", "Clients", (n) => `${n}p`),
  counted(
    "counts-with-a-word.csv",
    "figures with what they count",
    "Clients",
    (n) => `${n} people`,
  ),
];

/** A log of contacts as a screen shows it, the last one first. */
const NEWEST_FIRST = entry(
  "contacts-newest-first.csv",
  "each person's last contact first",
  (draw) => {
    const people = residents(draw);
    const [headings = [], ...rows] = rowsOf(people);
    const later = rows.map((row) => [...row.slice(0, 4), "14/11/2025"]);
    return made(people, [headings, ...later, ...rows], { repeats: rows.length });
  },
);

/** Files that were tried after the others, and were read wrongly at first. */
export const FOUND_LATER: readonly Entry[] = [
  ...HEADINGS,
  ...BETWEEN,
  ...DATES,
  ...PLACES,
  ...COUNTS,
  NEWEST_FIRST,
  entry("only-a-total.csv", "headings and a total of nobody", () => ({
    bytes: encoded("Client Ref,Postcode,Programme\nTotal,0,\n"),
    answer: { says: [/only totals and notes/] },
  })),
];
