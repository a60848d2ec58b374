import { describe, expect, it } from "vitest";
import { openInputs } from "../../../scripts/build/inputs";
import { buildMeasures } from "../../../scripts/build/tables";
import type { MeasureFile } from "../../../src/domain/artefact";
import type { Column, Release } from "../../../src/domain/release";
import { addRelease, addSource, TOY_MEASURES, toyRelease, toyTable } from "./toy-releases";
import { TOY_CODES, writeToySources, type Toy } from "./toy-sources";

const OLD = toyRelease(2019, "lsoa11");
const ORDER = (index: number): number => index + 1;
const HALO = ["E01000091", "E01000092", "E01000093"];

/** Area 1 was areas 21 and 22; areas 3 and 4 were area 3; the rest have not changed. */
const LOOKUP = [
  "lsoa11_code,lsoa21_code,change_code",
  "E01000001,E01000001,M",
  "E01000002,E01000001,M",
  "E01000003,E01000003,S",
  "E01000003,E01000004,S",
  ...[...TOY_CODES.slice(4), ...HALO].map((code) => `${code},${code},U`),
  "E01000004,E01000002,X",
  "",
].join("\n");

const build = (toy: Toy, releases: readonly Release[], name: string): MeasureFile =>
  buildMeasures({
    inputs: openInputs(toy.dir, toy.sources),
    releases,
    measures: TOY_MEASURES,
  }).find((built) => built.name === name)?.content as MeasureFile;

const changed = addSource(
  addRelease(writeToySources(), OLD, ORDER),
  "lookup-lsoa11-lsoa21-england",
  LOOKUP,
);

describe("a measure carried from older areas", () => {
  it("holds mean ranks, and the least deprived ancestor's where it differs", () => {
    const [cells] = build(changed, [OLD], "measures/imd").releases;
    // Ancestors 1 and 2 with 10 and 20 residents: (10 · 1 + 20 · 2) ÷ 30.
    expect(cells?.rank).toEqual([1.667, 4, 3, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(cells?.worst).toEqual({ rows: [0], values: [2] });
  });

  it("adds up counts of merged areas and knows none of parts and best fits", () => {
    const [cells] = build(changed, [OLD], "measures/income-deprived").releases;
    expect(cells?.value).toEqual([5, null, null, null, 20, 25, 30, 35, 40, 45, 50, 55]);
  });

  it("covers the halo from England's table", () => {
    expect(build(changed, [OLD], "halo/imd").releases[0]?.rank).toEqual([13, 14, 15]);
  });
});

describe("other kinds of column", () => {
  const toy = addRelease(writeToySources(), OLD, ORDER);
  const withColumn = (column: Column): Release => ({ ...OLD, columns: { imd: column } });

  it("ranks a rate over all England, the highest first", () => {
    const rate: Column = { kind: "rank-of-rate", column: "income_numerator", derived: "Toy" };
    const [cells] = build(toy, [withColumn(rate)], "measures/imd").releases;
    expect(cells?.rank).toEqual([15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4]);
  });

  it("keeps a rate's numerator and denominator", () => {
    const rate: Column = { kind: "rate", of: "income_numerator", per: "pop_total" };
    const [cells] = build(toy, [withColumn(rate)], "measures/imd").releases;
    expect([cells?.of?.[2], cells?.per?.[2]]).toEqual([10, 30]);
  });

  it("adds up England's numerator and denominator, and refuses an empty cell there", () => {
    const england = { source: OLD.england!, of: ["income_numerator"], per: "pop_total" } as const;
    const rate: Column = { kind: "rate", of: "income_numerator", per: "pop_total", england };
    const [cells] = build(toy, [withColumn(rate)], "measures/imd").releases;
    // 5 × (0 + … + 14) and 10 × (1 + … + 15).
    expect(cells?.england).toEqual({ of: 525, per: 1200 });
    const table = toyTable([...TOY_CODES, ...HALO], ORDER).replace(",1,0,10\n", ",1,,10\n");
    const faulty = addSource(addRelease(writeToySources(), OLD, ORDER), OLD.england!, table);
    expect(() => build(faulty, [withColumn(rate)], "measures/imd")).toThrow(
      "income_numerator: a cell is empty",
    );
  });

  it("averages a ready percentage over the people it is a share of", () => {
    const share: Column = { kind: "share", column: "income_numerator", per: "pop_total" };
    const [cells] = build(changed, [withColumn(share)], "measures/imd").releases;
    // 0% of 10 and 5% of 20.
    expect([cells?.value?.[0], cells?.per?.[0]]).toEqual([3.333, 30]);
  });

  it("writes an empty cell as unknown", () => {
    const table = toyTable(TOY_CODES, ORDER).replace(",1,0,10\n", ",,0,10\n");
    const [cells] = build(addSource(toy, OLD.source, table), [OLD], "measures/imd").releases;
    expect(cells?.rank?.slice(0, 2)).toEqual([null, 2]);
  });
});

describe("a faulty table", () => {
  const toy = addRelease(writeToySources(), OLD, ORDER);
  const building = (table: string) => () =>
    build(addSource(toy, OLD.source, table), [OLD], "measures/imd");

  it.each([
    ["a word for a number", (i: number) => (i === 2 ? "abc" : i + 1), 'imd_rank: "abc" is not'],
    ["a rank beyond the last", (i: number) => (i === 2 ? 16 : i + 1), "imd_rank: 16 is not a rank"],
    ["a rank of nought", (i: number) => (i === 2 ? 0 : i + 1), "imd_rank: 0 is not a rank"],
  ])("with %s is refused by file, line and field", (_, rankOf, words) => {
    expect(building(toyTable(TOY_CODES, rankOf))).toThrow(`toy/toy2019.csv, line 4, ${words}`);
  });

  it("with a code twice is refused", () => {
    const table = toyTable(TOY_CODES, ORDER).replace("E01000003", "E01000001");
    expect(building(table)).toThrow("line 4, lsoa_code: E01000001 comes twice");
  });

  it("with a decile that is not its rank's is refused", () => {
    const table = toyTable(TOY_CODES, ORDER)
      .split("\n")
      .map((line, i) =>
        line === ""
          ? ""
          : `${line},${i === 0 ? "imd_decile" : i === 3 ? 9 : Math.ceil((10 * i) / 15)}`,
      )
      .join("\n");
    expect(building(table)).toThrow("line 4, imd_decile: 9 is not the decile of rank 3");
  });

  it("without one of the areas is refused by the area's code", () => {
    const table = toyTable(TOY_CODES.slice(1), ORDER);
    expect(building(table)).toThrow("toy/toy2019.csv has no row for E01000001");
  });
});
