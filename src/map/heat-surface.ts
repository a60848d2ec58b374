import type { Map as MapLibreMap } from "maplibre-gl";
import type { HeatGrid } from "../domain/released";
import type { HeatScale } from "../content/participants/density";
import { heatPixels } from "./heat-pixels";
import type { MapOverlay } from "./map-controller";
import { latitudeOf, mercatorY } from "./mercator";

const NAME = "heat";

/**
 * The smooth surface as a picture within the map, below the place names: deck.gl's canvas lies over the
 * whole map and would cover them. A canvas, because the page's policy forbids fetching a picture's data.
 */
export const heatSurface = (heat: HeatGrid, scale: HeatScale): MapOverlay => {
  const [west, south, east, north] = heat.bounds;
  const room = document.createElement("div");
  let map: MapLibreMap | null = null;
  return {
    onAdd: (to) => {
      map = to;
      to.addSource(NAME, {
        type: "canvas",
        canvas: canvasOf(heat, scale),
        animate: false,
        coordinates: [
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      });
      const below = to.getStyle().layers.find(({ type }) => type === "symbol")?.id;
      to.addLayer(
        { id: NAME, type: "raster", source: NAME, paint: { "raster-fade-duration": 0 } },
        below,
      );
      return room;
    },
    onRemove: () => {
      room.remove();
      if (map?.getLayer(NAME) !== undefined) map.removeLayer(NAME);
      if (map?.getSource(NAME) !== undefined) map.removeSource(NAME);
      map = null;
    },
  };
};

/** Rows evenly apart in Web Mercator, as the map lays the picture out; the grid's are so in degrees. */
const canvasOf = (heat: HeatGrid, scale: HeatScale): HTMLCanvasElement => {
  const { columns, rows } = heat;
  const [, south, , north] = heat.bounds;
  const canvas = document.createElement("canvas");
  canvas.width = columns;
  canvas.height = rows;
  const pixels = heatPixels(heat, scale);
  const picture = new ImageData(columns, rows);
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  for (let row = 0; row < rows; row++) {
    const latitude = latitudeOf(top + ((row + 0.5) / rows) * (bottom - top));
    const from = Math.min(rows - 1, Math.floor((rows * (north - latitude)) / (north - south)));
    const cells = pixels.subarray(4 * from * columns, 4 * (from + 1) * columns);
    picture.data.set(cells, 4 * row * columns);
  }
  canvas.getContext("2d")?.putImageData(picture, 0, 0);
  return canvas;
};
