import { describe, expect, test } from "vitest";

import { runAtlas } from "../../../scripts/atlas/run";

type Line = Record<string, string | number | null>;

const said: string[] = [];
const atlas = async (...words: string[]): Promise<Line[]> =>
  JSON.parse(await runAtlas([...words, "--json"], (line) => said.push(line))) as Line[];

const count = (rows: readonly Line[], key: string, value: string | number) =>
  rows.filter((row) => row[key] === value).length;

describe("persistence, on the committed data", () => {
  test("256 areas have been in the most deprived 10% in all six releases", async () => {
    const rows = await atlas("persistence", "--definition", "always-10");
    expect(rows).toHaveLength(1003);
    expect(count(rows, "persistent", 1)).toBe(256);
    expect(count(rows, "trajectory", "persistent")).toBe(256);
    for (const row of rows) {
      if (row.persistent !== 1) continue;
      expect(row.percentile_2004).toBeLessThanOrEqual(0.1);
      expect(row.percentile_2025).toBeLessThanOrEqual(0.1);
    }
    expect(said.at(-2)).toBe(
      "Most deprived 10% of England in every release since 2004: 256 areas.",
    );
  });

  test("narrower definitions hold fewer areas, all of them in the wider", async () => {
    const codes = async (definition: string) =>
      (await atlas("persistence", "--definition", definition))
        .filter((row) => row.persistent === 1)
        .map((row) => row.lsoa21_code);
    const [wide, middle, narrow] = [
      await codes("always-20"),
      await codes("always-10"),
      await codes("deep-rooted"),
    ];
    expect(wide.length).toBeGreaterThan(middle.length);
    expect(middle.length).toBeGreaterThan(narrow.length);
    expect(narrow.length).toBeGreaterThan(0);
    expect(wide).toEqual(expect.arrayContaining(middle));
    expect(middle).toEqual(expect.arrayContaining(narrow));
  });

  test("a domain with four releases leaves the others' percentiles unknown", async () => {
    const [first] = await atlas("persistence", "--definition", "always-20", "--measure", "health");
    expect(first).toMatchObject({
      percentile_2004: null,
      percentile_2007: null,
      known_releases: 4,
    });
  });

  test("is refused for too few releases and without a definition", async () => {
    await expect(
      atlas("persistence", "--definition", "always-10", "--measure", "idaci"),
    ).rejects.toThrow("idaci has 3 releases: persistence needs at least 4");
    await expect(atlas("persistence")).rejects.toThrow("--definition is needed");
  });
});

describe("hot spots, on the committed data", () => {
  const gi = (...more: string[]) => atlas("hotspots", "--permutations", "19999", ...more);

  test("the same seed gives the same rows, of the region only", async () => {
    const rows = await gi("--seed", "5");
    expect(rows).toHaveLength(1003);
    expect(await gi("--seed", "5")).toEqual(rows);
    expect(await gi("--seed", "6")).not.toEqual(rows);
  });

  test.each([
    // Computed apart from this code, from the raw boundaries and ranks, over 1,228 areas.
    // E01007144 touches four areas outside the region: without them its figures are others.
    ["E01007144", -5.162647988858987, 0.7867398039134448],
    ["E01006413", 1.9096357501163488, 0.9502549382963136],
    ["E01007269", 3.732615624990459, 1.2501246494294387],
  ])("%s has the reference's Gi* and I", async (code, z, i) => {
    const of = (rows: readonly Line[]) => rows.find((row) => row.lsoa21_code === code);
    expect(of(await gi())?.statistic).toBeCloseTo(z, 6);
    expect(of(await gi("--statistic", "moran"))?.statistic).toBeCloseTo(i, 6);
  });

  test("marks follow q, z and alpha", async () => {
    for (const row of await gi("--alpha", "0.1")) {
      const marked = Number(row.q) <= 0.1;
      expect(row.class).toBe(marked ? (Number(row.z) > 0 ? "hot" : "cold") : "none");
      expect(row.tier).toBe(
        marked ? (Number(row.q) <= 0.01 ? 99 : Number(row.q) <= 0.05 ? 95 : 90) : null,
      );
    }
  });

  test("permutation and normal p tell the same story where either is plain", async () => {
    for (const row of await gi("--statistic", "moran")) {
      if (Number(row.p_analytic) < 1e-4) expect(row.p).toBeLessThan(0.01);
      if (Number(row.p_analytic) > 0.5) expect(row.p).toBeGreaterThan(0.2);
    }
  });

  test("counts and nonsense are refused in one line", async () => {
    await expect(gi("--measure", "income-deprived")).rejects.toThrow("Choose a rate or a rank");
    await expect(gi("--alpha", "2")).rejects.toThrow("--alpha cannot be");
    await expect(gi("--seed", "x")).rejects.toThrow("--seed cannot be");
    await expect(gi("--statistic", "getis")).rejects.toThrow("one of gi, moran");
    await expect(gi("--release", "1999")).rejects.toThrow("--release cannot be");
  });
});
