import { MapLibreOverlay, SolidPolygonLayer } from "deck.gl";
import { ringOf, type Hexagons } from "../content/participants/density";
import { rgbOf } from "./heat-pixels";
import type { MapOverlay } from "./map-controller";

/** The one file that touches deck.gl. Loaded when hexagons are first stood up. */
export interface HexagonOverlay {
  /** To be put over a live map. */
  readonly control: MapOverlay;
  /** Rejects where the library cannot start: it fetches more code by itself once it lies over a map. */
  readonly started: Promise<void>;
  readonly paint: (hexagons: Hexagons | null) => void;
}

/** Metres of the tallest hexagon, wherever the reader stands them up. */
const TALLEST = 5000;

/**
 * Overlaid on a canvas of its own: interleaved, deck.gl 9.4 is reported to corrupt labels. Counts are made
 * elsewhere (analysis/density.ts); deck.gl only draws polygons, so that what is seen is what is said.
 */
export const createHexagonOverlay = (): HexagonOverlay => {
  let overlay!: MapLibreOverlay;
  const started = new Promise<void>((done, fail) => {
    overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      onDeviceInitialized: () => done(),
      onError: fail,
    });
  });
  return {
    control: overlay,
    started,
    paint: (hexagons) =>
      overlay.setProps({ layers: hexagons === null ? [] : [hexagonLayer(hexagons)] }),
  };
};

/** Without strokes, which cost ten times as much as fills on software GL. */
const hexagonLayer = ({ set, scale }: Hexagons) => {
  const shown = Array.from(set.figure.keys()).filter((i) => !Number.isNaN(set.figure[i]!));
  const most = shown.reduce((max, i) => Math.max(max, set.figure[i]!), 1);
  const colours = scale.classes.map(({ colour }) => rgbOf(colour));
  return new SolidPolygonLayer<number>({
    id: `hexagons-${set.resolution}`,
    data: shown,
    getPolygon: (i) => ringOf(set.corners, i),
    getFillColor: (i) => colours[scale.classOf(set.figure[i]!)] ?? [0, 0, 0],
    opacity: 0.92,
    extruded: true,
    getElevation: (i) => (TALLEST * set.figure[i]!) / most,
  });
};
