import { POINT_KINDS, type PointKindId } from "./point-kinds";
import { ifHeld, list, numberIn, oneOf, optional } from "./url-key";

export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly bearing: number;
  readonly pitch: number;
}

const STREETS = ["shown", "hidden"] as const;
const SHAPES = ["geographic", "hexagons"] as const;
export type Shape = (typeof SHAPES)[number];

const parseCamera = (text: string): Camera | null => {
  const parts = text.split("/");
  if (parts.length < 3 || parts.length > 5) return null;
  const zoom = numberIn(parts[0], 0, 24);
  const latitude = numberIn(parts[1], -85, 85);
  const longitude = numberIn(parts[2], -180, 180);
  const bearing = numberIn(parts[3] ?? "0", -360, 360);
  const pitch = numberIn(parts[4] ?? "0", 0, 85);
  if (zoom === null || latitude === null || longitude === null) return null;
  if (bearing === null || pitch === null) return null;
  return { zoom, latitude, longitude, bearing, pitch };
};

/** Two decimals of zoom and five of a degree: finer than a pixel at any zoom of this map. */
const printCamera = ({ zoom, latitude, longitude, bearing, pitch }: Camera): string => {
  const parts = [round(zoom, 2), round(latitude, 5), round(longitude, 5)];
  if (bearing !== 0 || pitch !== 0) parts.push(round(bearing, 1));
  if (pitch !== 0) parts.push(round(pitch, 1));
  return parts.join("/");
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const POINT_IDS: readonly PointKindId[] = POINT_KINDS.map(({ id }) => id);

/** Kinds of place, whatever the link's order, in the one that legends have. */
const points = {
  ...list("places on the map", ",", (id): id is PointKindId =>
    POINT_IDS.some((each) => each === id),
  ),
  parse: (text: string): readonly PointKindId[] | null => {
    const asked = text.split(",");
    const known = POINT_IDS.filter((id) => asked.includes(id));
    return known.length > 0 ? known : null;
  },
};

export const MAP_KEYS = {
  map: optional("map position", parseCamera, printCamera),
  shape: ifHeld(oneOf("shape", SHAPES, "geographic"), () => "hexagons"),
  /** Kinds of place shown at their points. */
  points: ifHeld<readonly PointKindId[]>(points, (ids) => `points/${ids[0] ?? ""}`),
  /** Whether streets lie under the areas where the map is near enough. */
  streets: oneOf("streets", STREETS, "hidden"),
};
