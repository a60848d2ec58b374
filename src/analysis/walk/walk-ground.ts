import concaveman from "concaveman";

import type { WalkGround } from "../../domain/own-walk";
import { MISSED } from "./homes-by-street";
import type { Point, Snapped, StreetGraph } from "./street-graph";
import { walker, type Walk } from "./walker";

type Position = readonly [longitude: number, latitude: number];

/** A degree east is this much shorter than a degree north at the region's latitude, 53.45°. */
const EAST = Math.cos((53.45 * Math.PI) / 180);
/** Degrees north: hollows of an outline narrower than this, some 150 m, are not followed. */
const HOLLOW = 0.00135;

/** The streets within a walk of the nearest start, each as far as it is reached. */
const streetsReached = (
  graph: StreetGraph,
  walk: Walk,
  starts: readonly Snapped[],
  limit: number,
): Position[][] => {
  const { from, to, metres: lengths, longitude, latitude, first, stretches } = graph;
  const on = (stretch: number, along: number): Position => {
    const [a, b] = [from[stretch]!, to[stretch]!];
    const part = (of: Float64Array) => of[a]! + along * (of[b]! - of[a]!);
    return [part(longitude), part(latitude)];
  };
  const { metres, corners } = walk(starts, limit);
  const whole: number[] = [];
  const lines: Position[][] = [];
  const seen = new Set<number>();
  for (const corner of corners)
    for (let i = first[corner]!; i < first[corner + 1]!; i++) {
      const stretch = stretches[i]!;
      if (seen.has(stretch)) continue;
      seen.add(stretch);
      const length = lengths[stretch]!;
      const fromStart = Math.max(0, limit - metres[from[stretch]!]!) / length;
      const fromEnd = Math.max(0, limit - metres[to[stretch]!]!) / length;
      if (fromStart + fromEnd >= 1) whole.push(stretch);
      else {
        if (fromStart > 0) lines.push([on(stretch, 0), on(stretch, fromStart)]);
        if (fromEnd > 0) lines.push([on(stretch, 1 - fromEnd), on(stretch, 1)]);
      }
    }
  // Where somebody steps onto a street and reaches neither of its ends.
  for (const { stretch, along, away } of starts) {
    const share = Math.max(0, limit - away) / lengths[stretch]!;
    lines.push([on(stretch, Math.max(0, along - share)), on(stretch, Math.min(1, along + share))]);
  }
  return [...joined(graph, whole), ...lines];
};

/** Stretches that follow one another in the file are one line. */
const joined = ({ from, to, longitude, latitude }: StreetGraph, whole: number[]): Position[][] => {
  const at = (corner: number): Position => [longitude[corner]!, latitude[corner]!];
  const lines: Position[][] = [];
  let end = -1;
  for (const stretch of whole.sort((a, b) => a - b)) {
    if (from[stretch] === end) lines.at(-1)!.push(at(to[stretch]!));
    else lines.push([at(from[stretch]!), at(to[stretch]!)]);
    end = to[stretch]!;
  }
  return lines;
};

/** A line round some streets that follows their larger hollows (Park and Oh 2012). */
const outlineOf = (streets: readonly (readonly Position[])[]): Position[] => {
  const points = streets.flat().map(([longitude, latitude]) => [longitude * EAST, latitude]);
  if (points.length < 3) return [];
  return concaveman(points, 2, HOLLOW).map(([x, y]) => [x! / EAST, y!]);
};

/**
 * What walks of at most `limit` metres from places reach, to be drawn: the streets of all together, and an
 * outline for each.
 *
 * @param report told the share done, 0 to 1
 */
export const walkGround = (
  graph: StreetGraph,
  places: readonly Point[],
  limit: number,
  report: (share: number) => void,
): WalkGround => {
  const walk = walker(graph);
  const snapped = places.map(graph.snap);
  const missed = snapped.flatMap(({ away }, at) => (away > MISSED ? [at] : []));
  const starts = snapped.filter(({ away }) => away <= MISSED);
  const outlines = starts.map((start, at) => {
    report(at / starts.length);
    return outlineOf(streetsReached(graph, walk, [start], limit));
  });
  return {
    streets: streetsReached(graph, walk, starts, limit),
    outlines: outlines.filter(({ length }) => length >= 4),
    missed,
  };
};
