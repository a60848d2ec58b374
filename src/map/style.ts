import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSON } from "geojson";
import type { MapGeography, MapMarks, MapPicture } from "./map-data";
import type { Mark } from "./mark";
import { marksOf } from "./scene";
import { sourcesOf, type Scene } from "./sources";
import { STREETS_SOURCE, streetSource } from "./streets/street-source";
import { toLayer } from "./to-layer";

/**
 * The map as a value: a whole MapLibre style for a picture of the world. Pure; the difference to the
 * style before is what is applied. Geometry of unchanged sources is the same object.
 */
export const styleFor = (
  picture: MapPicture,
  geography: MapGeography,
  marks: MapMarks = { highlight: [], hoveredRow: null },
): StyleSpecification => {
  const scene: Scene = { picture, geography, marks };
  const shapes = Object.entries(sourcesOf(scene));
  const empty = new Set(shapes.flatMap(([name, data]) => (isEmpty(data) ? [name] : [])));
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(shapes.map(([name, data]) => [name, geojson(data, name)])),
      ...(picture.streets && { [STREETS_SOURCE]: streetSource(picture.streets) }),
    },
    layers: marksOf(scene).map((mark) => hideIf(drawsNothing(mark, empty), toLayer(mark))),
    // Colours change at once: a fade between two measures would show classes neither has.
    transition: { duration: 0, delay: 0 },
  };
};

const isEmpty = (data: GeoJSON): boolean =>
  data.type === "FeatureCollection"
    ? data.features.length === 0
    : data.type === "MultiPolygon" && data.coordinates.length === 0;

const drawsNothing = (mark: Mark, empty: ReadonlySet<string>): boolean =>
  mark.kind !== "background" &&
  mark.kind !== "tile" &&
  (empty.has(mark.source) || (mark.kind === "fill" && mark.only?.length === 0));

/** MapLibre cuts, masks and draws every tile of a visible layer, even where it holds nothing. */
const hideIf = (hidden: boolean, layer: LayerSpecification): LayerSpecification =>
  hidden ? { ...layer, layout: { ...layer.layout, visibility: "none" } } : layer;

const geojson = (data: GeoJSON, name: string): SourceSpecification => ({
  type: "geojson",
  data,
  // The default drops small polygons when zoomed out, silently; at 0.1 simplified rings cross
  // themselves and fill what lies beside them (north of Kirkby, zoom 9). The sources are generalised.
  // Lines enclose nothing, and a third of a pixel less of them is not seen.
  tolerance: name.endsWith("lines") ? 0.375 : 0,
});
