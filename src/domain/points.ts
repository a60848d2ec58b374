import * as v from "valibot";
import { format, whole } from "./artefact";
import { POINT_KINDS, type PointKindId } from "./point-kinds";

const IDS = POINT_KINDS.map(({ id }) => id) as [PointKindId, ...PointKindId[]];
const degrees = v.array(v.number());

/** Every place of one kind in the region, by name. Degrees WGS84, to five decimals. */
export const POINTS = v.object({
  ...format("points"),
  kind: v.picklist(IDS),
  names: v.array(v.string()),
  longitude: degrees,
  latitude: degrees,
  /** Row of the area each lies in. */
  row: v.array(whole),
});

/**
 * How far an area's homes are from places, in a straight line. Its homes are its postcodes in use, each to
 * 10 m: of homes and of firms alike. We do not know about places outside the region.
 */
export const NEAR = v.object({
  ...format("near"),
  /** By kind: metres to the nearest from the middle one of its homes, the one nearest to most, and how many it holds. */
  nearest: v.record(
    v.picklist(["libraries", "stations", "gps"]),
    v.object({
      metres: v.array(whole),
      names: v.array(v.string()),
      at: v.array(whole),
      inside: v.array(whole),
    }),
  ),
  /** Bus stops within `stopsWithin` metres of any of its homes. */
  stopsWithin: whole,
  stops: v.array(whole),
  /** Bus stops in the area itself. */
  stopsInside: v.array(whole),
  /** Postcodes in use, by row. */
  homes: v.array(whole),
});

export type PointsFile = v.InferOutput<typeof POINTS>;
export type NearFile = v.InferOutput<typeof NEAR>;
export type NearestKind = "libraries" | "stations" | "gps";
