import { expect, test } from "vitest";

import { runAtlas } from "../../../scripts/atlas/run";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { EXPERIMENTAL_LABEL } from "../../../src/domain/tiers";

type Row = Record<string, string | number | null>;

const rowsOf = async (...args: string[]) => {
  const said: string[] = [];
  const out = await runAtlas(["in-work-poverty", ...args, "--json"], (words) => said.push(words));
  return { rows: JSON.parse(out) as Row[], said };
};

test("every area, then six boroughs and the region, each row labelled", async () => {
  const { rows, said } = await rowsOf();
  expect(rows.map(({ level }) => level)).toEqual([
    ...Array.from({ length: 1003 }, () => "lsoa"),
    ...BOROUGHS.map(() => "borough"),
    "region",
  ]);
  for (const row of rows) {
    expect(row.label).toBe(EXPERIMENTAL_LABEL);
    expect(row.tier).toBe("Experimental");
    expect(Number(row.low)).toBeLessThan(Number(row.people));
    expect(Number(row.high)).toBeGreaterThan(Number(row.people));
  }
  expect(said.join(" ")).toContain(EXPERIMENTAL_LABEL);
  expect(said.join(" ")).not.toMatch(/95%/);
});

test("a borough's row is the sum of its areas' rows", async () => {
  const { rows } = await rowsOf();
  for (const { code, areas } of BOROUGHS) {
    const own = rows.filter((row) => row.level === "lsoa" && row.borough_code === code);
    expect(own).toHaveLength(areas);
    const total = rows.find((row) => row.level === "borough" && row.area_code === code)!;
    const sum = own.reduce((people, row) => people + Number(row.people), 0);
    expect(Math.abs(sum - Number(total.people))).toBeLessThan(areas * 0.05 + 0.1);
  }
});

test("totals alone carry no band and no LSOA code; an unknown geography is refused", async () => {
  const { rows } = await rowsOf("--geography", "region");
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ level: "region", lsoa21_code: null, band: null });
  await expect(rowsOf("--geography", "ward")).rejects.toThrow("--geography");
});
