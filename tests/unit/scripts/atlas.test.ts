import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openArtefacts } from "../../../scripts/atlas/read";
import { runAtlas } from "../../../scripts/atlas/run";
import { BOROUGHS } from "../../../src/domain/boroughs";

const COMMITTED = join(import.meta.dirname, "../../../public/data");

type Row = Record<string, string | number | null>;

const silent = (): void => undefined;
const ask = async (line: string): Promise<Row[]> =>
  JSON.parse(await runAtlas([...line.split(" "), "--json"], silent)) as Row[];
const of = (rows: readonly Row[], name: string): Row => rows.find((row) => row.area_name === name)!;

describe("summary of 2019 over the committed artefacts", () => {
  let boroughs: Row[];
  beforeAll(async () => (boroughs = await ask("summary --measure imd --release 2019")));

  it("has the six boroughs on the LSOAs of 2011", () => {
    expect(boroughs.map(({ area_name, lsoas }) => [area_name, lsoas])).toEqual([
      ["Liverpool", 298],
      ["Wirral", 206],
      ["Sefton", 189],
      ["St Helens", 119],
      ["Knowsley", 98],
      ["Halton", 79],
    ]);
  });

  it("equals the published figures of Liverpool City Region", async () => {
    const [region] = await ask("summary --measure imd --release 2019 --geography region");
    // File 12: average score 34.905, proportion .3387. Its average rank and extent are not of LSOAs.
    expect(region!.average_score).toBeCloseTo(34.905, 3);
    expect(region!.proportion_most_deprived_10).toBeCloseTo(0.3387, 4);
    expect(region!.average_rank).toBeCloseTo(22_497.03, 2);
    expect(region!.extent).toBeCloseTo(0.4662, 4);
    expect(region!.income_scale).toBe(305_065);
  });

  it("weighs employment by the residents its score is a share of", async () => {
    const halton = of(await ask("summary --measure employment --release 2019"), "Halton");
    const people = Number(halton.employment_scale) / Number(halton.average_score);
    const table = openArtefacts(COMMITTED).release(2019);
    const column = table.columns.pop_working_age_emp!;
    const workingAge = column
      .filter((_, row) => BOROUGHS[table.borough[row]!]!.name === "Halton")
      .reduce<number>((sum, cell) => sum + cell!, 0);
    expect(Math.abs(people / workingAge - 1)).toBeLessThan(0.001);
  });

  it("computes all of them", () => {
    expect(boroughs.every(({ basis, note }) => basis === "computed" && note === "")).toBe(true);
  });
});

describe("summary of 2025 over the committed artefacts", () => {
  it("takes every figure from the publisher and says so", async () => {
    const halton = of(await ask("summary --measure imd --release 2025"), "Halton");
    // File 10 v2.
    expect(halton).toMatchObject({
      lsoas: 80,
      average_rank: 20_886.57,
      average_score: 31.117,
      proportion_most_deprived_10: 0.3125,
      extent: 0.429,
      local_concentration: 33_327.38,
    });
    expect(halton.basis).toBe("published");
  });

  it("gives the published scales, made from counts before rounding", async () => {
    const liverpool = of(await ask("summary --measure imd --release 2025"), "Liverpool");
    expect(liverpool).toMatchObject({ income_scale: 169_951, employment_scale: 71_677.08 });
  });

  it("combines the boroughs' for the region, and computes what cannot be combined", async () => {
    const [region] = await ask("summary --measure imd --release 2025 --geography region");
    expect(region).toMatchObject({
      area_code: "E47000004",
      lsoas: 1003,
    });
    // By other code, from the ranks and the publisher's residents of mid-2022: a tenth of 1,570,170.
    expect(region!.local_concentration).toBeCloseTo(33367.15674735857, 6);
    expect(region!.average_score).toBeGreaterThan(25.15);
    expect(region!.average_score).toBeLessThan(37.11);
    expect(region!.note).toContain("weighted by their published denominators");
  });
});

describe("summary of 2015 over the committed artefacts", () => {
  it("says which scale is an estimate and which is not known", async () => {
    const [region] = await ask("summary --measure imd --release 2015 --geography region");
    expect(region).toMatchObject({ employment_scale: null, extent: 0.435302269 });
    expect(region!.note).toContain("income_scale: score times residents");
    expect(region!.note).toContain("employment_scale: needs scores or counts");
  });
});

describe("measures over the committed artefacts", () => {
  let rows: Row[];
  beforeAll(async () => (rows = await ask("measures")));

  it("lists the overall index at six releases, known everywhere", () => {
    const years = rows.filter(({ measure }) => measure === "imd");
    expect(years.map(({ release }) => release)).toEqual([2004, 2007, 2010, 2015, 2019, 2025]);
    expect(new Set(years.map(({ areas_known }) => areas_known))).toEqual(new Set([1003]));
  });

  it("says what is derived, and that carried counts of divided areas are unknown", () => {
    const row = (measure: string, release: number) =>
      rows.find((each) => each.measure === measure && each.release === release);
    expect(row("income", 2007)?.derived).toContain("derived");
    expect(row("income", 2019)?.derived).toBeNull();
    expect(row("income-deprived", 2019)?.areas_known).toBe(970);
  });
});

describe("the command line", () => {
  it("writes CSV with a header row by default, empty for unknown", async () => {
    const csv = await runAtlas(["summary", "--release", "2015", "--geography", "region"], silent);
    const [header, region, end] = csv.split("\n");
    expect(header).toBe(
      "area_code,area_name,measure,release,lsoas,average_rank,average_score,proportion_most_deprived_10,extent,local_concentration,income_scale,employment_scale,basis,note",
    );
    expect(region).toContain(",327740.541,,computed,");
    expect(end).toBe("");
  });

  it.each([
    ["", "a command is needed: one of measures, index, summary"],
    ["summery", 'there is no command "summery": one of measures, index, summary'],
    ["summary --measure residents --release 2019", '--measure cannot be "residents": one of imd'],
    ["summary --release 1999", '--release cannot be "1999": one of 2004, 2007'],
    ["summary", "--release is needed: one of 2004"],
    ["summary --measure health --release 2004", "Indices of Deprivation 2004 has no health: Publ"],
    ["summary --release 2019 --geography ward", '--geography cannot be "ward": one of borough'],
    ["measures --colour red", "Unknown option '--colour'"],
    ["measures --csv --json", "choose --csv or --json, not both"],
    ["measures --data nowhere", "manifest.json is missing from nowhere"],
  ])("refuses `%s` in one clear line", async (line, words) => {
    const failure = runAtlas(line === "" ? [] : line.split(" "), silent);
    await expect(failure).rejects.toThrow(words);
    await expect(failure).rejects.toThrow(/^[^\n]+$/);
  });
});
