import { bbox } from "@turf/turf";
import type { Position } from "geojson";
import { BOROUGHS } from "../domain/boroughs";
import type { MapGeography, PlaceProperties, Shape } from "./map-data";

/** The rank of a borough's name: capitals, which give way to every town. */
export const BOROUGH_RANK = 5;
/** The last rank that is written whatever the zoom. */
const TOWN_RANK = 2;

/**
 * The same ground with the names of its boroughs, for paper on a wall, where nobody can point at one.
 * A borough that shares its name with a town is named already.
 */
export const withBoroughNames = (geography: MapGeography): MapGeography => {
  const towns = geography.places.features.filter(({ properties }) => properties.rank <= TOWN_RANK);
  const names = new Set(towns.map(({ properties }) => properties.name));
  const named = geography.boroughs.features.flatMap(({ geometry }, at) => {
    const name = BOROUGHS[at]!.name;
    if (names.has(name)) return [];
    const coordinates = freePlace(geometry, towns);
    const properties: PlaceProperties = {
      name: name.toUpperCase(),
      rank: BOROUGH_RANK,
      order: at,
    };
    return [
      {
        type: "Feature" as const,
        properties,
        geometry: {
          type: "Point" as const,
          coordinates,
        },
      },
    ];
  });
  const places = { ...geography.places, features: [...geography.places.features, ...named] };
  return { ...geography, places };
};

/** Latitudes tried for a name. */
const TRIED = 24;
/** A name is about so many times as wide as tall. */
const WIDE = 6;
/** Degrees of longitude that are as long as one of latitude here. */
const TALL = 1.68;

interface Stretch {
  readonly middle: number;
  readonly width: number;
}

/** Where a shape is wide and no town is near: a bay may hold its centroid, and towns stand in its middle. */
const freePlace = (shape: Shape, towns: MapGeography["places"]["features"]): Position => {
  const [, south, , north] = bbox(shape) as [number, number, number, number];
  let [best, most]: [Position, number] = [[NaN, NaN], -1];
  for (let at = 1; at < TRIED; at++) {
    const latitude = south + (at / TRIED) * (north - south);
    const { middle, width } = widestAt(shape, latitude);
    const apart = towns.map(({ geometry: { coordinates } }) =>
      Math.max(
        Math.abs(coordinates[0]! - middle) / WIDE,
        TALL * Math.abs(coordinates[1]! - latitude),
      ),
    );
    // A name may reach over its borough’s edge, and not over a town’s name.
    const room = Math.min((2 * width) / WIDE, ...apart);
    if (room > most) [best, most] = [[middle, latitude], room];
  }
  return best;
};

/** A shape's widest stretch from west to east at a latitude, degrees. */
const widestAt = (shape: Shape, latitude: number): Stretch => {
  const rings = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates).flat();
  const crossings = rings
    .flatMap((ring) =>
      ring.slice(1).flatMap(([x1, y1], at) => {
        const [x0, y0] = ring[at]!;
        if (y0! > latitude === y1! > latitude) return [];
        return [x0! + ((latitude - y0!) / (y1! - y0!)) * (x1! - x0!)];
      }),
    )
    .sort((a, b) => a - b);
  let widest: Stretch = { middle: NaN, width: 0 };
  // Crossings come in pairs: into the shape and out again.
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [west, east] = [crossings[at]!, crossings[at + 1]!];
    if (east - west > widest.width) widest = { middle: (west + east) / 2, width: east - west };
  }
  return widest;
};
