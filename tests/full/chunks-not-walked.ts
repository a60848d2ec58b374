/** Code that no walk asks for (chunk-walks), by the reason. All but the libraries' own comes through `loadCode`. */
export const NOT_WALKED: Readonly<Record<string, readonly string[]>> = {
  "Its absence is tested in faults": ["maplibre-gl-worker.mjs"],
  "Asked for by a library for other browsers and devices": [
    "__vite-browser-external.js",
    "webgl.js",
    "webgpu.js",
  ],
};
