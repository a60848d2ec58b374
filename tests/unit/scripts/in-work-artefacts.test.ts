import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as v from "valibot";

import { NAMES } from "../../../src/domain/artefact";
import { BOROUGHS } from "../../../src/domain/boroughs";
import {
  IN_WORK_BOROUGHS,
  IN_WORK_MODEL,
  IN_WORK_NEIGHBOURHOODS,
} from "../../../src/domain/in-work";
import {
  BOROUGH_IN_WORK_MEASURES,
  MODELLED_IN_WORK_MEASURE,
  NEIGHBOURHOOD_IN_WORK_MEASURES,
} from "../../../src/domain/in-work-measures";

const DATA = join(import.meta.dirname, "../../../public/data");
const read = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> =>
  v.parse(schema, JSON.parse(readFileSync(join(DATA, file), "utf8")));

const names = read("names.json", NAMES);
const model = read("in-work/model.json", IN_WORK_MODEL);
const boroughs = read("in-work/boroughs.json", IN_WORK_BOROUGHS);
const msoas = read("in-work/msoa11.json", IN_WORK_NEIGHBOURHOODS);

const sumOf = (values: readonly (number | null)[], keep: (at: number) => boolean): number =>
  values.reduce<number>((sum, value, at) => (keep(at) ? sum + (value ?? NaN) : sum), 0);

test("β comes out of the districts as reviewed: −0.70 ± 0.06, adults at half of it", () => {
  expect(model.method.slope).toBeCloseTo(-0.703, 2);
  expect(model.method.slopeStandardError).toBeCloseTo(0.058, 2);
  expect(model.method.districts).toBe(295);
  expect(model.method.adultSlope).toBe(model.method.slope / 2);
  expect(model.method.suppressed).toBe(28 + 11);
});

test("the areas of a borough add up to its constraints, to the rounding of its areas", () => {
  expect(model.rows).toBe(names.codes.length);
  BOROUGHS.forEach(({ code, areas }, at) => {
    const inBorough = (row: number) => names.borough[row] === at;
    const total = model.boroughs[at]!;
    expect(total.code).toBe(code);
    const slack = areas * 0.05;
    const children = sumOf(model.children, inBorough);
    const adults = sumOf(model.adults, inBorough);
    expect(Math.abs(children - total.constraint.children)).toBeLessThan(slack);
    expect(Math.abs(adults - total.constraint.adults)).toBeLessThan(slack);
    expect(total.children).toBe(total.constraint.children);
    expect(total.adults).toBe(total.constraint.adults);
  });
});

test("a borough's modelled children have the official share of working families", () => {
  // Knowsley: 4,795 of 8,890 children; 14,830 income-deprived children in the Indices.
  const knowsley = BOROUGHS.findIndex(({ name }) => name === "Knowsley");
  expect(boroughs.children.working[knowsley]).toBe(4795);
  expect(model.boroughs[knowsley]!.children).toBeCloseTo((14830 * 4795) / 8890, 1);
});

test("every estimate lies in its interval, every interval above none and short of all residents", () => {
  model.people.forEach((people, row) => {
    expect(model.low[row]!).toBeGreaterThan(0);
    expect(model.low[row]!).toBeLessThan(people);
    expect(model.high[row]!).toBeGreaterThan(people);
    expect(model.high[row]!).toBeLessThan(names.residents[row]!);
  });
});

test("bands are cut at the breaks, and most areas could be in another band", () => {
  model.rate.forEach((rate, row) => {
    const band = model.band[row]!;
    // Rates are rounded to a tenth in the file; the cut was made before.
    expect(rate).toBeLessThanOrEqual((model.bands.breaks[band] ?? Infinity) + 0.05);
    expect(rate).toBeGreaterThanOrEqual((model.bands.breaks[band - 1] ?? 0) - 0.05);
  });
  expect(model.bands.uncertain).toBeGreaterThan(model.rows / 2);
});

test("the rate says almost what income deprivation says", () => {
  expect(model.incomeRankCorrelation).toBeCloseTo(-0.97, 2);
  expect(model.caveats.join(" ")).toContain("tells you little that income deprivation does not");
});

test("neighbourhoods' children add up to within 0.4% of their borough, every year", () => {
  expect(msoas.codes).toHaveLength(200);
  expect(msoas.childrenByYear.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
  msoas.childrenByYear.counts.forEach((counts, year) => {
    BOROUGHS.forEach((_, at) => {
      const official = boroughs.childrenByYear.counts[year]![at]!;
      const sum = sumOf(counts, (area) => msoas.borough[area] === at);
      expect(Math.abs(sum / official - 1)).toBeLessThan(0.004);
    });
  });
});

test("working and not working make the total but for the publisher's noise", () => {
  const { children } = boroughs;
  const offBy = ({
    working,
    notWorking,
    total,
  }: Pick<typeof children, "working" | "notWorking" | "total">) =>
    Math.max(...total.map((all, at) => Math.abs(all! - working[at]! - notWorking[at]!)));
  expect(offBy(children)).toBeLessThanOrEqual(4);
  for (const split of [...children.byFamily, ...children.byAge])
    expect(offBy(split)).toBeLessThanOrEqual(9);
});

test("what the publisher withheld is unknown, not zero", () => {
  const men = boroughs.lowPay.groups.find(({ group }) => group === "Male")!;
  const halton = boroughs.lowPay.places.findIndex(({ name }) => name === "Halton");
  expect(men.share[halton]).toBeNull();
  expect(men.shareCv[halton]).toBe(27);
});

test("Universal Credit has its gap and its provisional months", () => {
  const { months, provisional, households } = boroughs.universalCredit;
  expect(months).not.toContain("2024-06");
  expect(months.at(-1)).toBe("2025-05");
  expect(provisional[months.indexOf("2021-11")]).toBe(false);
  expect(provisional.at(-1)).toBe(true);
  expect(sumOf(households.at(-1)!, () => true)).toBe(205054);
});

test("each measure reads a value for every area of its artefact, inside its interval", () => {
  const readings = [
    ...BOROUGH_IN_WORK_MEASURES.map(({ id, values, interval }) => ({
      id,
      values: values(boroughs),
      interval: interval?.(boroughs),
      areas: 6,
    })),
    ...NEIGHBOURHOOD_IN_WORK_MEASURES.map(({ id, values, interval }) => ({
      id,
      values: values(msoas),
      interval: interval?.(msoas),
      areas: 200,
    })),
    {
      id: "model",
      values: MODELLED_IN_WORK_MEASURE.values(model),
      interval: undefined,
      areas: 1003,
    },
  ];
  for (const { id, values, interval, areas } of readings) {
    expect(values, id).toHaveLength(areas);
    values.forEach((value, at) => {
      expect(value, id).not.toBeNull();
      expect(interval?.low[at] ?? -1, id).toBeLessThan(value!);
      expect(interval?.high[at] ?? Infinity, id).toBeGreaterThan(value!);
    });
  }
});
