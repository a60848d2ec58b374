import type { GeoJSON } from "geojson";
import { OVERLAYS } from "../content/overlays/in-draw-order";
import type { MapGeography, MapMarks, MapPicture } from "./map-data";
import { recedingRows } from "./receding";
import { overlayShapes } from "./overlay-shapes";

export interface Scene {
  readonly geography: MapGeography;
  readonly picture: MapPicture;
  readonly marks: MapMarks;
}

const NOTHING: GeoJSON = { type: "FeatureCollection", features: [] };

/** One area's own shape, or several as one. */
const areasAt = ({ areas, dissolve }: MapGeography, rows: readonly number[]): GeoJSON => {
  const [first] = rows;
  if (first === undefined) return NOTHING;
  return (rows.length === 1 ? areas.features[first] : dissolve(rows)) ?? NOTHING;
};

/** Every source of the overlays, whether they are shown or not: layers never come and go. */
const OVERLAY_SOURCES = OVERLAYS.flatMap(({ id, marks }) =>
  [...new Set(marks.map(({ source }) => source))].map((source) => [id, source] as const),
);

const overlaySources = ({ geography, picture }: Scene): [string, GeoJSON][] =>
  OVERLAY_SOURCES.map(([id, source]) => {
    const shapes = picture.overlays.find((shown) => shown.id === id)?.shapes[source];
    return [source, shapes === undefined ? NOTHING : overlayShapes(geography, shapes)];
  });

/** The shapes of every source. The same objects for the same inputs: changes are told by identity. */
export const sourcesOf = (scene: Scene): Readonly<Record<string, GeoJSON>> => {
  const { geography, marks } = scene;
  return {
    land: geography.land,
    sea: geography.sea,
    neighbours: geography.neighbours,
    "neighbour-lines": geography.neighbourLines,
    motorways: geography.motorways,
    rail: geography.rail,
    areas: geography.areas,
    "area-lines": geography.areaLines,
    "borough-lines": geography.boroughLines,
    receding: areasAt(geography, recedingRows(scene.picture)),
    ...Object.fromEntries(overlaySources(scene)),
    hovered: areasAt(geography, marks.hoveredRow === null ? [] : [marks.hoveredRow]),
    selected: areasAt(geography, marks.highlight),
    places: geography.places,
    "neighbour-names": geography.neighbourNames,
  };
};
