import { describe, expect, it } from "vitest";

import { hexagons, spread } from "../../../src/analysis/density";
import { importFile } from "../../../src/analysis/participants/import-file";
import { releaseHouseholds } from "../../../src/analysis/participants/release-households";
import { releaseParticipants } from "../../../src/analysis/participants/release-participants";
import { areasOf } from "../../../src/domain/assemble";
import { fileOf, names, places, postcodes } from "../participants/places";

const areas = areasOf(names);
const code = names.codes[0]!;
const row = postcodes.row.indexOf(0);
const postcodeAt = (position: number): string => {
  let start = 0;
  for (const { outcode, incodes } of postcodes.outcodes) {
    const count = incodes.length / 3;
    if (position < start + count) {
      const at = 3 * (position - start);
      return `${outcode} ${incodes.slice(at, at + 3)}`;
    }
    start += count;
  }
  return "";
};

describe("people spread over places", () => {
  it("come from released figures only: two people moved within their area change nothing", async () => {
    const homes = [...postcodes.row.keys()].filter((i) => postcodes.row[i] === 0);
    const file = (home: number) =>
      fileOf(`postcode\n${`${postcodeAt(homes[home]!)}\n`.repeat(20)}`);
    const drawn = async (home: number) => {
      const { participants } = await importFile(file(home), places);
      const { all } = releaseParticipants(participants, areas, 5);
      return hexagons(spread(all, areas, postcodes), 8, 5);
    };
    expect(row).toBeGreaterThanOrEqual(0);
    expect(await drawn(0)).toEqual(await drawn(homes.length - 1));
  });

  it("add up to the region and show no hexagon below the threshold", async () => {
    const { participants } = await importFile(
      fileOf(`lsoa_code,participants\n${names.codes.map((c, i) => `${c},${i % 9}`).join("\n")}`),
      places,
    );
    const { all } = releaseParticipants(participants, areas, 5);
    const { people } = spread(all, areas, postcodes);
    const sum = people.reduce((a, b) => a + b, 0);
    expect(Math.abs(sum / all.region.figure[0]! - 1)).toBeLessThan(0.05);
    const cells = hexagons(spread(all, areas, postcodes), 8, 5);
    expect(cells.some(({ figure }) => Number.isNaN(figure))).toBe(true);
    for (const { figure } of cells)
      if (!Number.isNaN(figure)) expect(figure).toBeGreaterThanOrEqual(5);
  });
});

describe("households", () => {
  it("are counted once each, those with several participants apart", async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `P${i},H${Math.floor(i / 2)},${code}`);
    const { participants } = await importFile(
      fileOf(`participant_id,household_id,lsoa_code\n${lines.join("\n")}`),
      places,
    );
    const { apart } = releaseParticipants(participants, areas, 5);
    const released = releaseHouseholds(participants, 0, areas.borough, apart[0]!.borough, 5);
    const borough = names.borough[0]!;
    expect(released?.boroughs.figure[borough]).toBe(30);
    expect(released?.several.boroughs.figure[borough]).toBe(30);
  });

  it("stay hidden where the difference to participants would give a few away", async () => {
    // 63 people in 62 households: nearly all live alone, and 66 − 58 at most says how few do not.
    const lines = Array.from({ length: 63 }, (_, i) => `P${i},H${Math.min(i, 61)},${code}`);
    const { participants } = await importFile(
      fileOf(`participant_id,household_id,lsoa_code\n${lines.join("\n")}`),
      places,
    );
    const people = (high: number) => ({
      low: new Int32Array(6).fill(63),
      high: new Int32Array(6).fill(high),
      figure: new Float64Array(6).fill(65),
    });
    expect(releaseHouseholds(participants, 0, areas.borough, people(66), 10)).toBeUndefined();
    expect(releaseHouseholds(participants, 0, areas.borough, people(80), 10)).toBeDefined();
  });
});
