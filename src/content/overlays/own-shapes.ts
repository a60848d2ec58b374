import { ownShapesShown } from "../../domain/deck/view-words";
import { whole } from "../../domain/format";
import type { ClassShapes, OverlayMark, PointShapes } from "../../domain/marks/marks";
import { swatchOf } from "../../domain/marks/swatch";
import type { OwnShape } from "../../domain/own-shape";
import type { View } from "../../domain/view";
import type { Facts } from "../facts";
import { overlay } from "../overlay";
import { remember } from "../remember";

/** A whole line and a wide hatch: patches are dashed and empty, persistence is hatched the other way. */
const MARKS = [
  { kind: "fill", id: "own-shapes-hatch", source: "own-shapes", fill: { hatch: "ownShape" } },
  {
    kind: "line",
    id: "own-shapes-casing",
    source: "own-shapes",
    colour: "selectionCasing",
    width: 4.6,
  },
  { kind: "line", id: "own-shapes", source: "own-shapes", colour: "selection", width: 2.2 },
  {
    kind: "label",
    id: "own-shape-names",
    source: "own-shape-names",
    size: [
      [9, 11],
      [12, 13],
      [15, 15],
    ],
    weight: "Semibold",
    colour: "selection",
    halo: "labelHalo",
    haloWidth: 2.2,
  },
] as const satisfies readonly OverlayMark[];

interface Shown {
  readonly shapes: readonly OwnShape[];
  /** What finds those at a point; null while it is on its way. */
  readonly reach: Facts["ownReach"];
  /** Why none is drawn; "" where they are. */
  readonly missing: string;
}

const MISSING =
  "The hexagon map cannot show your shapes: hexagons do not lie where their areas are";

const shownOf = remember(
  (shapes: readonly OwnShape[], shape: View["shape"], reach: Facts["ownReach"]): Shown =>
    shape === "hexagons" ? { shapes: [], reach, missing: MISSING } : { shapes, reach, missing: "" },
);

/** Each part of a shape by itself. */
const outlinesOf = remember((shapes: readonly OwnShape[]): ClassShapes => {
  const parts = shapes.flatMap(({ polygons }) => polygons);
  return {
    of: "classes",
    features: {
      type: "FeatureCollection",
      features: parts.map((rings, id) => ({
        type: "Feature",
        id,
        properties: {},
        geometry: {
          type: "Polygon",
          coordinates: rings.map((ring) => ring.map(([east, north]) => [east, north])),
        },
      })),
    },
    classes: parts.map(() => 0),
    colours: [],
  };
});

const namesOf = remember((shapes: readonly OwnShape[]): PointShapes => ({
  of: "points",
  longitude: shapes.map(({ label: [longitude] }) => longitude),
  latitude: shapes.map(({ label: [, latitude] }) => latitude),
  names: shapes.map(({ name }) => name),
}));

/** Areas that somebody brought on this device: a delivery patch, wards that are to merge. */
export const ownShapes = overlay<Shown>({
  id: "own-shapes",
  key: "own",
  from: ({ view, facts: { own, ownReach } }) =>
    own?.shapes === undefined || own.shapes.length === 0
      ? null
      : shownOf(own.shapes, view.shape, ownReach),
  marks: MARKS,
  shapes: ({ shapes, missing }) =>
    missing === "" ? { "own-shapes": outlinesOf(shapes), "own-shape-names": namesOf(shapes) } : {},
  keys: ({ shapes, missing }) =>
    missing === ""
      ? [
          {
            swatch: swatchOf(MARKS, "own-shapes"),
            words: `Your own shapes, not published boundaries: ${whole(shapes.length)}`,
          },
        ]
      : [],
  notes: ({ missing }) => (missing === "" ? [] : [missing]),
  words: () => [],
  wordsAt: ({ shapes, reach }, longitude, latitude) =>
    (reach?.shapesAt(shapes, longitude, latitude) ?? []).map(
      ({ name }) => `${name}, your own shape`,
    ),
  provenance: (view) => ["Your own shapes", ownShapesShown(view)],
  method: ({ own }) => (own === "none" ? null : "own-places"),
});
