import type { Layer } from "./layer";

/** Motorways and railways outside the region, for bearings; they fade where the data ends. */
export const transport: Layer = (_scene, palette) => [
  {
    kind: "line",
    id: "rail",
    source: "rail",
    colour: palette.rail,
    width: [
      [8, 0.6],
      [13, 1.4],
    ],
    fades: true,
  },
  {
    kind: "line",
    id: "motorways",
    source: "motorways",
    colour: palette.road,
    width: [
      [8, 1],
      [11, 2],
      [14, 5],
    ],
    fades: true,
  },
];
