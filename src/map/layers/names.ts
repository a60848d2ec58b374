import type { ByZoom } from "../../domain/marks/zoom-stops";
import { BOROUGH_RANK } from "../borough-names";
import type { LabelMark } from "../mark";
import type { Layer } from "./layer";

interface Manner {
  readonly rank: number;
  readonly size: ByZoom;
  readonly weight: LabelMark["weight"];
  readonly haloWidth: number;
  readonly minZoom?: number;
  readonly spacing?: number;
}

/** How a place is written, by rank; the last has the first claim on the room there is. */
const MANNERS: readonly Manner[] = [
  {
    rank: BOROUGH_RANK,
    size: [
      [8, 11],
      [10.5, 14],
    ],
    weight: "Medium",
    haloWidth: 1.8,
    spacing: 0.16,
  },
  {
    rank: 4,
    size: [
      [11, 11],
      [14, 13],
    ],
    weight: "Medium",
    haloWidth: 1.7,
    minZoom: 11.2,
  },
  {
    rank: 3,
    size: [
      [10, 11.5],
      [13, 14],
    ],
    weight: "Medium",
    haloWidth: 1.8,
    minZoom: 9.9,
  },
  {
    rank: 2,
    size: [
      [8, 12],
      [10.5, 14],
      [13, 17],
    ],
    weight: "Semibold",
    haloWidth: 1.8,
  },
  {
    rank: 1,
    size: [
      [8, 14],
      [10.5, 17],
      [13, 21],
    ],
    weight: "Semibold",
    haloWidth: 2,
  },
];

/** Names of places: white-cased so that they read over any class, none over another. */
export const names: Layer = (_scene, palette) => [
  {
    kind: "label",
    id: "neighbour-names",
    source: "neighbour-names",
    rank: 0,
    size: 11,
    weight: "Medium",
    spacing: 0.02,
    colour: palette.neighbourLabel,
    halo: palette.land,
    haloWidth: 1,
  },
  ...MANNERS.map((manner): LabelMark => ({
    kind: "label",
    id: `places-${manner.rank}`,
    source: "places",
    colour: palette.label,
    halo: palette.labelHalo,
    ...manner,
  })),
];
