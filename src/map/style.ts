import type { SourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { GeoJSON } from "geojson";
import type { MapGeography, MapMarks, MapPicture } from "./map-data";
import { marksOf } from "./scene";
import { SOURCES, type Scene } from "./sources";
import { toLayer } from "./to-layer";

/**
 * The map as a value: a whole MapLibre style for a picture of the world. Pure; the difference to the
 * style before is what is applied. Geometry of unchanged sources is the same object.
 */
export const styleFor = (
  picture: MapPicture,
  geography: MapGeography,
  marks: MapMarks = { selectedRow: null, hoveredRow: null },
): StyleSpecification => {
  const scene: Scene = { picture, geography, marks };
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(SOURCES).map(([name, source]) => [name, geojson(source(scene))]),
    ),
    layers: marksOf(scene).map(toLayer),
    // Colours change at once: a fade between two measures would show classes neither has.
    transition: { duration: 0, delay: 0 },
  };
};

const geojson = (data: GeoJSON): SourceSpecification => ({
  type: "geojson",
  data,
  // The default drops small polygons when zoomed out, silently; at 0.1 simplified rings cross
  // themselves and fill what lies beside them (north of Kirkby, zoom 9). The sources are generalised.
  tolerance: 0,
});
