import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";

/** The same polygons in MapLibre with nothing around them. */
setWorkerUrl(workerUrl);
const bare = new MapLibreMap({
  container: "map",
  attributionControl: false,
  bounds: [-3.229, 53.289, -2.577, 53.698],
  style: {
    version: 8,
    sources: { areas: { type: "geojson", data: "./areas.geojson", tolerance: 0.1 } },
    layers: [
      { id: "areas", type: "fill", source: "areas", paint: { "fill-color": ["get", "colour"] } },
    ],
  },
});
void bare.once("idle", () => performance.mark("bench:drawn"));
