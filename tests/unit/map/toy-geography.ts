import { topology } from "topojson-server";
import { geographyOf } from "../../../src/map/geography";
import type { MapGeography, MapPicture } from "../../../src/map/map-data";
import { DEPRIVATION_RAMP } from "../../../src/domain/palette";

/** A square of `side` degrees with its south-west corner at (west, south). */
const square = (west: number, south: number, side: number, id?: string): GeoJSON.Feature => ({
  type: "Feature",
  ...(id !== undefined && { id }),
  properties: null,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west, south + side],
        [west + side, south + side],
        [west + side, south],
        [west, south],
      ],
    ],
  },
});

const collection = (...features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: "FeatureCollection",
  features,
});

/** Twelve areas, four wide and three high, each a tenth of a degree; row 0 is the south-west one. */
export const toyGeography = (): MapGeography => {
  const rows = Array.from({ length: 12 }, (_, row) =>
    square(-3 + 0.1 * (row % 4), 53 + 0.1 * Math.floor(row / 4), 0.1),
  );
  const outline = (width: number, west: number): GeoJSON.Feature => ({
    type: "Feature",
    properties: null,
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, 53],
          [west, 53.3],
          [west + width, 53.3],
          [west + width, 53],
          [west, 53],
        ],
      ],
    },
  });
  const road: GeoJSON.Feature = {
    type: "Feature",
    properties: null,
    geometry: {
      type: "LineString",
      coordinates: [
        [-2.8, 53.1],
        [-2.7, 53.1],
        [-2.01, 53.1],
        [-2, 53.1],
      ],
    },
  };
  return geographyOf(
    topology(
      {
        areas: collection(...rows),
        boroughs: collection(outline(0.2, -3), outline(0.2, -2.8)),
        region: collection(outline(0.4, -3)),
      },
      1e5,
    ),
    topology(
      {
        land: collection(square(-4, 52, 2)),
        sea: collection(square(-4, 52.5, 1)),
        neighbours: collection(
          square(-2.6, 53, 0.6, "Elsewhere"),
          square(-2.6, 52.9, 0.01, "Sliver"),
        ),
        motorways: collection(road),
        rail: collection(road),
      },
      1e6,
    ),
    [{ name: "Middle", rank: 1, longitude: -2.8, latitude: 53.15 }],
  );
};

/** Rows 0…9 in classes 0…9, rows 10 and 11 unknown. */
export const toyPicture: MapPicture = {
  classOf: Int16Array.from({ length: 12 }, (_, row) => (row < 10 ? row : -1)),
  colours: DEPRIVATION_RAMP,
  dimmed: null,
  overlays: [],
  theme: "light",
};
