import { expect, test } from "vitest";
import { release } from "../../../../src/domain/disclosure";
import { peopleTold } from "../../../../src/domain/people-told";
import { peopleColumns } from "../../../../src/domain/table/people-columns";

// Four areas in two neighbourhoods: 2 and 13 people, 7 and 22.
const [lsoa, msoa] = release(
  [2, 13, 7, 22],
  [{ parentOf: [0, 0, 1, 1], count: 2 }],
  5,
) as readonly [ReturnType<typeof release>[0], ReturnType<typeof release>[0]];
const columns = (synthetic: boolean) =>
  peopleColumns({
    areas: { msoa: Uint16Array.of(0, 0, 1, 1) },
    denominator: { per: "residents", tier: "Official" },
    levels: { lsoa, msoa },
    rates: { msoa: { rate: Float64Array.of(NaN, 3.04) } },
    told: peopleTold({
      ...{ file: "own.csv", programmes: ["Ways to Work"], programme: 0, synthetic },
      ...{ levels: { lsoa, msoa, borough: msoa, region: msoa }, threshold: 5 },
    }),
  });

test("small counts read as hidden, sort as unknown and are exported as they read", () => {
  const [people, reach] = columns(false);
  expect([0, 1, 2, 3].map((row) => people?.text?.(row))).toEqual(["fewer than 5", "15", "5", "20"]);
  expect(people?.value(0)).toBeUndefined();
  expect([0, 3].map((row) => people?.exported[0]?.cell(row))).toEqual(["fewer than 5", "20"]);
  expect([0, 2].map((row) => reach?.text?.(row))).toEqual(["hidden", "3.0"]);
  expect([0, 2].map((row) => reach?.exported[0]?.cell(row))).toEqual([null, 3]);
  expect(people?.description).toContain("Ways to Work");
  expect([people, reach].map((column) => column?.exported[0]?.tier)).toEqual([
    "Your own file",
    "Your own file",
  ]);
  expect(people?.description).toContain("Counts below 5 are hidden and the rest rounded to 5.");
});

test("made-up people are called so in the heading and in every row of a download", () => {
  for (const { title, exported } of columns(true)) {
    expect(title).toMatch(/^Synthetic/);
    expect(exported.some(({ cell }) => cell(0) === "Synthetic participants")).toBe(true);
    expect(exported[0]?.source).toBe("Synthetic participants");
  }
  for (const { title, exported } of columns(false)) {
    expect(title).not.toMatch(/Synthetic/);
    expect(exported).toHaveLength(1);
  }
});
