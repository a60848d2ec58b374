import type { Layer } from "./layer";

/** On a board the most deprived tenth is the first thing seen, though its colour is the darkest. */
export const receding: Layer = (_scene, palette) => [
  {
    kind: "line",
    id: "receding",
    source: "receding",
    colour: palette.hover,
    width: [
      [8, 1],
      [10.5, 1.4],
      [14, 2.4],
    ],
  },
];
