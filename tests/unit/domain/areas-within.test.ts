import { expect, test } from "vitest";
import { areasWithin } from "../../../src/domain/areas-within";
import { builtAreas } from "../../built-data";
import { builtInWork } from "../../built-in-work";

const areas = builtAreas();
const { neighbourhoods } = builtInWork();

test("every area lies in one neighbourhood of 2011", () => {
  const within = neighbourhoods.codes.flatMap((_, row) => areasWithin(areas, neighbourhoods, row));
  expect(within.toSorted((a, b) => a - b)).toEqual([...areas.codes.keys()]);
});

test("a neighbourhood divided since holds the areas of its parts", () => {
  const divided = neighbourhoods.codes.indexOf("E02001424");
  const parts = areasWithin(areas, neighbourhoods, divided).map(
    (row) => areas.msoas[areas.msoa[row]!]!.code,
  );
  expect([...new Set(parts)].toSorted()).toEqual(["E02006935", "E02006936"]);
});
