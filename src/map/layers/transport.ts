import type { LineMark } from "../mark";
import type { ZoomStops } from "../../domain/marks/zoom-stops";
import { STREETS_FROM } from "../../domain/streets/street-map";
import type { Layer } from "./layer";

const RAIL: ZoomStops = [
  [8, 0.6],
  [13, 1.4],
];
const MOTORWAY: ZoomStops = [
  [8, 1],
  [11, 2],
  [14, 5],
];

/** Motorways and railways around the region, for bearings; they fade where the data ends. */
export const transport: Layer = (_scene, palette) => [
  { ...rail, id: "rail", colour: palette.rail },
  { ...motorways, id: "motorways", colour: palette.road },
];

/** The same over the areas, hardly there, so that no class changes its colour. */
export const transportOverAreas: Layer = ({ picture }, palette) => {
  // Streets show the same lines in more detail.
  const seen = picture.streets === undefined ? {} : { maxZoom: STREETS_FROM };
  const colour = palette.areaLine;
  return [
    { ...rail, id: "rail-over-areas", colour, opacity: 0.3, ...seen },
    { ...motorways, id: "motorways-over-areas", colour, opacity: 0.35, ...seen },
  ];
};

const rail = {
  kind: "line",
  source: "rail",
  width: RAIL,
  fades: true,
} as const satisfies Partial<LineMark>;

const motorways = {
  kind: "line",
  source: "motorways",
  width: MOTORWAY,
  fades: true,
} as const satisfies Partial<LineMark>;
