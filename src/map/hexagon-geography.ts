import type { Topology } from "topojson-specification";
import { TOPOLOGIES } from "../domain/artefact";
import { geographyOf } from "./geography";
import { labelPoint } from "./label-point";
import type { MapGeography, MapPlace } from "./map-data";

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

/** One hexagon per area in place of its shape; each named place stands on the hexagon of its nearest area. */
export const hexagonGeographyOf = (
  hexagons: Topology,
  places: readonly MapPlace[],
  areas: { readonly longitude: Float64Array; readonly latitude: Float64Array },
): MapGeography => {
  const drawn = geographyOf(hexagons, NO_BASEMAP, []);
  const moved = places.map((place): MapPlace => {
    const row = nearestRow(place, areas);
    const [longitude, latitude] = labelPoint(drawn.areas.features[row]!.geometry).point;
    return { ...place, longitude: longitude!, latitude: latitude! };
  });
  return { ...drawn, land: PLAIN, places: geographyOf(hexagons, NO_BASEMAP, moved).places };
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
