import { expect, test } from "vitest";
import { persistentNeighbourhoods } from "../../../src/domain/persistent-neighbourhoods";

const AREAS = {
  count: 4,
  msoa: Uint16Array.of(0, 0, 1, 1),
  msoas: [{}, {}].map((_, i) => ({ code: `M${i}`, name: "", title: "", borough: 0 })),
  residents: Float64Array.of(1600, 1500, 1500, 1500),
};

test("most residents decide, and exactly half is not most", () => {
  expect(persistentNeighbourhoods(AREAS, [0])).toEqual([true, false]);
  expect(persistentNeighbourhoods(AREAS, [1, 2])).toEqual([false, false]);
  expect(persistentNeighbourhoods(AREAS, [2, 3])).toEqual([false, true]);
});
