import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { build, preview } from "vite";

import type { MeasureFile } from "../../src/domain/artefact";
import { DEPRIVATION_RAMP } from "../../src/domain/palette";
import { decileOf } from "../../src/domain/position";
import { CHROMIUM_FLAGS, SYSTEM_CHROMIUM } from "../chromium";
import type { Bench } from "./bench";

const RUNS = 7;
const AREAS_2025 = 33_755;
const PAGES = join(import.meta.dirname, "pages");

/** What is timed: a page, and the mark it sets when its map is drawn. */
const TIMED = {
  leaflet: { page: "leaflet.html", mark: "bench:drawn" },
  maplibre: { page: "maplibre.html", mark: "bench:drawn" },
  deck: { page: "deck.html", mark: "bench:drawn" },
  first: { page: "index.html", mark: "atlas:first-frame" },
  live: { page: "index.html", mark: "atlas:live-map" },
} as const;

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The areas as the GeoJSON a simple page would use, coloured by their decile of 2025. */
const geoJson = (data: string): string => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(data, name), "utf8"));
  const topology = read("areas.json") as Topology<{ areas: GeometryCollection }>;
  const { releases } = read("measures/imd.json") as MeasureFile;
  const ranks = releases.find(({ year }) => year === 2025)?.rank ?? [];
  const areas = feature(topology, topology.objects.areas);
  areas.features.forEach((area, row) => {
    const decile = decileOf(ranks[row] ?? NaN, AREAS_2025);
    area.properties = { colour: DEPRIVATION_RAMP[decile - 1] };
  });
  return JSON.stringify(areas);
};

/** Serves the built app beside the two comparison pages, with one compression for all. */
const serve = async (data: string) => {
  const outDir = mkdtempSync(join(tmpdir(), "bench-first-frame-"));
  await build({
    root: PAGES,
    configFile: false,
    logLevel: "error",
    base: "./",
    build: {
      outDir,
      target: "es2022",
      rolldownOptions: {
        input: ["leaflet.html", "maplibre.html", "deck.html"].map((page) => join(PAGES, page)),
      },
    },
  });
  cpSync("dist", outDir, { recursive: true });
  writeFileSync(join(outDir, "areas.geojson"), geoJson(data));
  const server = await preview({ configFile: false, logLevel: "error", build: { outDir } });
  return { server, outDir };
};

/** How long the map takes to be seen, against the plainest pages with the same polygons, in one run. */
export const FIRST_FRAME_BENCH: Bench = {
  name: "first-frame",
  run: async ({ data }) => {
    const { server, outDir } = await serve(data);
    const browser = await chromium.launch({
      executablePath: SYSTEM_CHROMIUM,
      args: [...CHROMIUM_FLAGS],
    });
    const none = (): Record<keyof typeof TIMED, number[]> => ({
      leaflet: [],
      maplibre: [],
      deck: [],
      first: [],
      live: [],
    });
    const times = none();
    /** When the first text or picture of each page was on screen, by the browser's own measure. */
    const painted = none();
    try {
      for (let run = 0; run < RUNS; run++) {
        for (const name of Object.keys(TIMED) as (keyof typeof TIMED)[]) {
          const { page: path, mark } = TIMED[name];
          const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
          const page = await context.newPage();
          await page.goto(new URL(path, server.resolvedUrls?.local[0]).href);
          const drawn = await page.waitForFunction(
            (wanted) => performance.getEntriesByName(wanted)[0]?.startTime,
            mark,
            { timeout: 60_000 },
          );
          times[name].push((await drawn.jsonValue()) ?? NaN);
          const shown = await page.waitForFunction(
            () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
          );
          painted[name].push((await shown.jsonValue()) ?? NaN);
          await context.close();
        }
      }
    } finally {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
    }
    const ms = (name: keyof typeof TIMED, of = times) => `${middle(of[name]).toFixed(0)} ms`;
    const ratio = (ours: keyof typeof TIMED, other: keyof typeof TIMED, of = times) =>
      (middle(of[ours]) / middle(of[other])).toFixed(2);
    return [
      `first frame of the choropleth: ${ms("first")}; plain Leaflet: ${ms("leaflet")}; ratio ${ratio("first", "leaflet")} (target 0.8)`,
      `first contentful paint: ${ms("first", painted)}; plain Leaflet: ${ms("leaflet", painted)}; ratio ${ratio("first", "leaflet", painted)} (target 0.6)`,
      `live map idle: ${ms("live")}; bare MapLibre: ${ms("maplibre")}; ratio ${ratio("live", "maplibre")} (target 1.25)`,
      `deck.gl alone: ${ms("deck")}; ratio ${ratio("live", "deck")}`,
    ];
  },
};
