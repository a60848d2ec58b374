import type { Feature, FeatureCollection, MultiLineString, Position } from "geojson";
import type { Bounds } from "./camera";

/** Steps of opacity: more cannot be seen on a line of two pixels. */
const STEPS = 8;

/** Over this share of the window's smaller side a line goes from full to nothing. */
const REACH = 0.14;

/**
 * Lines cut into pieces that fade towards the edge of the window they are known in, so that no road
 * seems to end where the data does. Pieces of equal fade are one feature; what is invisible is left out.
 */
export const fadeTowards = (
  window: Bounds,
  lines: FeatureCollection,
): FeatureCollection<MultiLineString, { fade: number }> => {
  const pieces = new Map<number, Position[][]>();
  for (const line of lines.features.flatMap(linesOf)) {
    let step = NaN;
    for (let at = 1; at < line.length; at++) {
      const [from, to] = [line[at - 1]!, line[at]!];
      const next = stepAt(window, from, to);
      const pile = pieces.get(next) ?? [];
      if (next === step) pile.at(-1)!.push(to);
      else pile.push([from, to]);
      pieces.set(next, pile);
      step = next;
    }
  }
  pieces.delete(0);
  return {
    type: "FeatureCollection",
    features: [...pieces].map(([step, coordinates]) => ({
      type: "Feature",
      properties: { fade: step / STEPS },
      geometry: { type: "MultiLineString", coordinates },
    })),
  };
};

const linesOf = ({ geometry }: Feature): Position[][] =>
  geometry.type === "LineString"
    ? [geometry.coordinates]
    : geometry.type === "MultiLineString"
      ? geometry.coordinates
      : [];

/** By the middle of a segment. Degrees of latitude count 1.7 times, about their length at 53° north. */
const stepAt = ([west, south, east, north]: Bounds, from: Position, to: Position): number => {
  const x = (from[0]! + to[0]!) / 2;
  const y = (from[1]! + to[1]!) / 2;
  const reach = REACH * Math.min(east - west, 1.7 * (north - south));
  const away = Math.min(x - west, east - x, 1.7 * (y - south), 1.7 * (north - y));
  return Math.round(STEPS * Math.min(1, Math.max(0, away / reach)));
};
