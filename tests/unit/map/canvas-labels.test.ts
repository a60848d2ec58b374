import { expect, test } from "vitest";
import { paintLabels, type Box } from "../../../src/map/canvas-labels";
import type { LabelMark } from "../../../src/map/mark";
import type { Pen } from "../../../src/map/pen";

const mark: LabelMark = {
  ...{ kind: "label", id: "towns", source: "places", rank: 1, weight: "Bold", size: 12 },
  ...{ colour: "#fff", halo: "#000", haloWidth: 1 },
} as unknown as LabelMark;

/** A pen that notes which names it writes. */
const penOf = (written: string[], at: "named" | "placed" = "named"): Pen =>
  ({
    context: {
      measureText: (name: string) => ({ width: 7 * name.length }),
      strokeText: () => undefined,
      fillText: (name: string, x: number) => written.push(at === "named" ? name : `${name} ${x}`),
    },
    sources: {
      places: {
        type: "FeatureCollection",
        features: ["Kirkby", "Runcorn"].map((name, order) => ({
          type: "Feature",
          properties: { name, order, rank: 1 },
          geometry: { type: "Point", coordinates: [100 + 200 * order, 100] },
        })),
      },
    },
    camera: { longitude: 0, latitude: 0, zoom: 9, bearing: 0, pitch: 0 },
    size: { width: 400, height: 200 },
    pixelRatio: 1,
    project: (x: number, y: number) => [x, y],
  }) as unknown as Pen;

const names = (covered: readonly Box[]): string[] => {
  const written: string[] = [];
  paintLabels(penOf(written), [mark], covered);
  return written;
};

test("no name is written where words are pinned over it, and all others are", () => {
  expect(names([])).toEqual(["Kirkby", "Runcorn"]);
  expect(names([[90, 80, 200, 105]])).toEqual(["Runcorn"]);
});

test("a name beside its sign goes to the left if there is no room on the right, or is left out", () => {
  const placed = (covered: readonly Box[]): string[] => {
    const written: string[] = [];
    paintLabels(penOf(written, "placed"), [{ ...mark, beside: 1 }], covered);
    return written;
  };
  // Twelve pixels from the point to the name: 42 and 49 pixels wide.
  expect(placed([])).toEqual(["Kirkby 133", "Runcorn 336.5"]);
  const right: Box = [110, 90, 160, 110];
  expect(placed([right])).toEqual(["Kirkby 67", "Runcorn 336.5"]);
  expect(placed([right, [40, 90, 80, 110]])).toEqual(["Runcorn 336.5"]);
});
