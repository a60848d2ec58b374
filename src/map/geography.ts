import { bbox } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from "geojson";
import { feature, merge } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
  Topology,
} from "topojson-specification";
import { TOPOLOGIES } from "../domain/artefact";
import { boundaryLines } from "./boundary-lines";
import type { Bounds } from "./camera";
import { fadeTowards } from "./fade";
import { labelPoint } from "./label-point";
import type { MapGeography, MapPlace, PlaceProperties, Shape } from "./map-data";

type Areal = TopologyPolygon | TopologyMultiPolygon;

/** A neighbour smaller than this, in square degrees, is a sliver at the window's edge: no name. */
const LEAST_NAMED = 0.004;

/** Decodes the two topologies once. Throws naming the object a file lacks. */
export const geographyOf = (
  areas: Topology,
  basemap: Topology,
  places: readonly MapPlace[],
): MapGeography => {
  const areal = collection(areas, TOPOLOGIES.areas[0]) as GeometryCollection & {
    geometries: Areal[];
  };
  const boroughs = collection(areas, TOPOLOGIES.areas[1]);
  const region = shapes(areas, TOPOLOGIES.areas[2]).features[0]!;
  const neighbours = shapes(basemap, TOPOLOGIES.basemap[2]);
  const sea = shapes(basemap, TOPOLOGIES.basemap[1]);
  const window = boundsOf([...sea.features, ...neighbours.features]);
  return {
    areas: byRow(shapes(areas, TOPOLOGIES.areas[0])),
    boroughs: byRow(shapes(areas, TOPOLOGIES.areas[1])),
    region,
    bounds: boundsOf([region]),
    areaLines: lineFeature(boundaryLines(areas, areal, "between")),
    boroughLines: lineFeature(boundaryLines(areas, boroughs, "all")),
    neighbourLines: lineFeature(
      boundaryLines(basemap, collection(basemap, TOPOLOGIES.basemap[2]), "between"),
    ),
    land: shapes(basemap, TOPOLOGIES.basemap[0]),
    sea,
    neighbours,
    motorways: fadeTowards(window, all(basemap, TOPOLOGIES.basemap[3])),
    rail: fadeTowards(window, all(basemap, TOPOLOGIES.basemap[4])),
    places: { type: "FeatureCollection", features: places.map(placeFeature) },
    neighbourNames: { type: "FeatureCollection", features: neighbours.features.flatMap(nameOf) },
    dissolve: dissolver(areas, areal.geometries),
  };
};

const collection = (topology: Topology, name: string): GeometryCollection => {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`The topology has no object "${name}"`);
  return object.type === "GeometryCollection"
    ? (object as GeometryCollection)
    : { type: "GeometryCollection", geometries: [object as Areal] };
};

const all = (topology: Topology, name: string): FeatureCollection =>
  feature(topology, collection(topology, name));

const shapes = (topology: Topology, name: string): FeatureCollection<Shape> => {
  const decoded = all(topology, name);
  const areal = decoded.features.filter(isShape);
  if (areal.length !== decoded.features.length)
    throw new Error(`"${name}" holds more than polygons`);
  return { type: "FeatureCollection", features: areal };
};

const isShape = (candidate: Feature<Geometry | null>): candidate is Feature<Shape> =>
  candidate.geometry?.type === "Polygon" || candidate.geometry?.type === "MultiPolygon";

/** The position is the id; names and the rest are looked up by row, not carried into the renderer. */
const byRow = ({ features }: FeatureCollection<Shape>): FeatureCollection<Shape> => ({
  type: "FeatureCollection",
  features: features.map(({ geometry }, row) => ({
    type: "Feature",
    id: row,
    properties: {},
    geometry,
  })),
});

const lineFeature = (geometry: MultiLineString): Feature<MultiLineString> => ({
  type: "Feature",
  properties: {},
  geometry,
});

const placeFeature = (
  place: MapPlace,
  order: number,
): MapGeography["places"]["features"][number] => ({
  type: "Feature",
  properties: { name: place.name, rank: place.rank, order },
  geometry: { type: "Point", coordinates: [place.longitude, place.latitude] },
});

/** The basemap gives a neighbour its name as its id. */
const nameOf = ({ id: name, geometry }: Feature<Shape>): MapGeography["places"]["features"] => {
  const { point, area } = labelPoint(geometry);
  if (typeof name !== "string" || area < LEAST_NAMED) return [];
  const named: PlaceProperties = { name, rank: 0, order: -area };
  return [{ type: "Feature", properties: named, geometry: { type: "Point", coordinates: point } }];
};

export const boundsOf = (features: readonly Feature<Shape>[]): Bounds => {
  const [west, south, east, north] = bbox({ type: "FeatureCollection", features: [...features] });
  return [west, south, east, north];
};

/** One for all empty lists: a source that stays empty does not change. */
const NO_SHAPE: MultiPolygon = { type: "MultiPolygon", coordinates: [] };

/** Remembers by the list's identity: dissolving 256 areas costs a few milliseconds, redrawing none. */
const dissolver = (topology: Topology, geometries: readonly Areal[]): MapGeography["dissolve"] => {
  const known = new WeakMap<readonly number[], MultiPolygon>();
  return (rows) => {
    if (rows.length === 0) return NO_SHAPE;
    const dissolved =
      known.get(rows) ??
      merge(
        topology,
        rows.map((row) => geometries[row]!),
      );
    known.set(rows, dissolved);
    return dissolved;
  };
};
