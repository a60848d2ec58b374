import type { Topology } from "topojson-specification";
import { TOPOLOGIES } from "../domain/artefact";
import { BOROUGHS } from "../domain/boroughs";
import { geographyOf } from "./geography";
import { labelPoint } from "./label-point";
import type { MapGeography, MapPlace, Shape } from "./map-data";

/** Nothing of the ground belongs under hexagons: no coast, no roads, no neighbours. */
const NO_BASEMAP: Topology = {
  type: "Topology",
  arcs: [],
  objects: Object.fromEntries(
    TOPOLOGIES.basemap.map((name) => [name, { type: "GeometryCollection", geometries: [] }]),
  ),
};

/** Plain ground as far as the map goes. */
const PLAIN: MapGeography["land"] = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {},
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [-40, 20],
            [40, 20],
            [40, 75],
            [-40, 75],
            [-40, 20],
          ],
        ],
      },
    },
  ],
};

/** Degrees of latitude count 1.7 times, about their length at 53° north. */
const TALL = 1.7;

/** Of the first rank: where shapes are not to be recognised, the boroughs' names tell where one is. */
const BOROUGH_NAME_RANK = 1;

/**
 * One hexagon per area in place of its shape; each named place stands on the hexagon of its nearest
 * area, each borough's name in its middle.
 */
export const hexagonGeographyOf = (
  hexagons: Topology,
  places: readonly MapPlace[],
  areas: { readonly longitude: Float64Array; readonly latitude: Float64Array },
): MapGeography => {
  const drawn = geographyOf(hexagons, NO_BASEMAP, []);
  const boroughs = drawn.boroughs.features.map(({ geometry }, at) => ({
    name: BOROUGHS[at]!.name,
    rank: BOROUGH_NAME_RANK,
    ...middleOf(geometry),
  }));
  const names = new Set(boroughs.map(({ name }) => name));
  const moved = places
    .filter(({ name }) => !names.has(name))
    .map((place) => ({
      ...place,
      ...middleOf(drawn.areas.features[nearestRow(place, areas)]!.geometry),
    }));
  const { places: named } = geographyOf(hexagons, NO_BASEMAP, [...boroughs, ...moved]);
  return { ...drawn, land: PLAIN, places: named };
};

const middleOf = (shape: Shape): { longitude: number; latitude: number } => {
  const [longitude, latitude] = labelPoint(shape).point;
  return { longitude: longitude!, latitude: latitude! };
};

const nearestRow = (
  { longitude, latitude }: MapPlace,
  areas: { readonly longitude: Float64Array; readonly latitude: Float64Array },
): number => {
  let [nearest, least] = [0, Infinity];
  areas.longitude.forEach((x, row) => {
    const distance = Math.hypot(x - longitude, TALL * (areas.latitude[row]! - latitude));
    if (distance < least) [nearest, least] = [row, distance];
  });
  return nearest;
};
