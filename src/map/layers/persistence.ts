import type { Layer } from "./layer";

/** Hatch and outline over any fill, so that it reads in print and in grey. */
export const persistence: Layer = ({ picture }, palette) => [
  {
    kind: "fill",
    id: "persistence",
    source: "persistence",
    fill: { hatch: `persistence-${picture.theme}` },
  },
  {
    kind: "line",
    id: "persistence-outline",
    source: "persistence",
    colour: palette.persistenceLine,
    width: [
      [8, 0.9],
      [10.5, 1.5],
      [14, 2.4],
    ],
  },
];
