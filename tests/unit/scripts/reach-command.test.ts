import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { runAtlas } from "../../../scripts/atlas/run";
import { syntheticParticipants } from "../../../scripts/make-synthetic-participants";

const SYNTHETIC = join(import.meta.dirname, "../../../public/data/synthetic-participants.csv");

interface ReachRow {
  level: string;
  area_code: string;
  participants: number | null;
  shown: string;
  denominator: number;
  rate_per_1000: number | null;
  low: number | null;
  high: number | null;
  suppressed: number;
  unknown: number;
}

const said: string[] = [];
const reach = async (...args: string[]): Promise<ReachRow[]> =>
  JSON.parse(
    await runAtlas(["reach", ...args, "--json"], (words) => said.push(words)),
  ) as ReachRow[];

const written = (name: string, content: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), "reach-")), name);
  writeFileSync(path, content);
  return path;
};

describe("synthetic participants", () => {
  it("are the committed file, whenever they are made", () => {
    expect(syntheticParticipants()).toBe(readFileSync(SYNTHETIC, "utf8"));
  });

  it("say that they are synthetic in every row", () => {
    const [, ...rows] = readFileSync(SYNTHETIC, "utf8").trimEnd().split("\n");
    expect(rows).toHaveLength(2200);
    for (const row of rows) expect(row).toContain("(synthetic)");
  });
});

describe("the reach command", () => {
  it("shows 2,200 people in the region and nobody in a small group", async () => {
    const rows = await reach(SYNTHETIC);
    expect(rows.filter((r) => r.level === "lsoa")).toHaveLength(1003);
    const region = rows.find((r) => r.level === "region");
    expect([region?.participants, region?.shown]).toEqual([2200, "2,200"]);
    for (const row of rows) {
      if (row.suppressed === 1) {
        expect(row.shown).toMatch(/^fewer than \d+$/);
        expect([row.participants, row.rate_per_1000, row.low, row.high]).toEqual([
          null,
          null,
          null,
          null,
        ]);
        continue;
      }
      expect(row.participants! % 5).toBe(0);
      expect(row.participants!).toBeGreaterThanOrEqual(5);
      expect(row.rate_per_1000).toBeCloseTo((1000 * row.participants!) / row.denominator, 2);
      expect(row.low!).toBeLessThan(row.rate_per_1000!);
      expect(row.high!).toBeGreaterThan(row.rate_per_1000!);
    }
  });

  it("takes no threshold: a second one would tell what the first hides", async () => {
    await expect(reach(SYNTHETIC, "--threshold", "10")).rejects.toThrow(/--threshold/);
  });

  it("takes one programme of several, and names them when asked for another", async () => {
    const file = written(
      "two.csv",
      `lsoa_code,programme,count\nE01006412,A,12\nE01006412,B,3\nE01006413,B,40\n`,
    );
    const lsoa = (rows: ReachRow[]) => rows.find((r) => r.area_code === "E01006412");
    expect(lsoa(await reach(file, "--programme", "A"))?.participants).toBe(10);
    expect(lsoa(await reach(file, "--programme", "B"))?.shown).toBe("fewer than 5");
    await expect(reach(file, "--programme", "C")).rejects.toThrow(/one of A, B/);
  });

  it("tells what the file does not say from small counts, and totals at least what they are", async () => {
    const file = written(
      "counts.csv",
      "lsoa_code,participants\nE01006521,1 234\nE01006525,n/a\nE01006514,*\nE01006512,12\nE01006414,<5\n",
    );
    said.length = 0;
    const rows = await reach(file);
    const shown = (code: string) => rows.find(({ area_code }) => area_code === code);
    expect(shown("E01006521")).toMatchObject({ shown: "1,235", suppressed: 0, unknown: 0 });
    for (const code of ["E01006525", "E01006514"])
      expect(shown(code)).toMatchObject({ shown: "not known", suppressed: 0, unknown: 1 });
    expect(shown("E01006414")).toMatchObject({ shown: "fewer than 5", suppressed: 1, unknown: 0 });
    expect(shown("E01006412")).toMatchObject({ shown: "fewer than 5", suppressed: 1, unknown: 0 });
    expect(rows.at(-1)).toMatchObject({ level: "region", unknown: 1 });
    expect(rows.at(-1)?.shown).toMatch(/^at least 1,2[34]\d$/);
    expect(said.join(" ")).toContain("totals are minimums");
  });

  it("refuses a bad file in one line", async () => {
    const file = written("names.csv", "name\nx\n");
    await expect(reach(file)).rejects.toThrow(/^names\.csv, row 1: no column is a postcode/);
    await expect(reach()).rejects.toThrow(/needs a file/);
  });
});

describe("the geocode command", () => {
  it("places what the import places: one way from a postcode to an area", async () => {
    const cells = [
      "L1 8JQ",
      '"L1 8JQ, UK"',
      "LI 8JQ",
      "Liverpool L1 8JQ",
      "\tL1 8JQ",
      "Unknown",
      "L8",
    ];
    const file = written(
      "messy.csv",
      `id,postcode\n${cells.map((c, i) => `C${i},${c}`).join("\n")}\n`,
    );
    const rows = JSON.parse(await runAtlas(["geocode", file, "--json"], () => undefined)) as {
      quality: string;
    }[];
    expect(rows.map(({ quality }) => quality)).toEqual([
      ...["placed", "placed", "placed", "placed", "placed", "said-unknown", "first-half"],
    ]);
    said.length = 0;
    await reach(file);
    expect(said.join("\n")).toMatch(/Used\. Placed: 5\./);
    expect(said.join("\n")).toMatch(/Left out\. Only half a postcode: 1\./);
  });

  it("says which postcodes were no longer in use", async () => {
    const words: string[] = [];
    const rows = JSON.parse(
      await runAtlas(
        ["geocode", written("old.txt", "CH25 9AA\nCH25 9BJ\nCH25 9AB\n"), "--json"],
        (line) => words.push(line),
      ),
    ) as { in_use_2025_10: string | null }[];
    expect(rows.map((row) => row.in_use_2025_10)).toEqual(["no", "yes", "no"]);
    expect(words.join(" ")).toMatch(/2 of them were not in use in October 2025\./);
  });

  it("places a bare list or a table, in the file's order", async () => {
    const list = await runAtlas(
      ["geocode", written("list.txt", "L1 8JQ\nSW1A 1AA\nL8 1\n")],
      () => undefined,
    );
    expect(list.trimEnd().split(/\r?\n/)).toEqual([
      "postcode,lsoa21_code,area_name,borough_code,quality,in_use_2025_10",
      "L1 8JQ,E01033756,Liverpool 061C,E08000012,placed,yes",
      "SW1A 1AA,,,,outside,",
      "L8 1,E01006673,Liverpool 037D,E08000012,sector,",
    ]);
    const table = await runAtlas(
      ["geocode", written("table.csv", "ref;postcode\n1;L1 8JQ\n"), "--json"],
      () => undefined,
    );
    expect(JSON.parse(table)).toMatchObject([{ postcode: "L1 8JQ", lsoa21_code: "E01033756" }]);
  });
});
