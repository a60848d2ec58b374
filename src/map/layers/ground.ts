import type { Layer } from "./layer";

/** Water everywhere, coarse land far around, then the fine coast where it is known. */
export const ground: Layer = (_scene, palette) => [
  { kind: "background", id: "water", colour: palette.water },
  { kind: "fill", id: "land", source: "land", fill: { colour: palette.land } },
  { kind: "fill", id: "sea", source: "sea", fill: { colour: palette.water } },
  { kind: "fill", id: "neighbours", source: "neighbours", fill: { colour: palette.land } },
  {
    kind: "line",
    id: "neighbour-lines",
    source: "neighbour-lines",
    colour: palette.neighbour,
    width: 1,
  },
];
