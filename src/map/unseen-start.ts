import type { LineLayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as MapLibreMap } from "maplibre-gl";

/**
 * Until it first idles the map lies under the still first frame and draws anew with every tile that
 * arrives: small, those frames cost next to nothing, also where WebGL runs in software.
 */
export const UNSEEN_PIXEL_RATIO = 0.125;

/**
 * Dashed lines have a shader of their own, which takes more than half a second to compile where WebGL
 * runs in software. Nobody sees this one: outlines of hot spots and patches find it compiled.
 */
const DASHED: LineLayerSpecification = {
  id: "dashed",
  type: "line",
  source: "borough-lines",
  paint: { "line-dasharray": [3, 2] },
};

/** A style for a map that nobody sees yet. */
export const unseenStyle = (style: StyleSpecification): StyleSpecification => ({
  ...style,
  layers: [...style.layers, DASHED],
});

/** Shows the map as it is to be seen once it has idled unseen. */
export const sharpenWhenIdle = (map: MapLibreMap, onSharp: () => void): void => {
  const sharpen = () => map.setPixelRatio(window.devicePixelRatio);
  void map.once("idle", () => {
    void map.once("idle", onSharp);
    map.removeLayer(DASHED.id);
    sharpen();
    // A fixed ratio does not follow the browser's zoom, or the window to another screen.
    map.on("resize", () => {
      if (map.getPixelRatio() !== window.devicePixelRatio) sharpen();
    });
  });
};
