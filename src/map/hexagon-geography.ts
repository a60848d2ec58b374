import type { Topology } from "topojson-specification";
import { TOPOLOGIES } from "../domain/artefact";
import type { Areas } from "../domain/areas";
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

interface Points {
  readonly longitude: ArrayLike<number>;
  readonly latitude: ArrayLike<number>;
}

/**
 * One hexagon per area in place of its shape; each named place stands on the hexagon of its nearest
 * area, each borough's name on its hexagon nearest to the middle.
 */
export const hexagonGeographyOf = (
  hexagons: Topology,
  places: readonly MapPlace[],
  areas: Pick<Areas, "longitude" | "latitude" | "borough">,
): MapGeography => {
  const drawn = geographyOf(hexagons, NO_BASEMAP, []);
  const middles = drawn.areas.features.map(({ geometry }) => middleOf(geometry));
  const centres: Points = {
    longitude: middles.map(({ longitude }) => longitude),
    latitude: middles.map(({ latitude }) => latitude),
  };
  const boroughs = drawn.boroughs.features.map(({ geometry }, at) => ({
    name: BOROUGHS[at]!.name,
    rank: BOROUGH_NAME_RANK,
    ...middles[nearestRow(middleOf(geometry), centres, (row) => areas.borough[row] === at)]!,
  }));
  const names = new Set(boroughs.map(({ name }) => name));
  const moved = places
    .filter(({ name }) => !names.has(name))
    .map((place) => ({ ...place, ...middles[nearestRow(place, areas)]! }));
  const { places: named } = geographyOf(hexagons, NO_BASEMAP, [...boroughs, ...moved]);
  return { ...drawn, land: PLAIN, places: named };
};

type Middle = Pick<MapPlace, "longitude" | "latitude">;

const middleOf = (shape: Shape): Middle => {
  const [longitude, latitude] = labelPoint(shape).point;
  return { longitude: longitude!, latitude: latitude! };
};

const nearestRow = (
  to: Middle,
  points: Points,
  isWanted: (row: number) => boolean = () => true,
): number => {
  let [nearest, least] = [0, Infinity];
  for (let row = 0; row < points.longitude.length; row++) {
    if (!isWanted(row)) continue;
    const distance = Math.hypot(
      points.longitude[row]! - to.longitude,
      TALL * (points.latitude[row]! - to.latitude),
    );
    if (distance < least) [nearest, least] = [row, distance];
  }
  return nearest;
};
