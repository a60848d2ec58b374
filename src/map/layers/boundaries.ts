import type { Layer } from "./layer";

/** Who ends where: areas hardly seen, boroughs plainly. */
export const boundaries: Layer = (_scene, palette) => [
  {
    kind: "line",
    id: "area-lines",
    source: "area-lines",
    colour: palette.areaLine,
    width: [
      [8, 0.15],
      [10.5, 0.35],
      [14, 1.2],
    ],
    opacity: [
      [8, 0.25],
      [10.5, 0.55],
    ],
  },
  {
    kind: "line",
    id: "borough-lines",
    source: "borough-lines",
    colour: palette.boroughLine,
    width: [
      [8, 0.8],
      [10.5, 1.3],
      [14, 2],
    ],
    opacity: 0.8,
  },
];
