import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { plainClass, THRESHOLD } from "../../../src/domain/disclosure";
import { LARGER_AREAS } from "../../../src/domain/larger-areas";
import { METHODS } from "../../../src/domain/methods/methods";
import { builtAreas } from "../../built-data";

const areas = builtAreas();
const { ward } = v.parse(
  LARGER_AREAS,
  JSON.parse(readFileSync("public/data/larger-areas.json", "utf8")),
);

/** Wards of this many whole neighbourhoods and so many pieces of others. */
const cuts = ward.units.map((_, unit) => {
  const rows = areas.codes.flatMap((_code, row) => (ward.of[row] === unit ? [row] : []));
  return [...new Set(rows.map((row) => areas.msoa[row]!))].filter((msoa) =>
    areas.codes.some((_code, row) => areas.msoa[row] === msoa && ward.of[row] !== unit),
  ).length;
});

test("most wards cut through neighbourhoods, as Method says where it says why they do not answer", () => {
  expect(cuts.filter((pieces) => pieces > 0).length).toBeGreaterThan(ward.units.length / 2);
  const method = METHODS.find(({ id }) => id === "under-reached");
  expect(method?.limits.join(" ")).toMatch(
    /We do not answer for wards: most cut across neighbourhoods/,
  );
});

test("a ward's figure beside its neighbourhood's would narrow a count that is hidden", () => {
  // A ward of one whole neighbourhood with 12 people and one area of another, with 3.
  const [neighbourhood, area, both] = [12, 3, 15].map((count) => plainClass(count, THRESHOLD));
  expect(area).toMatchObject({ low: 0, high: 4 });
  expect(both!.low - neighbourhood!.high).toBeGreaterThan(area!.low);
});
