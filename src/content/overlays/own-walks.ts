import { ownShown } from "../../domain/deck/view-words";
import type { ClassShapes, LineShapes, OverlayMark } from "../../domain/marks/marks";
import { swatchOf } from "../../domain/marks/swatch";
import { STREETS_BY, walkWords, type WalkGround, type WalkShown } from "../../domain/own-walk";
import { overlay } from "../overlay";
import { remember } from "../remember";

const MARKS = [
  // Without it the streets are lost on the darkest areas.
  {
    kind: "line",
    id: "own-walk-streets-casing",
    source: "own-walk-streets",
    colour: "selectionCasing",
    width: [
      [10, 1],
      [13, 2.3],
      [16, 4.4],
    ],
  },
  {
    kind: "line",
    id: "own-walk-streets",
    source: "own-walk-streets",
    colour: "selection",
    width: [
      [10, 0.5],
      [13, 1.1],
      [16, 2.4],
    ],
  },
  {
    kind: "line",
    id: "own-walk-outline-casing",
    source: "own-walk-outline",
    colour: "selectionCasing",
    width: 3.8,
  },
  {
    kind: "line",
    id: "own-walk-outline",
    source: "own-walk-outline",
    colour: "selection",
    width: 1.8,
  },
] as const satisfies readonly OverlayMark[];

const streetsOf = remember(({ streets }: WalkGround): LineShapes => ({
  of: "lines",
  lines: streets,
}));

const outlinesOf = remember(({ outlines }: WalkGround): ClassShapes => ({
  of: "classes",
  features: {
    type: "FeatureCollection",
    features: outlines.map((ring, id) => ({
      type: "Feature",
      id,
      properties: {},
      geometry: { type: "Polygon", coordinates: [ring.map(([east, north]) => [east, north])] },
    })),
  },
  classes: outlines.map(() => 0),
  colours: [],
}));

/** Where somebody can walk to from places that were brought on this device. */
export const ownWalks = overlay<WalkShown>({
  id: "own-walks",
  key: "own",
  from: ({ view, facts: { own } }) =>
    own?.walk == null || view.shape === "hexagons" ? null : own.walk,
  marks: MARKS,
  shapes: ({ ground }) =>
    ground === null
      ? {}
      : { "own-walk-streets": streetsOf(ground), "own-walk-outline": outlinesOf(ground) },
  keys: (walk) =>
    walk.ground === null
      ? []
      : [
          {
            swatch: swatchOf(MARKS, "own-walk-streets"),
            words: `Streets within ${walkWords(walk)} of one`,
          },
          { swatch: swatchOf(MARKS, "own-walk-outline"), words: "Edge of the streets reached" },
        ],
  notes: ({ ground }) => (ground === null ? ["The walk is being worked out"] : [STREETS_BY]),
  words: () => [],
  provenance: (view) => [
    "Walks from your own places",
    ownShown(view) === "" ? "" : `Along streets where a walk is drawn. ${STREETS_BY}`,
  ],
  method: ({ own }) => (own === "none" ? null : "own-places"),
});
