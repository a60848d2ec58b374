import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { ZIP_IN_PLACE } from "./scripts/zip-in-place.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Fetched by the app too, but made beside the artefacts, so that the manifest does not list it. */
const SYNTHETIC = "synthetic-participants.csv";

/** Size and digest of every artefact, for the page to know that it was given the files it was built with. */
const builtWith = (): Record<string, readonly [bytes: number, sha256: string]> => {
  const { artefacts } = JSON.parse(readFileSync("public/data/manifest.json", "utf8")) as {
    artefacts: Record<string, { file: string; bytes: number; sha256: string }>;
  };
  const synthetic = readFileSync(`public/data/${SYNTHETIC}`);
  const digest = createHash("sha256").update(synthetic).digest("hex");
  return Object.fromEntries([
    ...Object.values(artefacts).map(({ file, bytes, sha256 }) => [file, [bytes, sha256]] as const),
    [SYNTHETIC, [synthetic.byteLength, digest]] as const,
  ]);
};

/** The packs of other regions that lie beside the artefacts, by name. */
const packs = (): { pack: string; name: string }[] =>
  (existsSync("public/packs") ? readdirSync("public/packs") : [])
    .sort()
    .filter((folder) => existsSync(`public/packs/${folder}/region.json`))
    .map((folder) => {
      const { pack, name } = JSON.parse(
        readFileSync(`public/packs/${folder}/region.json`, "utf8"),
      ) as { pack: string; name: string };
      return { pack, name };
    });

/** App and data kept for use without a network; a newer version waits until the reader takes it. */
const offlineCopy = VitePWA({
  registerType: "prompt",
  injectRegister: null,
  manifest: {
    name: "Reach Atlas",
    short_name: "Reach Atlas",
    description: "Where poverty persists in Liverpool City Region, and whom a programme reaches.",
    lang: "en-GB",
    theme_color: "#ffffff",
    background_color: "#f4f3ef",
    display: "standalone",
    start_url: "./",
    icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
  },
  workbox: {
    // MapLibre's worker is an .mjs file, and without it there is no map.
    globPatterns: ["**/*.{js,mjs,css,html,json,svg,woff,woff2}", "data/*.csv"],
    globIgnores: ["reach-atlas.html", "brand.json", "packs/**"],
    runtimeCaching: [
      // What an organisation puts beside the app is asked for each time, and kept for when there is no network.
      // Where it was never fetched there is none, which is no failure.
      {
        urlPattern: /\/brand\.json$/,
        handler: "NetworkFirst",
        options: {
          plugins: [
            {
              handlerDidError: () =>
                Promise.resolve(new Response('{"format":"reach-atlas/brand","version":1}')),
            },
          ],
        },
      },
      // The whole atlas again: kept once somebody opens Present, who may need it where there is no network.
      {
        urlPattern: /\/reach-atlas\.html$/,
        handler: "NetworkFirst",
        options: { cacheName: "one-file" },
      },
      // Streets are large and seldom asked for: kept from the first time that they are.
      {
        urlPattern: /\/data\/streets\.pbf$/,
        handler: "NetworkFirst",
        options: { cacheName: "streets" },
      },
    ],
    maximumFileSizeToCacheInBytes: 8_000_000,
    // Every view is the same page: only its address differs.
    ignoreURLParametersMatching: [/.*/],
    navigateFallback: "index.html",
    navigateFallbackDenylist: [/reach-atlas\.html$/],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
  },
});

/** The page is in English: what its controls say in thirty other languages is left out. */
const englishOnly = optimizeLocales.vite({ locales: ["en"] });

/** The development server's hot reload writes scripts into the page, which the policy forbids. */
const policyForBuildsOnly: Plugin = {
  name: "policy-for-builds-only",
  apply: "serve",
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
};

/**
 * A page's own styles are asked for at once, but hold up no picture: where they are late, the note of index.html that
 * says so is painted without them. What waits for them is platform/mend-styles.ts, which takes them into use.
 */
const stylesHoldUpNoNote: Plugin = {
  name: "styles-hold-up-no-note",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      html.replaceAll('<link rel="stylesheet" ', '<link rel="preload" as="style" '),
  },
};

export default defineConfig(({ command }) => ({
  // Relative addresses: the built folder works from any path of any static host.
  base: "./",
  plugins: [react(), englishOnly, offlineCopy, policyForBuildsOnly, stylesHoldUpNoNote],
  resolve: { alias: ZIP_IN_PLACE },
  define: {
    __ATLAS_VERSION__: JSON.stringify(version),
    __OFFLINE_COPY__: JSON.stringify(command === "build"),
    __ARTEFACTS__: JSON.stringify(builtWith()),
    __PACKS__: JSON.stringify(packs()),
  },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first frame needs, and the page around it: many small files queue for connections.
        codeSplitting: {
          groups: [
            {
              name: "first",
              test: /(early-map|preload-live-map)\.ts$|\/query-core\//,
              priority: 2,
            },
            { name: "page", test: /app\/page\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
}));
