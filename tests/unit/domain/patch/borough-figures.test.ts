import { describe, expect, test } from "vitest";
import { BOROUGHS } from "../../../../src/domain/boroughs";
import type { MeasureId } from "../../../../src/domain/measures";
import { combine } from "../../../../src/domain/patch/combine";
import { comparePatch } from "../../../../src/domain/patch/compare-patch";
import { decodeCodes, encodeCodes } from "../../../../src/domain/patch/codes-codec";
import { selectFromText } from "../../../../src/domain/patch/select-from-text";
import { builtAreas, builtValues } from "../../../built-data";

/*
 * Borough figures that do not come from our own code: MHCLG, Indices of Deprivation 2025, File 10
 * (income scale, and the share of areas in the most deprived 10% times the borough's areas), and the
 * Census 2021 tables TS001, TS038 and TS054 added up by borough from the publisher's columns. The
 * percentile is Σ (rank − 0.5) ÷ 33,755 · residents ÷ Σ residents over the published table.
 */
const OFFICIAL = {
  E08000012: {
    income: 169_951,
    most10: 111,
    residents: 486_099,
    renting: [54_774, 207_527],
    disabled: 105_952,
    percentile: 0.274543,
  },
  E08000015: {
    income: 84_706,
    most10: 49,
    residents: 320_197,
    renting: [22_073, 143_264],
    disabled: 73_053,
    percentile: 0.451818,
  },
  E08000014: {
    income: 68_641,
    most10: 36,
    residents: 279_239,
    renting: [17_721, 123_091],
    disabled: 61_104,
    percentile: 0.455851,
  },
  E08000013: {
    income: 50_095,
    most10: 28,
    residents: 183_262,
    renting: [16_006, 81_013],
    disabled: 40_836,
    percentile: 0.395978,
  },
  E08000011: {
    income: 53_725,
    most10: 40,
    residents: 154_516,
    renting: [16_692, 66_072],
    disabled: 34_989,
    percentile: 0.283875,
  },
  E06000006: {
    income: 37_847,
    most10: 25,
    residents: 128_508,
    renting: [13_625, 55_971],
    disabled: 28_379,
    percentile: 0.378059,
  },
} as const;
/** Σ percentage · households ÷ Σ households of the publisher's percentages. */
const NO_CAR = { E08000012: 40.0777, E08000011: 31.2279 } as const;

const AREAS = builtAreas();
const rowsOf = (name: string) => selectFromText(name, AREAS, { find: () => undefined }).rows;

describe.each(BOROUGHS.map(({ code, name }) => [name, code] as const))(
  "a patch of all %s",
  (name, code) => {
    const official = OFFICIAL[code as keyof typeof OFFICIAL];
    const rows = rowsOf(name);
    const combined = (id: MeasureId, year: number) =>
      combine(rows, builtValues(id, year, AREAS), AREAS);

    test("counts its residents and income-deprived people", () => {
      expect(combined("residents", 2021)).toMatchObject({
        value: official.residents,
        atLeast: false,
      });
      const income = combined("income-deprived", 2025);
      // Areas' counts are rounded to 5 before they are published, the borough's is not.
      expect(
        Math.abs((income.kind === "count" ? income.value : NaN) - official.income),
      ).toBeLessThan(15);
    });

    test("has its rates, from counts", () => {
      const [of, per] = official.renting;
      expect(combined("social-renting", 2021)).toMatchObject({ of, per, approximate: false });
      expect(combined("disability", 2021)).toMatchObject({
        of: official.disabled,
        per: official.residents,
      });
    });

    test("has its place in England and its areas in the most deprived 10%", () => {
      const imd = combined("imd", 2025);
      expect(imd).toMatchObject({ kind: "position", most10: official.most10 });
      expect(imd.kind === "position" && imd.percentile).toBeCloseTo(official.percentile, 6);
    });

    test("is what a comparison calls the borough", () => {
      const { patch, boroughs } = comparePatch(rows, builtValues("imd", 2019, AREAS), AREAS);
      expect(boroughs.map((each) => each.code)).toEqual([code]);
      expect(boroughs[0]?.figure).toEqual(patch);
    });

    test("fits into a link", () => {
      const codes = rows.map((row) => AREAS.codes[row]!);
      expect(decodeCodes(encodeCodes(codes))).toEqual({ ok: true, codes });
      expect(encodeCodes(codes).length).toBeLessThan(codes.length);
    });
  },
);

test.each(Object.entries(NO_CAR))(
  "households without a car in %s, approximately",
  (code, percent) => {
    const combined = combine(rowsOf(code), builtValues("no-car", 2021, AREAS), AREAS);
    expect(combined).toMatchObject({ kind: "rate", approximate: true, of: null });
    expect(combined.kind === "rate" && combined.value).toBeCloseTo(percent, 3);
  },
);

test("every neighbourhood, ward and area of the region is found by the name it goes by", () => {
  const named = [
    ...AREAS.msoas.flatMap(({ name, title }) => [name, title]),
    ...AREAS.names,
    ...AREAS.wards.map(({ name, borough }) => `${name} ward (${BOROUGHS[borough]?.name ?? ""})`),
  ];
  const { notUnderstood } = selectFromText(named.join("\n"), AREAS, { find: () => undefined });
  // The one ward that no area lies mostly in.
  expect(notUnderstood.filter(({ text }) => !text.startsWith("Waterfront North"))).toEqual([]);
});
