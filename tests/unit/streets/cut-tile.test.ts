import { VectorTile } from "@mapbox/vector-tile";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { PbfReader } from "pbf";
import { PMTiles } from "pmtiles";
import { expect, test } from "vitest";
import { inMemory } from "../../../scripts/build/in-memory";
import { archiveOf } from "../../../scripts/build/street-map/archive";
import { awayFrom } from "../../../scripts/build/street-map/away";
import { cutTile } from "../../../scripts/build/street-map/cut-tile";
import { readStreetMap } from "../../../scripts/check/street-map";

type Points = readonly (readonly [number, number])[];
interface Toy {
  readonly type: 2 | 3;
  readonly tags: Readonly<Record<string, string>>;
  readonly geometry: readonly Points[];
}

const tileOf = (layers: Readonly<Record<string, readonly Toy[]>>): VectorTile =>
  new VectorTile(
    new PbfReader(
      fromGeojsonVt(
        Object.fromEntries(
          Object.entries(layers).map(([name, features]) => [name, { features }]),
        ) as unknown as Parameters<typeof fromGeojsonVt>[0],
        { version: 2, extent: 4096 },
      ),
    ),
  );

const street = (tags: Toy["tags"], ...points: Points): Toy => ({
  type: 2,
  tags,
  geometry: [points],
});
const square = (tags: Toy["tags"], at: number, size: number): Toy => ({
  type: 3,
  tags,
  geometry: [
    [
      [at, at],
      [at + size, at],
      [at + size, at + size],
      [at, at + size],
      [at, at],
    ],
  ],
});

const within = () => 0;

interface Read {
  readonly layer: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly lines: readonly (readonly { x: number; y: number }[])[];
}

/** What a cut tile holds; empty where there is none. */
const read = (bytes: Uint8Array | null): Read[] =>
  bytes === null
    ? []
    : Object.entries(new VectorTile(new PbfReader(bytes)).layers).flatMap(([layer, held]) =>
        Array.from({ length: held.length }, (_, at) => held.feature(at)).map((feature) => ({
          layer,
          properties: feature.properties,
          lines: feature.loadGeometry(),
        })),
      );

test("keeps what the style draws, with its fields, and nothing else", () => {
  const tile = tileOf({
    transportation: [
      street({ class: "minor", surface: "paved" }, [0, 0], [1000, 0]),
      street({ class: "service", service: "driveway" }, [0, 10], [1000, 10]),
      street({ class: "trunk", brunnel: "tunnel" }, [0, 20], [1000, 20]),
      street({ class: "path" }, [0, 30], [1000, 30]),
      street({ class: "rail", service: "siding" }, [0, 40], [1000, 40]),
    ],
    transportation_name: [
      street({ class: "minor", "name:latin": "Smithdown Road" }, [0, 0], [1000, 0]),
      street({ class: "motorway", "name:latin": "M62" }, [0, 0], [1000, 0]),
    ],
    poi: [street({ class: "shop" }, [0, 0], [10, 0])],
  });
  const kept = read(cutTile(tile, { zoom: 14, away: within }));
  expect(kept.map(({ layer, properties }) => ({ layer, properties }))).toEqual([
    { layer: "transportation", properties: { class: "minor" } },
    {
      layer: "transportation_name",
      properties: { class: "minor", "name:latin": "Smithdown Road" },
    },
  ]);
});

test("has no names before the zoom at which they are drawn", () => {
  const tile = tileOf({
    transportation_name: [street({ class: "minor", "name:latin": "Penny Lane" }, [0, 0], [9, 0])],
  });
  expect(cutTile(tile, { zoom: 13, away: within })).toBeNull();
  expect(cutTile(tile, { zoom: 14, away: within })).not.toBeNull();
});

test("joins the stretches of a street, and drops the corners that no eye can see", () => {
  const tile = tileOf({
    transportation: [
      street({ class: "minor" }, [0, 0], [500, 1], [1000, 0]),
      street({ class: "minor" }, [1000, 0], [2000, 0]),
    ],
  });
  const [only, ...more] = read(cutTile(tile, { zoom: 14, away: within }));
  expect(more).toEqual([]);
  expect(only!.lines.map((line) => line.map(({ x, y }) => [x, y]))).toEqual([
    [
      [0, 0],
      [2000, 0],
    ],
  ]);
});

test("fades lines beyond the region's edge, and draws none farther out", () => {
  const tile = tileOf({ transportation: [street({ class: "minor" }, [0, 0], [4000, 0])] });
  const kept = read(cutTile(tile, { zoom: 14, away: (x) => Math.max(0, x - 1000) }));
  const fades = kept.map(({ properties }) => Number(properties.fade ?? 1));
  expect(fades[0]).toBe(1);
  expect(fades).toEqual(fades.toSorted((a, b) => b - a));
  expect(fades.length).toBeGreaterThan(3);
  expect(Math.min(...fades)).toBeGreaterThan(0);
  const last = Math.max(...kept.flatMap(({ lines }) => lines.flat().map(({ x }) => x)));
  expect(last).toBeGreaterThan(1500);
  expect(last).toBeLessThan(2200);
});

test("leaves out specks, and parks that lie outside altogether", () => {
  const park = { class: "grass", subclass: "park" };
  const tile = tileOf({
    landcover: [square(park, 100, 600), square(park, 900, 12), square(park, 3000, 600)],
  });
  const kept = read(cutTile(tile, { zoom: 14, away: (x) => (x > 2000 ? 5000 : 0) }));
  expect(kept.map(({ lines }) => lines.length)).toEqual([1]);
  expect(kept[0]!.properties).toEqual({ class: "grass" });
});

test("measures how far a place lies outside the region", () => {
  const away = awayFrom([
    {
      type: "Polygon",
      coordinates: [
        [
          [-3, 53.4],
          [-2.9, 53.4],
          [-2.9, 53.5],
          [-3, 53.5],
          [-3, 53.4],
        ],
      ],
    },
  ]);
  expect(away(-2.95, 53.45)).toBe(0);
  // 0.01 degrees of latitude are 1,113 m.
  expect(away(-2.95, 53.51)).toBeGreaterThan(1000);
  expect(away(-2.95, 53.51)).toBeLessThan(1250);
  expect(away(-2, 53)).toBe(Infinity);
});

test("writes an archive that its own library reads, the same bytes each time", async () => {
  const tile = cutTile(
    tileOf({ transportation: [street({ class: "minor" }, [0, 0], [1000, 0])] }),
    { zoom: 14, away: within },
  )!;
  const tiles = [5, 3, 4].map((x) => ({ z: 14, x, y: 9, bytes: tile }));
  const about = {
    minZoom: 14,
    maxZoom: 14,
    bounds: [-3.25, 53.28, -2.55, 53.7],
    metadata: { attribution: "© OpenStreetMap", vector_layers: [{ id: "transportation" }] },
  } as const;
  const bytes = archiveOf(tiles, about);
  expect(archiveOf(tiles, about)).toEqual(bytes);
  expect(() => readStreetMap(bytes)).not.toThrow();
  expect(() => readStreetMap(bytes.subarray(0, -1))).toThrow("bytes long");
  const file = new PMTiles(inMemory(bytes));
  expect(await file.getHeader()).toMatchObject({ minZoom: 14, maxZoom: 14, minLon: -3.25 });
  expect(await file.getMetadata()).toEqual(about.metadata);
  expect(new Uint8Array((await file.getZxy(14, 4, 9))!.data)).toEqual(tile);
  expect(await file.getZxy(14, 6, 9)).toBeUndefined();
});
