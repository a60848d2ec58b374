import type {
  Feature,
  FeatureCollection,
  GeoJSON,
  MultiLineString,
  MultiPolygon,
  Point,
} from "geojson";
import type { LineShapes, PointShapes, Shapes } from "../domain/marks/marks";
import { labelPoint } from "./label-point";
import type { MapGeography, PlaceProperties } from "./map-data";

const known = new WeakMap<MapGeography, WeakMap<Shapes, GeoJSON>>();

/** An overlay's shapes on a map. The same for the same, because the map tells changes by identity. */
export const overlayShapes = (geography: MapGeography, shapes: Shapes): GeoJSON => {
  const before = known.get(geography) ?? new WeakMap<Shapes, GeoJSON>();
  known.set(geography, before);
  const made = before.get(shapes) ?? shapesOf(geography, shapes);
  before.set(shapes, made);
  return made;
};

const shapesOf = (geography: MapGeography, shapes: Shapes): GeoJSON => {
  switch (shapes.of) {
    case "areas":
      return geography.dissolve(shapes.rows);
    case "groups":
      return outlines(geography, shapes.groups);
    case "names":
      return names(geography, shapes.groups, shapes.names);
    case "classes":
      return shapes.features;
    case "points":
      return points(shapes);
    case "lines":
      return lines(shapes);
  }
};

const lines = ({ lines: drawn }: LineShapes): Feature<MultiLineString> => ({
  type: "Feature",
  properties: {},
  geometry: {
    type: "MultiLineString",
    coordinates: drawn.map((line) => line.map(([east, north]) => [east, north])),
  },
});

const points = ({ longitude, latitude, names: words }: PointShapes): FeatureCollection<Point> => ({
  type: "FeatureCollection",
  features: longitude.map((east, at) => ({
    type: "Feature",
    id: at,
    properties: words === undefined ? {} : named(words[at] ?? "", at),
    geometry: { type: "Point", coordinates: [east, latitude[at]!] },
  })),
});

const named = (name: string, order: number): PlaceProperties => ({ name, rank: 0, order });

type Groups = readonly (readonly number[])[];

/** Groups with areas, each dissolved, by their place in the list. */
const dissolved = (geography: MapGeography, groups: Groups) =>
  groups.flatMap((rows, at) =>
    rows.length === 0 ? [] : [{ at, geometry: geography.dissolve(rows) }],
  );

const outlines = (geography: MapGeography, groups: Groups): FeatureCollection<MultiPolygon> => ({
  type: "FeatureCollection",
  features: dissolved(geography, groups).map(({ at, geometry }) => ({
    type: "Feature",
    id: at,
    properties: {},
    geometry,
  })),
});

const names = (
  geography: MapGeography,
  groups: Groups,
  words: readonly string[],
): FeatureCollection<Point, PlaceProperties> => ({
  type: "FeatureCollection",
  features: dissolved(geography, groups).map(({ at, geometry }) => ({
    type: "Feature",
    properties: named(words[at] ?? "", at),
    geometry: { type: "Point", coordinates: labelPoint(geometry).point },
  })),
});
