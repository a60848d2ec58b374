import { describe, expect, it } from "vitest";

import { ownFigures, reportWords, type OwnReport } from "../../../src/analysis/own/own-figures";
import type { OwnChoices } from "../../../src/analysis/own/choose-figures";
import type { OwnFate } from "../../../src/analysis/own/gather-figures";
import { encoded, text } from "../../corpus/text";
import { workbook } from "../../corpus/workbook";
import { bytesOf, references } from "./own-references";

const { areas } = references;

interface Awkward {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly choices?: OwnChoices;
  /** Figures that some LSOAs of 2021 must have; null is unknown. */
  readonly has: Readonly<Record<string, number | null>>;
  readonly known: number;
  readonly as: Partial<
    Pick<OwnReport, "geography" | "kind" | "valueHeading" | "areaHeading" | "others">
  >;
  readonly fates?: Readonly<Partial<Record<OwnFate, readonly number[]>>>;
  readonly says?: RegExp;
}

const A = "E01006512";
const B = "E01006514";
const C = "E01006518";
const csv = (...lines: readonly string[]): Uint8Array => bytesOf(`${lines.join("\n")}\n`);
const residents = (code: string): number => areas.residents[areas.rowOf.get(code)!]!;
const inWard = (name: string): string[] => {
  const ward = areas.wards.findIndex((one) => one.name === name);
  return areas.codes.filter((_, row) => areas.ward[row] === ward);
};
/** Both parts of E01006513, and their share of its residents. */
const [PART, OTHER] = ["E01034405", "E01034406"] as const;
const share = residents(PART) / (residents(PART) + residents(OTHER));
const liverpool = areas.codes.filter((_, row) => areas.borough[row] === 0);
const liverpoolResidents = liverpool.reduce((sum, code) => sum + residents(code), 0);

const FILES: readonly Awkward[] = [
  {
    what: "a title above, a total and a source below",
    bytes: csv(
      "Arrears by LSOA,,",
      "",
      "LSOA code,LSOA name,Households in arrears",
      `${A},Liverpool 031A,12`,
      `${B},x,7`,
      "Total,,19",
      "Source: housing team,,",
    ),
    has: { [A]: 12, [B]: 7, [C]: null },
    known: 2,
    as: { geography: "lsoa21", kind: "count", valueHeading: "Households in arrears" },
    fates: { note: [6, 7] },
  },
  {
    what: "suppressed marks of five publishers",
    bytes: csv(
      "lsoa,n",
      `${A},*`,
      `${B},<5`,
      `${C},[c]`,
      "E01006519,..",
      "E01006520,1 to 4",
      "E01006521,3",
    ),
    has: { [A]: null, [B]: null, [C]: null, E01006519: null, E01006520: null, E01006521: 3 },
    known: 1,
    as: { kind: "count" },
    fates: { suppressed: [2, 3, 4, 5, 6] },
  },
  {
    what: "blanks and words that say nothing, never 0",
    bytes: csv("lsoa,n", `${A},`, `${B},n/a`, `${C},0`, "E01006519,#N/A", "E01006520,null"),
    has: { [A]: null, [B]: null, [C]: 0, E01006519: null },
    known: 1,
    as: {},
    fates: { blank: [2, 3, 5, 6] },
  },
  {
    what: "the same area twice: the first row stands, the second is said",
    bytes: csv("lsoa,n", `${A},3`, `${B},4`, `${A},5`),
    has: { [A]: 3, [B]: 4 },
    known: 2,
    as: {},
    fates: { duplicate: [4] },
    says: /row 4, column “lsoa”: Area given twice: we used the first row \(left out\)/,
  },
  {
    what: "mistyped codes, codes of elsewhere, rows without a code",
    bytes: csv("lsoa,n", "E0100651,1", `${A},2`, "E01000001,3", "W01000001,4", ",5"),
    has: { [A]: 2 },
    known: 1,
    as: {},
    fates: { unknown: [2], outside: [4, 5], "no-area": [6] },
  },
  {
    what: "counts on LSOAs of 2011, divided and merged",
    bytes: csv("LSOA11CD,n", "E01006513,100", "E01006720,10", "E01006752,20", `${A},5`),
    has: { [PART]: 100 * share, [OTHER]: 100 - 100 * share, E01034401: 30, [A]: 5 },
    known: 4,
    as: { geography: "lsoa11", kind: "count" },
    says: /was split, its parts share its count by residents: an estimate/,
  },
  {
    what: "rates on LSOAs of 2011: parts inherit, merged ones average by residents",
    bytes: csv("LSOA11CD,% in arrears", "E01006513,3.4", "E01006720,3", "E01006752,6", `${A},5`),
    // Residents of the Indices of 2019: 1,859 and 1,126.
    has: { [PART]: 3.4, [OTHER]: 3.4, E01034401: (1859 * 3 + 1126 * 6) / (1859 + 1126), [A]: 5 },
    known: 4,
    as: { geography: "lsoa11", kind: "rate" },
  },
  {
    what: "one part of a merged area hidden: the sum is unknown",
    bytes: csv("LSOA11CD,n", "E01006720,10", "E01006752,*", "E01006513,1"),
    has: { E01034401: null },
    known: 2,
    as: { geography: "lsoa11" },
    fates: { suppressed: [3] },
  },
  {
    what: "one part of a merged area not in the file: the sum is unknown",
    bytes: csv("LSOA11CD,n", "E01006720,10", "E01006513,1"),
    has: { E01034401: null },
    known: 2,
    as: { geography: "lsoa11" },
  },
  {
    what: "codes of both years mixed: read as the one with more, and said",
    bytes: csv("code,n", `${PART},1`, `${OTHER},2`, "E01006720,3"),
    has: { [PART]: 1, [OTHER]: 2, E01034401: null },
    known: 2,
    as: { geography: "lsoa21" },
    fates: { outside: [4] },
    says: /1 row has a code of LSOAs of 2011 only/,
  },
  {
    what: "MSOA counts shared by residents",
    bytes: csv("MSOA,Referrals", "E02001327,400", "E02001328,*"),
    has: {},
    known: areas.codes.filter((_, row) => areas.msoas[areas.msoa[row]!]!.code === "E02001327")
      .length,
    as: { geography: "msoa", kind: "count" },
    fates: { suppressed: [3] },
  },
  {
    what: "ward names, two of which need their borough",
    bytes: csv("Ward,Borough,Rate", "Ainsdale,Sefton,4", "Church,Liverpool,7", "Church,Sefton,5"),
    has: Object.fromEntries(inWard("Ainsdale").map((code) => [code, 4])),
    known: areas.codes.filter((_, row) =>
      ["Ainsdale", "Church"].includes(areas.wards[areas.ward[row]!]!.name),
    ).length,
    as: { geography: "ward", kind: "rate" },
  },
  {
    what: "a ward's name that two wards share, without a borough",
    bytes: csv("Ward,n", "Ainsdale,4", "Birkdale,3", "Church,7"),
    has: {},
    known: inWard("Ainsdale").length + inWard("Birkdale").length,
    as: { geography: "ward" },
    fates: { ambiguous: [4] },
  },
  {
    what: "boroughs as councils and the statistics office write them",
    bytes: csv(
      "Area,Rate per 1000",
      "St. Helens,4",
      "Liverpool City Council,7",
      "KNOWSLEY,1.5",
      "Warrington,3",
    ),
    has: { [A]: 7 },
    known: 302 + 121 + 100,
    as: { geography: "borough", kind: "rate" },
    fates: { unknown: [5] },
  },
  {
    what: "a borough's count shared over its LSOAs",
    bytes: csv("code,count", "E08000012,1000"),
    has: { [A]: (1000 * residents(A)) / liverpoolResidents },
    known: 302,
    as: { geography: "borough", kind: "count" },
  },
  {
    what: "postcodes: counts added up, a postcode again left out",
    bytes: csv("Postcode,Cases", "L8 1YJ,2", "l81yj,5", "ZZ1 1ZZ,9", "M1 1AA,1", "L32 8SY,1"),
    has: {},
    known: 2,
    as: { geography: "postcode", kind: "count" },
    fates: { duplicate: [3], unknown: [4], outside: [5] },
  },
  {
    what: "semicolons, a byte order mark and Windows line ends",
    bytes: encoded(
      text(
        [
          ["LSOA21CD", "Wert"],
          [A, "12"],
        ],
        { delimiter: ";", newline: "\r\n" },
      ),
      "utf-8",
      true,
    ),
    has: { [A]: 12 },
    known: 1,
    as: { geography: "lsoa21" },
  },
  {
    what: "UTF-16 with tabs, as Excel's “Unicode text”",
    bytes: encoded(
      text(
        [
          ["LSOA", "£ owed"],
          [A, "£1,240.50"],
        ],
        { delimiter: "\t" },
      ),
      "utf-16le",
      true,
    ),
    has: { [A]: 1240.5 },
    known: 1,
    as: { valueHeading: "£ owed" },
  },
  {
    what: "Windows-1252 with a pound sign in the heading",
    bytes: encoded(
      text([
        ["LSOA", "Debt £"],
        [A, "3"],
      ]),
      "windows-1252",
    ),
    has: { [A]: 3 },
    known: 1,
    as: { valueHeading: "Debt £" },
  },
  {
    what: "numbers as people write them",
    bytes: csv(
      "lsoa,score",
      `${A},"1,240.5"`,
      `${B},(12)`,
      `${C},−3.5`,
      "E01006519,1.2E+03",
      "E01006520,\u00a07\u00a0",
      'E01006521,"1,5"',
      "E01006522,seven",
      "E01006523,=1+1",
    ),
    has: {
      [A]: 1240.5,
      [B]: -12,
      [C]: -3.5,
      E01006519: 1200,
      E01006520: 7,
      E01006521: null,
      E01006523: null,
    },
    known: 5,
    as: { kind: "score" },
    fates: { unread: [7, 8, 9] },
  },
  {
    what: "percentages with their sign",
    bytes: csv("lsoa,Take-up", `${A},12.5%`, `${B},100 %`, `${C},-1%`),
    has: { [A]: 12.5, [B]: 100, [C]: null },
    known: 2,
    as: { kind: "rate" },
    fates: { impossible: [4] },
  },
  {
    what: "ranks: 0 is none",
    bytes: csv("lsoa,Rank", `${A},1`, `${B},0`),
    has: { [A]: 1, [B]: null },
    known: 1,
    as: { kind: "rank" },
    fates: { impossible: [3] },
  },
  {
    what: "identifiers, years and places beside the figures",
    bytes: csv(
      "OBJECTID,Year,LSOA21CD,Easting,Northing,Claims",
      `1,2024,${A},334500,390100,6`,
      `2,2024,${B},334500,390100,8`,
    ),
    has: { [A]: 6, [B]: 8 },
    known: 2,
    as: { valueHeading: "Claims", areaHeading: "LSOA21CD" },
  },
  {
    what: "the column named, whatever its case",
    bytes: csv("lsoa,Claims,Decisions", `${A},6,2`),
    choices: { column: "decisions" },
    has: { [A]: 2 },
    known: 1,
    as: { valueHeading: "Decisions" },
    says: /Other columns of figures, not read: “Claims”/,
  },
  {
    what: "LSOA, MSOA and borough side by side: the smallest is used",
    bytes: csv("lad,msoa,lsoa,n", `E08000012,E02001327,${A},6`),
    has: { [A]: 6 },
    known: 1,
    as: { geography: "lsoa21", areaHeading: "lsoa" },
  },
  {
    what: "the geography asked for, whatever is smaller",
    bytes: csv("lad,lsoa,rate", `E08000012,${A},6`),
    choices: { geography: "borough" },
    has: { [A]: 6 },
    known: 302,
    as: { geography: "borough", areaHeading: "lad" },
  },
  {
    what: "no headings at all",
    bytes: csv(`${A},6`, `${B},7`),
    has: { [A]: 6, [B]: 7 },
    known: 2,
    as: { areaHeading: "", valueHeading: "" },
  },
  {
    what: "codes with their names in one cell, in small letters",
    bytes: csv("area,n", "e01006512 Liverpool 031A,6"),
    has: { [A]: 6 },
    known: 1,
    as: {},
  },
  {
    what: "the first row of data mistyped: the headings stay the headings",
    bytes: csv("lsoa,cases", "E0100651,1", `${A},2`),
    has: { [A]: 2 },
    known: 1,
    as: { valueHeading: "cases" },
    fates: { unknown: [2] },
  },
  {
    what: "a workbook with the figures on its second sheet",
    bytes: workbook([
      { name: "Notes", rows: [["Read me"], ["Made by the team"]] },
      {
        name: "Data",
        rows: [
          ["LSOA", "Cases"],
          [A, "6"],
          [B, "*"],
        ],
      },
    ]),
    has: { [A]: 6, [B]: null },
    known: 1,
    as: { valueHeading: "Cases" },
    fates: { suppressed: [3] },
    says: /sheet “Data”/,
  },
  {
    what: "a number of the indicator before its figures, as public profiles have it",
    bytes: csv("Indicator ID,Area Code,Value,Count", `93014,${A},55.2,552`, `93014,${B},60.1,601`),
    has: { [A]: 55.2, [B]: 60.1 },
    known: 2,
    as: { valueHeading: "Value", others: ["Count"] },
  },
  {
    what: "one year in every row before the figures",
    bytes: csv("Time,lsoa,n", `2024,${A},6`, `2024,${B},7`, `2024,E01006412,8`),
    has: { [A]: 6, [B]: 7 },
    known: 3,
    as: { valueHeading: "n", others: ["Time"] },
  },
  {
    what: "the whole neighbourhood's row above its areas",
    bytes: csv("code,n", "E02001327,13", `${A},6`, `${B},7`),
    has: { [A]: 6, [B]: 7 },
    known: 2,
    as: { geography: "lsoa21" },
    fates: { "other-kind": [2] },
    says: /row 2, column “code”: Code of another kind of area \(left out\)/,
  },
  {
    what: "a row for each measure of an area",
    bytes: csv("lsoa,what,n", `${A},Claims,6`, `${A},Jobs,9`, `${B},Claims,7`, `${B},Jobs,8`),
    has: { [A]: 6, [B]: 7 },
    known: 2,
    as: {},
    fates: { duplicate: [3, 5] },
    says: /Many rows repeat an area\. If each area has a row for every year or measure/,
  },
];

describe("awkward files of own figures", () => {
  it.each(FILES.map((file) => [file.what, file] as const))("%s", (_, file) => {
    const { value, report } = ownFigures("figures.csv", file.bytes, references, file.choices);
    for (const [code, figure] of Object.entries(file.has)) {
      const found = value[areas.rowOf.get(code)!]!;
      if (figure === null) expect([code, found]).toEqual([code, NaN]);
      else expect(found).toBeCloseTo(figure, 9);
    }
    expect(report).toMatchObject({ known: file.known, ...file.as });
    const fates = Object.entries(report.fates).map(([fate, { rows }]) => [fate, rows]);
    expect(Object.fromEntries(fates)).toEqual(file.fates ?? {});
    if (file.says !== undefined) expect(reportWords(report).join("\n")).toMatch(file.says);
  });

  it.each([
    ["nothing in it", new Uint8Array(), /the file is empty/],
    ["a PDF", bytesOf("%PDF-1.7"), /this is a PDF/],
    ["no areas", csv("name,n", "Alice,1"), /no column names areas of the region/],
    ["codes alone", csv("lsoa", A, B), /no column holds figures/],
    ["headings alone", csv("lsoa,n"), /there are no rows below the headings/],
    ["no figures", csv("lsoa,words", `${A},high`), /row 1: no column holds figures/],
    [
      "every area elsewhere",
      csv("lsoa,n", "E01000001,1"),
      /every row is for an area outside the region/,
    ],
    ["every figure hidden", csv("lsoa,n", `${A},*`), /no column holds figures|no row has a figure/],
    [
      "people's names as the column",
      csv("lsoa,Client name", `${A},Ann Other`),
      /no column holds figures/,
    ],
  ])("refuses %s, saying why", (_, bytes, why) => {
    expect(() => ownFigures("figures.csv", bytes, references)).toThrow(why);
  });

  it("names the columns that there are where another is asked for", () => {
    const bytes = csv("lsoa,Claims", `${A},1`);
    expect(() => ownFigures("f.csv", bytes, references, { column: "Debts" })).toThrow(
      "f.csv, row 1: there is no column “Debts”. Choose one of “Claims”.",
    );
  });

  it("keeps every count of any geography in the region's sum", () => {
    const wards = areas.wards.map(({ code }, at) => `${code},${at + 1}`);
    const { value } = ownFigures("w.csv", csv("ward,n", ...wards), references, { kind: "count" });
    const sum = value.reduce((total, one) => total + one, 0);
    expect(sum).toBeCloseTo((areas.wards.length * (areas.wards.length + 1)) / 2, 6);
  });
});
