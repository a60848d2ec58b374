import { expect, test } from "vitest";
import { runAtlas } from "../../../scripts/atlas/run";
import { INDICATORS } from "../../../src/domain/indicators/indicators";

type Row = Record<string, string | number | null>;

const rowsOf = async (...args: string[]) => {
  const said: string[] = [];
  const out = await runAtlas(["series", ...args, "--json"], (words) => said.push(words));
  return { rows: JSON.parse(out) as Row[], said: said.join(" ") };
};

test("a series through time for the region's own, with interval, unit, tier and date", async () => {
  const { rows, said } = await rowsOf("--series", "weekly-pay");
  const knowsley = rows.filter(({ area_name }) => area_name === "Knowsley");
  expect(knowsley).toHaveLength(18);
  expect(knowsley.at(-1)).toMatchObject({
    when: "April 2025",
    value: 660.1,
    unit: "£ a week",
    provisional: "yes",
    tier: "Official, wide interval",
    published: "2025-10-23",
  });
  expect(Number(knowsley.at(-1)!.low)).toBeCloseTo(603.17, 2);
  expect(said).toContain("95% interval");
});

test("every place at the latest period, unknown empty and never zero", async () => {
  const { rows } = await rowsOf("--places", "all");
  expect(new Set(rows.map(({ series }) => series)).size).toBe(INDICATORS.length);
  const leeds = rows.filter(({ area_name }) => area_name === "Leeds");
  expect(leeds.find(({ series }) => series === "free-meals-primary")!.value).toBeNull();
  expect(leeds.find(({ series }) => series === "claimants")!.value).toBeGreaterThan(0);
  // A published nought: five districts have no station within half an hour's walk of anybody.
  const noughts = rows.filter(({ value }) => value === 0);
  expect(new Set(noughts.map(({ series }) => series))).toEqual(new Set(["walk-to-station"]));
  expect(noughts).toHaveLength(5);
});

test("a series there is not is refused with those there are", async () => {
  await expect(rowsOf("--series", "council-tax")).rejects.toThrow(/--series .*weekly-pay/);
});
