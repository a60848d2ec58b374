import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as v from "valibot";

import { runAtlas } from "../../../scripts/atlas/run";
import { NAMES, RELEASE_TABLE } from "../../../src/domain/artefact";
import { LARGER_AREAS } from "../../../src/domain/larger-areas";

const read = <Schema extends v.GenericSchema>(file: string, schema: Schema) =>
  v.parse(
    schema,
    JSON.parse(readFileSync(join(import.meta.dirname, "../../../public/data", file), "utf8")),
  );

const names = read("names.json", NAMES);
const larger = read("larger-areas.json", LARGER_AREAS);
/** The publisher's own columns, by the publisher's order of areas. */
const published = read("releases/2025.json", RELEASE_TABLE);
const incomeDeprived = new Map(
  published.codes.map((code, row) => [code, published.columns.income_numerator![row]]),
);

interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly borough: string;
  readonly residents: number | null;
  readonly value: number | null;
  readonly kind: string;
  readonly basis: string;
  readonly split_share: number | null;
  readonly areas: number;
}

const ask = async (...args: string[]): Promise<AreaRow[]> =>
  JSON.parse(await runAtlas(["areas", ...args, "--json"], () => undefined)) as AreaRow[];

const total = (cells: readonly (number | null)[]): number =>
  cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);

describe("the areas command", () => {
  it.each([
    ["ward", 159],
    ["constituency", 17],
    ["msoa", 201],
    ["borough", 6],
  ])("lists every %s, and its counts add up to the region’s", async (geography, count) => {
    const rows = await ask(
      `--geography=${geography}`,
      "--measure=income-deprived",
      "--release=2025",
    );
    expect(rows).toHaveLength(count);
    expect(total(rows.map(({ value }) => value))).toBe(
      total([...incomeDeprived.values()].map((cell) => cell ?? null)),
    );
    expect(total(rows.map(({ residents }) => residents))).toBe(total(names.residents));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(["count"]));
  });

  it.each(["ward", "constituency"] as const)(
    "sums a %s from the publisher’s table by the areas that best fit it",
    async (geography) => {
      const rows = await ask(
        `--geography=${geography}`,
        "--measure=income-deprived",
        "--release=2025",
      );
      for (const row of rows) {
        const at = larger[geography].units.findIndex(({ code }) => code === row.code);
        const codes = names.codes.filter((_, area) => larger[geography].of[area] === at);
        const sum =
          codes.length === 0 ? null : total(codes.map((code) => incomeDeprived.get(code) ?? null));
        expect([row.code, row.value, row.areas]).toEqual([row.code, sum, codes.length]);
      }
    },
  );

  it("works a share out anew from people, not from shares", async () => {
    const rate = await ask("--geography=ward", "--measure=income-rate", "--release=2025");
    const counted = await ask("--geography=ward", "--measure=income-deprived", "--release=2025");
    const people = new Map(
      published.codes.map((code, row) => [code, published.columns.pop_total![row] ?? 0]),
    );
    rate.forEach((row, at) => {
      const index = larger.ward.units.findIndex(({ code }) => code === row.code);
      const codes = names.codes.filter((_, area) => larger.ward.of[area] === index);
      if (codes.length === 0) return;
      const of = codes.reduce((sum, code) => sum + people.get(code)!, 0);
      expect(row.value).toBeCloseTo(Math.min(100, (100 * counted[at]!.value!) / of), 6);
    });
  });

  it("averages ranks over residents, and says so", async () => {
    const [row] = await ask(
      "--geography=borough",
      "--measure=imd",
      "--release=2025",
      "--borough=Halton",
    );
    const ranks = new Map(
      published.codes.map((code, at) => [code, published.columns.imd_rank![at]!]),
    );
    const rows = names.codes.flatMap((code, at) =>
      names.borough[at] === 5 ? [{ code, people: names.residents[at]! }] : [],
    );
    const mean =
      rows.reduce((sum, { code, people }) => sum + ranks.get(code)! * people, 0) /
      rows.reduce((sum, { people }) => sum + people, 0);
    expect(row?.value).toBeCloseTo(mean, 6);
    expect(row?.basis).toContain("1 is the most deprived of 33,755");
  });

  it("says which wards and constituencies fit badly", async () => {
    const wards = await ask("--geography=ward", "--measure=imd", "--release=2025");
    const waterfront = wards.find(({ name }) => name === "Waterfront North");
    expect([waterfront?.value, waterfront?.residents, waterfront?.split_share]).toEqual([
      null,
      null,
      null,
    ]);
    expect(waterfront?.basis).toContain("No area fits it best");
    const shares = wards.flatMap(({ split_share }) => (split_share === null ? [] : [split_share]));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(shares.filter((share) => share > 0).length).toBeGreaterThan(100);
    const seats = await ask("--geography=constituency", "--measure=imd", "--release=2025");
    expect(
      seats
        .filter(({ basis }) => basis.includes("lies outside the region"))
        .map(({ name }) => name),
    ).toEqual(["Ellesmere Port and Bromborough", "Runcorn and Helsby", "Southport"]);
    expect(seats.find(({ name }) => name === "Widnes and Halewood")?.borough).toBe(
      "Knowsley and Halton",
    );
  });

  it("splits no neighbourhood and no borough", async () => {
    for (const geography of ["msoa", "borough"]) {
      const rows = await ask(`--geography=${geography}`, "--measure=imd", "--release=2025");
      expect(new Set(rows.map(({ split_share }) => split_share))).toEqual(new Set([0]));
    }
  });

  it("names what is wrong with a question", async () => {
    await expect(ask("--geography=parish")).rejects.toThrow('--geography cannot be "parish"');
    await expect(
      ask("--geography=ward", "--measure=imd", "--release=2025", "--borough=Leeds"),
    ).rejects.toThrow("--borough");
  });
});
