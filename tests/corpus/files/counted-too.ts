import { CODES } from "../draw";
import { entry, type Entry } from "../entry";
import { encoded, text, type Rows } from "../text";

const AREAS = 24;

/** A table of areas with so many people each, under headings and with columns of its own. */
const table = (
  name: string,
  what: string,
  form: (areas: readonly (readonly [code: string, people: number])[]) => Rows,
  more: { readonly notPeople?: number; readonly outside?: number } = {},
): Entry =>
  entry(name, what, (draw) => {
    const from = draw.below(CODES.length - AREAS);
    const areas = Array.from(
      { length: AREAS },
      (_, i) => [CODES[from + i]!, 5 + draw.below(90)] as const,
    );
    return {
      bytes: encoded(text(form(areas))),
      answer: {
        people: areas.reduce((sum, [, people]) => sum + people, 0),
        areas: Object.fromEntries(areas),
        lost: {},
        repeats: 0,
        unknownCounts: 0,
        notPeople: more.notPeople ?? 0,
        outside: more.outside ?? 0,
      },
    };
  });

/** Tables already counted by area, with what else stands in them. */
export const COUNTED_TOO: readonly Entry[] = [
  table("counts-with-row-ids.csv", "the rows are numbered under ID", (areas) => [
    ["ID", "LSOA21CD", "Number of participants"],
    ...areas.map(([code, people], i) => [String(i + 1), code, String(people)]),
  ]),
  table("counts-with-row-ids-twice.csv", "the same where areas stand in two rows each", (areas) => [
    ["ID", "LSOA21CD", "Quarter", "Number of participants"],
    ...areas.flatMap(([code, people], i) => [
      [String(2 * i + 1), code, "Q1 2023", "2"],
      [String(2 * i + 2), code, "Q2 2023", String(people - 2)],
    ]),
  ]),
  table("counts-area-ids.csv", "the areas have ids of the council's own", (areas) => [
    ["Area ID", "LSOA code", "Clients"],
    ...areas.map(([code, people], i) => [`A${i + 1}`, code, String(people)]),
  ]),
  table("counts-all.csv", "male, female and all", (areas) => [
    ["LSOA21CD", "Male", "Female", "All"],
    ...areas.map(([code, people]) => [code, "2", String(people - 2), String(people)]),
  ]),
  table(
    "counts-boroughs-total.csv",
    "a total below each borough, the region's below all",
    (areas) => [
      ["Borough", "LSOA code", "Participants"],
      ...areas.slice(0, 9).map(([code, people]) => ["Halton", code, String(people)]),
      ["Halton Total", "", "400"],
      ...areas.slice(9).map(([code, people]) => ["Knowsley", code, String(people)]),
      ["Knowsley Total", "", "500"],
      ["Grand Total", "", "900"],
    ],
    { notPeople: 3 },
  ),
  table(
    "counts-elsewhere-row.csv",
    "people of elsewhere in a row of their own, and all areas",
    (areas) => [
      ["LSOA code", "Participants"],
      ...areas.map(([code, people]) => [code, String(people)]),
      ["Outside LCR", "31"],
      ["All areas", "900"],
    ],
    { notPeople: 1, outside: 1 },
  ),
];
