import type { Answer } from "../answer";
import { CODES, type Draw } from "../draw";
import { entry, type Entry } from "../entry";
import { encoded, text, type TextForm } from "../text";

/** An area, what the table says of its people, and how many that is: null where nobody can tell. */
interface Counted {
  readonly code: string;
  readonly cell: string;
  readonly people: number | null;
}

const areasOf = (draw: Draw, size: number): string[] => {
  const from = draw.below(CODES.length - size * 3);
  return Array.from({ length: size }, (_, i) => CODES[from + i * 3]!);
};

const answerOf = (rows: readonly Counted[], more: Partial<Answer> = {}): Answer => {
  const areas: Record<string, number> = {};
  for (const { code, people } of rows) if (people) areas[code] = (areas[code] ?? 0) + people;
  return {
    people: rows.reduce((sum, { people }) => sum + (people ?? 0), 0),
    areas,
    outside: 0,
    lost: {},
    notPeople: 0,
    repeats: 0,
    unknownCounts: rows.filter(({ people }) => people === null).length,
    ...more,
  };
};

/** A known number of people, in the table's way of writing it. */
const numbers = (draw: Draw, size: number, write: (n: number, i: number) => string): Counted[] =>
  areasOf(draw, size).map((code, i) => {
    const people = 1 + draw.below(i % 7 === 0 ? 4000 : 90);
    return { code, cell: write(people, i), people };
  });

const grouped = (n: number, mark: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, mark);

/** Marks in the place of a number, every third row. */
const marked = (draw: Draw, size: number, marks: readonly string[]): Counted[] =>
  numbers(draw, size, (n) => String(n)).map((row, i) =>
    i % 3 === 1 ? { ...row, cell: marks[Math.floor(i / 3) % marks.length]!, people: null } : row,
  );

interface Form extends TextForm {
  readonly headings?: readonly [string, string, string];
  readonly footer?: readonly (readonly string[])[];
}

const table = (
  name: string,
  what: string,
  rows: (draw: Draw) => Counted[],
  form: Form = {},
): Entry =>
  entry(name, what, (draw) => {
    const counted = rows(draw);
    const { headings = ["LSOA code", "LSOA name", "Participants"], footer = [] } = form;
    const all = [
      headings,
      ...counted.map(({ code, cell }, i) => [code, `Area ${i + 1}`, cell]),
      ...footer,
    ];
    return {
      bytes: encoded(text(all, form)),
      answer: answerOf(counted, { notPeople: footer.length }),
    };
  });

const marks = (name: string, what: string, ...list: string[]): Entry =>
  table(name, what, (draw) => marked(draw, 60, list));

/** Tables already counted by area. */
export const COUNTED: readonly Entry[] = [
  table("counts.csv", "plain counts", (draw) => numbers(draw, 60, String)),
  table("counts-commas.csv", "thousands with commas", (draw) =>
    numbers(draw, 60, (n) => grouped(n, ",")),
  ),
  table("counts-spaces.csv", "thousands with blanks", (draw) =>
    numbers(draw, 60, (n) => grouped(n, " ")),
  ),
  table("counts-narrow-spaces.csv", "thousands with no-break and narrow blanks", (draw) =>
    numbers(draw, 60, (n, i) => grouped(n, i % 2 === 0 ? "\u00a0" : "\u202f")),
  ),
  table("counts-apostrophes.csv", "thousands with apostrophes, as the Swiss write them", (draw) =>
    numbers(draw, 60, (n) => grouped(n, "'")),
  ),
  table("counts-decimals.csv", "whole numbers that end in .0 or .00", (draw) =>
    numbers(draw, 60, (n, i) => (i % 2 === 0 ? `${n}.0` : `${n}.00`)),
  ),
  table("counts-noughts.csv", "areas with nobody are nought and known", (draw) =>
    numbers(draw, 60, String).map((row, i) =>
      i % 4 === 0 ? { ...row, cell: "0", people: 0 } : row,
    ),
  ),
  marks("counts-stars.csv", "stars for small counts", "*"),
  marks(
    "counts-under-five.csv",
    "ways to say fewer than five",
    "<5",
    "< 5",
    "under 5",
    "fewer than 5",
    "1-4",
    "1 to 4",
  ),
  marks(
    "counts-letters.csv",
    "the Government Statistical Service's letters",
    "c",
    "[c]",
    "x",
    "[x]",
    "[low]",
    "z",
    "[z]",
    "[u]",
  ),
  marks("counts-not-given.csv", "not available", "n/a", "N/A", "na", "..", ":", "-", "–", "—", ""),
  marks(
    "counts-words.csv",
    "words",
    "suppressed",
    "withheld",
    "not known",
    "Missing",
    "#N/A",
    "NULL",
  ),
  marks(
    "counts-nonsense.csv",
    "parts of people and fewer than none",
    "5.5",
    "-3",
    "12%",
    "1e3",
    "twelve",
  ),
  table("counts-all-hidden.csv", "more marks than numbers", (draw) =>
    numbers(draw, 60, String).map((row, i) =>
      i % 6 === 0 ? row : { ...row, cell: "*", people: null },
    ),
  ),
  table("counts-total-row.csv", "a total below", (draw) => numbers(draw, 60, String), {
    footer: [["Total", "", "4,310"]],
  }),
  table(
    "counts-region-row.csv",
    "the region's own code in the last row, its total",
    (draw) => numbers(draw, 60, String),
    {
      footer: [["E47000004", "Liverpool City Region", "4310"]],
    },
  ),
  table("counts-notes.csv", "what the marks mean, below", (draw) => marked(draw, 60, ["*"]), {
    footer: [
      ["* fewer than 5 people", "", ""],
      ["Source: programme data, 2024", "", ""],
    ],
  }),
  table("counts-heading-number.csv", "Number of people", (draw) => numbers(draw, 60, String), {
    headings: ["LSOA21CD", "LSOA21NM", "Number of people"],
  }),
  table("counts-heading-clients.csv", "No. of clients", (draw) => numbers(draw, 60, String), {
    headings: ["Area code", "Area name", "No. of clients"],
  }),
  table(
    "counts-semicolons.csv",
    "semicolons and dots for thousands",
    (draw) => numbers(draw, 60, (n) => grouped(n, " ")),
    { delimiter: ";" },
  ),
  entry(
    "pivot.csv",
    "a pivot table: row labels, a column for each programme, grand total",
    (draw) => {
      const rows = areasOf(draw, 40).map((code) => ({
        code,
        one: draw.below(30),
        two: draw.below(30),
      }));
      const counted = rows.map(({ code, one, two }) => ({ code, cell: "", people: one + two }));
      const total = (n: (row: (typeof rows)[number]) => number) =>
        String(rows.reduce((sum, row) => sum + n(row), 0));
      const cells = [
        ["Count of Client Ref", "Column Labels", "", ""],
        ["Row Labels", "Moving On", "Ways to Work", "Grand Total"],
        ...rows.map(({ code, one, two }) => [
          code,
          one === 0 ? "" : String(one),
          String(two),
          String(one + two),
        ]),
        ["Grand Total", total((r) => r.one), total((r) => r.two), total((r) => r.one + r.two)],
      ];
      return { bytes: encoded(text(cells)), answer: answerOf(counted, { notPeople: 1 }) };
    },
  ),
  entry("men-women-total.csv", "women, men and total", (draw) => {
    const rows = areasOf(draw, 40).map((code) => ({
      code,
      women: draw.below(30),
      men: 1 + draw.below(30),
    }));
    const cells = [
      ["LSOA", "Women", "Men", "Total"],
      ...rows.map((r) => [r.code, String(r.women), String(r.men), String(r.women + r.men)]),
    ];
    return {
      bytes: encoded(text(cells)),
      answer: answerOf(rows.map((r) => ({ code: r.code, cell: "", people: r.women + r.men }))),
    };
  }),
  entry("counts-by-programme.csv", "one row for each area and programme", (draw) => {
    const rows = areasOf(draw, 40).flatMap((code) =>
      ["Moving On", "Ways to Work"].map((programme) => ({
        code,
        programme,
        people: 1 + draw.below(40),
        cell: "",
      })),
    );
    const programmes: Record<string, number> = {};
    for (const { programme, people } of rows)
      programmes[programme] = (programmes[programme] ?? 0) + people;
    const cells = [
      ["LSOA code", "Programme", "People"],
      ...rows.map((r) => [r.code, r.programme, String(r.people)]),
    ];
    return { bytes: encoded(text(cells)), answer: answerOf(rows, { programmes }) };
  }),
  entry("counts-by-quarter.csv", "one row for each area and month", (draw) => {
    const months = ["2023-04", "2023-05", "2023-06"];
    const rows = areasOf(draw, 40).flatMap((code) =>
      months.map((month) => ({ code, month, people: 1 + draw.below(20), cell: "" })),
    );
    const starts: Record<string, number> = {};
    for (const { month, people } of rows) starts[month] = (starts[month] ?? 0) + people;
    const cells = [
      ["LSOA code", "Start", "Number of participants"],
      ...rows.map((r) => [r.code, `01/${r.month.slice(5)}/2023`, String(r.people)]),
    ];
    return { bytes: encoded(text(cells)), answer: answerOf(rows, { starts }) };
  }),
  entry("counts-rates-too.csv", "count, residents and rate side by side", (draw) => {
    const rows = numbers(draw, 50, String);
    const cells = [
      ["LSOA code", "Residents", "Participants", "Rate per 1,000"],
      ...rows.map((r) => [r.code, "1,612", r.cell, "12.4"]),
    ];
    return { bytes: encoded(text(cells)), answer: answerOf(rows) };
  }),
];
