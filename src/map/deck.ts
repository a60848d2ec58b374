import { BitmapLayer, SolidPolygonLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { HeatGrid } from "../domain/released";
import type { DensityPicture, HeatScale } from "./density-picture";
import { heatPixels, rgbOf } from "./heat-pixels";
import type { MapOverlay } from "./map-controller";

/** The one file that touches deck.gl. Loaded when participants are first drawn. */
export interface DensityOverlay {
  /** To be put over a live map. */
  readonly control: MapOverlay;
  readonly paint: (picture: DensityPicture | null) => void;
}

/** A white edge without strokes, which cost ten times as much as fills on software GL: two sizes of fill. */
const EDGE_SIZE = 1;
const FILL_SIZE = 0.9;
/** Metres of the tallest hexagon, wherever the reader stands them up. */
const TALLEST = 5000;

type Hexagons = Extract<DensityPicture, { kind: "hexagons" }>;

/**
 * Overlaid on a canvas of its own: interleaved, deck.gl 9.4 is reported to corrupt labels. Counts are made
 * elsewhere (analysis/density.ts); deck.gl only draws polygons, so that what is seen is what is said.
 */
export const createDensityOverlay = (): DensityOverlay => {
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
  return {
    control: overlay,
    paint: (picture) => overlay.setProps({ layers: picture === null ? [] : layersOf(picture) }),
  };
};

const layersOf = (picture: DensityPicture) =>
  picture.kind === "heat" ? [heatLayer(picture.heat, picture.scale)] : hexagonLayers(picture);

const hexagonLayers = (picture: Hexagons) => {
  const { set, scale, raised } = picture;
  const shown = Array.from(set.figure.keys()).filter((i) => !Number.isNaN(set.figure[i]!));
  const most = shown.reduce((max, i) => Math.max(max, set.figure[i]!), 1);
  const colours = scale.classes.map(({ colour }) => rgbOf(colour));
  const fill = new SolidPolygonLayer<number>({
    id: `hexagons-${set.resolution}`,
    data: shown,
    getPolygon: (i) => cornersOf(set.corners, i, raised ? EDGE_SIZE * 0.97 : FILL_SIZE),
    getFillColor: (i) =>
      [...(colours[scale.classOf(set.figure[i]!)] ?? [0, 0, 0]), raised ? 235 : 240] as [
        number,
        number,
        number,
        number,
      ],
    extruded: raised,
    getElevation: (i) => (TALLEST * set.figure[i]!) / most,
    updateTriggers: { getPolygon: raised },
  });
  if (raised) return [fill];
  const edge = new SolidPolygonLayer<number>({
    id: `hexagon-edges-${set.resolution}`,
    data: shown,
    getPolygon: (i) => cornersOf(set.corners, i, EDGE_SIZE),
    getFillColor: [255, 255, 255, 225],
  });
  return [edge, fill];
};

/** A hexagon's corners drawn towards its middle. */
const cornersOf = (corners: Float64Array, i: number, size: number): [number, number][] => {
  const points = Array.from({ length: 6 }, (_, k): [number, number] => [
    corners[12 * i + 2 * k]!,
    corners[12 * i + 2 * k + 1]!,
  ]);
  const x = points.reduce((sum, [px]) => sum + px, 0) / 6;
  const y = points.reduce((sum, [, py]) => sum + py, 0) / 6;
  return points.map(([px, py]) => [x + size * (px - x), y + size * (py - y)]);
};

const heatLayer = (heat: HeatGrid, scale: HeatScale) =>
  new BitmapLayer({
    id: "heat",
    image: new ImageData(heatPixels(heat, scale), heat.columns, heat.rows),
    bounds: [...heat.bounds],
    _imageCoordinateSystem: "lnglat",
  });
