/** Code that no walk of chunk-faults asks for, by the reason. All but the libraries' own comes through `loadCode`. */
export const NOT_WALKED: Readonly<Record<string, readonly string[]>> = {
  "Its absence is tested in faults": ["maplibre-gl-worker.mjs"],
  "Asked for by a library for other browsers and devices": [
    "__vite-browser-external.js",
    "webgl.js",
    "webgpu.js",
  ],
  "Asked for with a file of an organisation’s colours": ["brand.js"],
  "A place found on the map of Compare, and a neighbourhood of the census alone": [
    "census-profile.js",
    "found-on-map.js",
  ],
  "Participants of an earlier page: they are always there before a walk asks": ["session.js"],
  "Streets, under a live map near the ground": ["street-archive.js"],
};

/** deck.gl asks for its device by itself, and tells nobody where it does not come: hexagons lie flat then. */
export const UNNAMED: readonly string[] = ["webgl-device.js"];
