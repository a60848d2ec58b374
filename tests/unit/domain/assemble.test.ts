import { describe, expect, it } from "vitest";
import type { MeasureFile } from "../../../src/domain/artefact";
import { valuesOf } from "../../../src/domain/assemble";
import { measureOf } from "../../../src/domain/measure-releases";
import type { Release } from "../../../src/domain/release";

const FLAGS = { lsoa01: Uint8Array.of(0, 1, 3), lsoa11: Uint8Array.of(0, 0, 2) };

const release = (year: number, geography: Release["geography"]): Release => ({
  year,
  dataset: "iod",
  title: `Toy ${year}`,
  geography,
  areas: 100,
  source: "toy",
  population: null,
  columns: {},
});

const file = (cells: Omit<MeasureFile["releases"][number], "year">): MeasureFile => ({
  format: "reach-atlas/measure",
  version: 1,
  measure: "toy",
  rows: 3,
  releases: [{ year: 2010, ...cells }],
});

const OLD = release(2010, "lsoa01");

describe("columns of an artefact", () => {
  it("of a position hold ranks, the least deprived ancestor's, and how each was carried", () => {
    const cells = { rank: [1, 2.5, null], worst: { rows: [1], values: [3] } };
    const values = valuesOf(file(cells), measureOf("imd"), OLD, FLAGS);
    expect(Array.from(values.value)).toEqual([1, 2.5, NaN]);
    expect(Array.from(values.worst!)).toEqual([1, 3, NaN]);
    expect([0, 1, 2].map(values.carried)).toEqual(["exact", "split", "approximate"]);
    expect(values.ranked).toBe(100);
  });

  it("of a rate hold a percentage; of nobody it is unknown", () => {
    const cells = { of: [1, 0, null], per: [4, 0, 8] };
    const values = valuesOf(file(cells), measureOf("employed"), OLD, FLAGS);
    expect(Array.from(values.value)).toEqual([25, NaN, NaN]);
  });

  it("of a ready percentage do not invent its numerator", () => {
    const cells = { value: [12.5, 0, null], per: [4, 0, 8] };
    const values = valuesOf(file(cells), measureOf("no-car"), OLD, FLAGS);
    expect(Array.from(values.value)).toEqual([12.5, 0, NaN]);
    expect(Array.from(values.of!)).toEqual([NaN, NaN, NaN]);
  });

  it("of a release on today's areas are exact everywhere", () => {
    const recent = { ...file({ value: [1, 2, 3] }), releases: [{ year: 2025, value: [1, 2, 3] }] };
    const values = valuesOf(recent, measureOf("residents"), release(2025, "lsoa21"), FLAGS);
    expect([0, 1, 2].map(values.carried)).toEqual(["exact", "exact", "exact"]);
  });

  it("are refused for a release the file does not hold", () => {
    expect(() => valuesOf(file({}), measureOf("imd"), release(2004, "lsoa01"), FLAGS)).toThrow(
      "Multiple deprivation has no figures for Toy 2004",
    );
  });
});
