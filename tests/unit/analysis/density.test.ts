import { describe, expect, it } from "vitest";

import { hexagons, spread } from "../../../src/analysis/density";
import { importFile } from "../../../src/analysis/participants/import-file";
import { householdsReleased } from "../../../src/analysis/participants/release-households";
import { releaseParticipants } from "../../../src/analysis/participants/release-participants";
import { householdRows, householdSentences } from "../../../src/domain/household-words";
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
  const householdsIn = async (lines: readonly string[]) => {
    const { participants } = await importFile(
      fileOf(`participant_id,household_id,lsoa_code\n${lines.join("\n")}`),
      places,
    );
    const { apart } = releaseParticipants(participants, areas, 5);
    return householdRows(householdsReleased(participants, 0, areas.borough, apart[0]!, 5)!, 5);
  };

  it("are counted once each, those with several participants apart", async () => {
    const lines = Array.from(
      { length: 90 },
      (_, i) => `P${i},H${i < 60 ? Math.floor(i / 2) : i},${code}`,
    );
    const [region] = await householdsIn(lines);
    expect(region).toMatchObject({ members: "90", households: "60", several: "30", each: 1.5 });
    expect(region).toMatchObject({ without: "fewer than 5" });
  });

  it("leave people without an id out, and say how many they are", async () => {
    const lines = Array.from(
      { length: 300 },
      (_, i) => `P${i},${i < 100 ? "" : `H${Math.floor(i / 2)}`},${code}`,
    );
    const [region] = await householdsIn(lines);
    expect(region).toMatchObject({ without: "100", members: "200", several: "100" });
  });

  it("of people who nearly all live alone are not counted out: their number would tell the few", async () => {
    const lines = Array.from({ length: 63 }, (_, i) => `P${i},H${Math.min(i, 61)},${code}`);
    const rows = await householdsIn(lines);
    expect(rows[0]).toMatchObject({ households: "not shown", several: "fewer than 5", each: null });
    expect(householdSentences(rows).headline).toBe(
      "Fewer than 5 households have more than one participant.",
    );
  });

  it("of very few people are not spoken of", async () => {
    const lines = Array.from({ length: 6 }, (_, i) => `P${i},H${i},${code}`);
    const { headline } = householdSentences(await householdsIn(lines));
    expect(headline).toBe(
      "Too few participants have a household id to say anything about their households.",
    );
  });
});
