import { canvas, geoJSON, map } from "leaflet";
import "leaflet/dist/leaflet.css";
import type { FeatureCollection, Geometry } from "geojson";

/** The same polygons and colours in the plainest fast way there is: Leaflet on one canvas. */
const areas = (await (await fetch("./areas.geojson")).json()) as FeatureCollection<
  Geometry,
  { colour: string }
>;
const plain = map("map", { renderer: canvas(), zoomControl: false, attributionControl: false });
const layer = geoJSON<{ colour: string }>(areas, {
  style: (feature) => ({
    weight: 0.4,
    color: "#fff",
    fillOpacity: 1,
    fillColor: feature?.properties.colour ?? "#fff",
  }),
});
plain.fitBounds(layer.getBounds());
layer.addTo(plain);
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("bench:drawn")));
