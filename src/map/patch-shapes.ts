import type { FeatureCollection, MultiPolygon, Point } from "geojson";
import { patchLetter } from "../domain/patch/patch-letter";
import { labelPoint } from "./label-point";
import type { MapGeography, PatchRows, PlaceProperties } from "./map-data";

interface PatchShapes {
  readonly outlines: FeatureCollection<MultiPolygon>;
  readonly letters: FeatureCollection<Point, PlaceProperties>;
}

const NONE: PatchRows = [];
const KNOWN = new WeakMap<MapGeography, WeakMap<PatchRows, PatchShapes>>();

/** Each patch as one outline with its letter; remembered, because the map tells changes by identity. */
export const patchShapes = (
  geography: MapGeography,
  patches: PatchRows | undefined = NONE,
): PatchShapes => {
  const known = KNOWN.get(geography) ?? new WeakMap<PatchRows, PatchShapes>();
  KNOWN.set(geography, known);
  const shapes = known.get(patches) ?? shapesOf(geography, patches);
  known.set(patches, shapes);
  return shapes;
};

const shapesOf = (geography: MapGeography, patches: PatchRows): PatchShapes => {
  const drawn = patches.flatMap((rows, at) =>
    rows.length === 0 ? [] : [{ at, geometry: geography.dissolve(rows) }],
  );
  return {
    outlines: {
      type: "FeatureCollection",
      features: drawn.map(({ at, geometry }) => ({
        type: "Feature",
        id: at,
        properties: {},
        geometry,
      })),
    },
    letters: {
      type: "FeatureCollection",
      features: drawn.map(({ at, geometry }) => ({
        type: "Feature",
        properties: { name: patchLetter(at), rank: 0, order: at },
        geometry: { type: "Point", coordinates: labelPoint(geometry).point },
      })),
    },
  };
};
