import type { MultiLineString, MultiPolygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from "topojson-specification";
import type { MapGeography, Shape } from "./map-data";

type Areal = TopologyPolygon | TopologyMultiPolygon;

/** One result for each map and topology, so that a map that is painted again keeps its shapes. */
const known = new WeakMap<Topology, WeakMap<MapGeography, MapGeography>>();

/** The same map with other areas on it: those of one object of a topology, in its order. */
export const unitGeography = (
  ground: MapGeography,
  topology: Topology,
  name: string,
): MapGeography => {
  const before = known.get(topology) ?? new WeakMap<MapGeography, MapGeography>();
  known.set(topology, before);
  const made = before.get(ground) ?? newGeography(ground, topology, name);
  before.set(ground, made);
  return made;
};

const newGeography = (ground: MapGeography, topology: Topology, name: string): MapGeography => {
  const collection = topology.objects[name] as GeometryCollection & { geometries: Areal[] };
  const { features } = feature(topology, collection);
  return {
    ...ground,
    areas: {
      type: "FeatureCollection",
      features: features.map(({ geometry }, row) => ({
        type: "Feature",
        id: row,
        properties: {},
        geometry: geometry as Shape,
      })),
    },
    areaLines: lines(mesh(topology, collection, (a, b) => a !== b)),
    dissolve: (rows): MultiPolygon =>
      merge(
        topology,
        rows.map((row) => collection.geometries[row]!),
      ),
  };
};

const lines = (geometry: MultiLineString): MapGeography["areaLines"] => ({
  type: "Feature",
  properties: {},
  geometry,
});

const withBoroughs = new WeakMap<MapGeography, MapGeography>();

/** The same map with the boroughs as its areas. */
export const boroughGeography = (ground: MapGeography): MapGeography => {
  const made = withBoroughs.get(ground) ?? {
    ...ground,
    areas: ground.boroughs,
    areaLines: ground.boroughLines,
  };
  withBoroughs.set(ground, made);
  return made;
};

/** The same map with areas added up: those of one group as one shape, dissolved. */
export const addedUpGeography = (
  ground: MapGeography,
  groupOf: ArrayLike<number>,
  count: number,
): MapGeography => {
  const groups = Array.from({ length: count }, (): number[] => []);
  for (let row = 0; row < groupOf.length; row++) groups[groupOf[row]!]!.push(row);
  return groupedGeography(ground, groups);
};

/** The same map with groups of its areas, each as one shape, dissolved. @param groups none is empty */
export const groupedGeography = (
  ground: MapGeography,
  groups: readonly (readonly number[])[],
): MapGeography => {
  const features = groups.map((rows, id) => ({
    type: "Feature" as const,
    id,
    properties: {},
    geometry: ground.dissolve(rows),
  }));
  return {
    ...ground,
    areas: { type: "FeatureCollection", features },
    areaLines: lines({
      type: "MultiLineString",
      coordinates: features.flatMap(({ geometry }) => geometry.coordinates.flat()),
    }),
    dissolve: (rows) => ground.dissolve(rows.flatMap((group) => groups[group] ?? [])),
  };
};
