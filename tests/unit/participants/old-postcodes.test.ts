import { expect, it } from "vitest";

import { importFile } from "../../../src/analysis/participants/import-file";
import { oldPostcodesSaid } from "../../../src/analysis/participants/old-postcodes";
import { fileOf, places } from "./places";

/** Rows on a postcode not in use in October 2025, then rows on one that was. */
const file = (old: number, live: number) =>
  fileOf(
    `client,postcode\n${Array.from(
      { length: old + live },
      (_, i) => `C${i},${i < old ? "CH25 9AA" : "CH25 9BJ"}\n`,
    ).join("")}`,
  );

const notesOf = async (old: number, live: number): Promise<readonly string[]> =>
  (await importFile(file(old, live), places, {})).report.notes;

it("says how many rows stand on a postcode no longer in use, and leaves none of them out", async () => {
  const { report, participants } = await importFile(file(23, 40), places, {});
  expect(report.notes.join(" ")).toMatch(/About 25 rows have a postcode that was not in use/);
  expect(participants.count).toBe(63);
});

it("never tells a count under the threshold, nor that there are none", async () => {
  const few = await Promise.all([0, 1, 2, 4].map((old) => notesOf(old, 40)));
  expect(new Set(few.map((notes) => notes.join(" ")))).toEqual(new Set([oldPostcodesSaid(0)]));
  expect(oldPostcodesSaid(0)).toMatch(/^Fewer than 5 rows/);
});

it("tells no exact count: each sentence stands for at least three", () => {
  const stood = new Map<string, number>();
  for (let rows = 0; rows < 500; rows++)
    stood.set(oldPostcodesSaid(rows), (stood.get(oldPostcodesSaid(rows)) ?? 0) + 1);
  expect(Math.min(...[...stood.values()].slice(0, -1))).toBeGreaterThanOrEqual(3);
});

it("says nothing of a file of LSOA codes", async () => {
  const codes = fileOf("client,lsoa_code\nC1,E01006412\nC2,E01006413\n");
  expect((await importFile(codes, places, {})).report.notes).toEqual([]);
});
