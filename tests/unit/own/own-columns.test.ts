import { describe, expect, it } from "vitest";

import { readColumns, seeFigures } from "../../../src/analysis/own/own-columns";
import { ownFigures } from "../../../src/analysis/own/own-figures";
import { ImportError } from "../../../src/analysis/participants/import-error";
import type { ColumnAsked, FiguresMapping } from "../../../src/domain/own-figures";
import { bytesOf, references } from "./own-references";

// What the app reads of a file of figures, by the same code as the command `own`.

const { areas } = references;
const csv = (...lines: readonly string[]): Uint8Array => bytesOf(`${lines.join("\n")}\n`);
const plain = (column: number, kind: ColumnAsked["kind"]): ColumnAsked => ({
  column,
  kind,
  whole: null,
  counts: false,
});
const read = (bytes: Uint8Array, mapping: FiguresMapping) =>
  readColumns("f.csv", bytes, references, mapping);
const ward = (at: number) => areas.wards[at]!.code;
const rowsOf = (at: number) => [...areas.codes.keys()].filter((row) => areas.ward[row] === at);
const sumOver = (value: Float64Array, at: number): number =>
  rowsOf(at).reduce((sum, row) => sum + value[row]!, 0);

const WARDS = csv(
  "Ward code,Ward,Referrals,Families,Share (%)",
  `${ward(0)},a,42,200,10`,
  `${ward(1)},b,3,40,5`,
  `${ward(2)},c,*,300,1.5`,
  `${ward(2)},c,9,300,1.5`,
  "E05999999,Nowhere,8,8,8",
  ",,8,8,8",
);

describe("looking at a file", () => {
  it("says which column names areas, what they are, and which columns hold figures", () => {
    const seen = seeFigures("wards.csv", WARDS, references);
    expect(seen).toMatchObject({ geography: "ward", areaColumn: 0, sheet: undefined });
    expect(seen.headings).toEqual(["Ward code", "Ward", "Referrals", "Families", "Share (%)"]);
    expect(seen.numbers.map(({ column, kind }) => [column, kind])).toEqual([
      [2, "count"],
      [3, "count"],
      [4, "rate"],
    ]);
    expect(seen.sample[0]).toEqual([ward(0), "a", "42", "200", "10"]);
  });

  it("offers no column that looks like people", () => {
    const people = csv(
      "Ward code,Client,n",
      `${ward(0)},01514960001,4`,
      `${ward(1)},01514960002,5`,
    );
    const seen = seeFigures("f.csv", people, references);
    expect(seen.numbers.map(({ heading }) => heading)).toEqual(["n"]);
  });

  it("refuses what names no areas", () => {
    expect(() => seeFigures("f.csv", csv("name,n", "Ann,4"), references)).toThrow(ImportError);
  });
});

describe("reading its columns", () => {
  it("brings several columns at once to what each alone comes to by the command's path", () => {
    const { columns } = read(WARDS, {
      geography: "ward",
      areaColumn: 0,
      columns: [plain(2, "count"), plain(3, "count"), plain(4, "rate")],
    });
    for (const [at, name] of ["Referrals", "Families", "Share (%)"].entries()) {
      const alone = ownFigures("f.csv", WARDS, references, { column: name });
      expect(columns[at]!.plain.value, name).toEqual(alone.value);
    }
  });

  it("reports rows placed, unknown codes, duplicates, blanks and hidden marks", () => {
    const { words } = read(WARDS, {
      geography: "ward",
      areaColumn: 0,
      columns: [plain(2, "count")],
    });
    const text = words.join("\n");
    expect(text).toContain("f.csv: 6 rows read, 3 placed on wards of 2024 by “Ward code”.");
    expect(text).toContain(
      "row 4, column “Referrals”: Hidden figure or a range: treated as unknown.",
    );
    expect(text).toContain("row 5, column “Ward code”: Area given twice: we used the first row");
    expect(text).toContain("row 6, column “Ward code”: Area outside the region (left out).");
    expect(text).toContain("row 7, column “Ward code”: No area given (left out).");
    expect(text).toContain("Each ward of 2024’s count is shared over its LSOAs by residents");
  });

  it("hides a small count before it is shared out, and rounds the others", () => {
    const [count] = read(WARDS, {
      geography: "ward",
      areaColumn: 0,
      columns: [plain(2, "count")],
    }).columns;
    expect(count!.small).toBe(1);
    const guarded = count!.guarded!.value;
    expect(rowsOf(1).map((row) => guarded[row])).toEqual(rowsOf(1).map(() => NaN));
    expect(sumOver(guarded, 0)).toBeCloseTo(40, 9);
    expect(sumOver(count!.plain.value, 0)).toBeCloseTo(42, 9);
  });

  it("offers nothing to hide where no count is small", () => {
    const [families] = read(WARDS, {
      geography: "ward",
      areaColumn: 0,
      columns: [plain(3, "count")],
    }).columns;
    expect(families).toMatchObject({ small: 0, guarded: null });
  });

  it("works a share out of two columns of counts, small ones hidden", () => {
    const [share] = read(WARDS, {
      geography: "ward",
      areaColumn: 0,
      columns: [{ column: 2, kind: "rate", whole: 3, counts: true }],
    }).columns;
    const row = rowsOf(0)[0]!;
    expect(share!.plain.value[row]).toBeCloseTo(21, 9);
    expect(share!.guarded!.value[row]).toBeCloseTo((100 * 40) / 200, 9);
    expect(share!.guarded!.value[rowsOf(1)[0]!]).toBeNaN();
    expect(sumOver(share!.plain.per!, 0)).toBeCloseTo(200, 9);
  });

  it("adds postcodes up before it hides: only what is shown counts", () => {
    const { columns } = read(csv("Postcode,n", "L8 1YJ,3", "L32 8SY,2"), {
      geography: "postcode",
      areaColumn: 0,
      columns: [plain(1, "count")],
    });
    const shown = [...columns[0]!.guarded!.value].filter((one) => !Number.isNaN(one));
    expect(columns[0]).toMatchObject({ small: 2, known: 2 });
    expect(shown).toEqual([]);
  });

  it("refuses a column of areas in which none is named", () => {
    const wrong = { geography: "ward", areaColumn: 1, columns: [plain(2, "count")] } as const;
    expect(() => read(WARDS, wrong)).toThrow("no column names areas");
  });
});
