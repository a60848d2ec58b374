import { expect, test } from "vitest";
import type { Areas } from "../../../src/domain/areas";
import type { InWorkModel } from "../../../src/domain/in-work";
import { modelByNeighbourhood } from "../../../src/domain/model-by-neighbourhood";

const areas = {
  count: 3,
  codes: ["a", "b", "c"],
  borough: Uint8Array.of(0, 0, 0),
  msoa: Uint16Array.of(0, 0, 1),
  msoas: [
    { code: "E02000001", name: "One 001", title: "One", borough: 0 },
    { code: "E02000002", name: "Two 001", title: "Two", borough: 0 },
  ],
  residents: Float64Array.of(1000, 3000, 2000),
  rowOf: new Map(),
} as unknown as Areas;

const model = {
  people: [150, 50, 400],
  low: [0, 0, 0],
  high: [300, 100, 800],
  band: [4, 0, 4],
  rows: 3,
  bands: { breaks: [2, 4, 8, 12], uncertain: 2, note: "" },
} as unknown as InWorkModel;

test("people and residents are added up before the band is told", () => {
  const shown = modelByNeighbourhood(model, areas);
  // (150 + 50) ÷ 4,000 is 5%, the middle band, though neither area is in it; 400 ÷ 2,000 is 20%.
  expect([...shown.value]).toEqual([2, 4]);
  expect(shown.units.kind).toBe("added-up");
  expect(shown.units.codes).toEqual(["E02000001", "E02000002"]);
  expect(shown.units.titleOf(1)).toBe("Two");
  expect([...shown.units.residents]).toEqual([4000, 2000]);
});

test("no interval is made up for what was not drawn in the build, and the map says why it is added up", () => {
  const shown = modelByNeighbourhood(model, areas);
  expect(shown.sureness(0)).toBeNull();
  expect(shown.caution).toBe(
    "Areas added up to neighbourhoods, because 2 of 3 areas could lie in another band.",
  );
  expect(shown.measure.tier).toBe("Experimental");
});
