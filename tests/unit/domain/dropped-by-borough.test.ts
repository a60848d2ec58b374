import { expect, test } from "vitest";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { droppedByBorough } from "../../../src/domain/dropped-by-borough";

test("areas that drop out stand by borough and rank, those without a rank last", () => {
  const wirral = BOROUGHS.findIndex(({ name }) => name === "Wirral");
  const halton = BOROUGHS.findIndex(({ name }) => name === "Halton");
  const areas = { borough: Uint8Array.of(wirral, halton, wirral, halton, wirral) };
  const latest = { value: Float64Array.of(900, 40, NaN, 12.4, 7) };
  expect(droppedByBorough([0, 1, 2, 3, 4], areas, latest)).toEqual([
    {
      name: "Halton",
      rows: [
        { row: 3, rank: 12 },
        { row: 1, rank: 40 },
      ],
    },
    {
      name: "Wirral",
      rows: [
        { row: 4, rank: 7 },
        { row: 0, rank: 900 },
        { row: 2, rank: null },
      ],
    },
  ]);
  expect(droppedByBorough([], areas, latest)).toEqual([]);
});
