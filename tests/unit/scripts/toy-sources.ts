import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Sources } from "../../../scripts/build/source";

/** A folder of publishers' files about twelve square areas, four wide and three high. */
export interface Toy {
  readonly dir: string;
  readonly sources: Sources;
}

const SIDE = 0.01;
const WEST = -3;
const SOUTH = 53.4;
const LIVERPOOL = "E08000012";
const KNOWSLEY = "E08000011";

const round = (x: number): number => Math.round(x * 1e6) / 1e6;

const square = (column: number, row: number, wide = 1, high = 1) => {
  const [w, s] = [round(WEST + column * SIDE), round(SOUTH + row * SIDE)];
  const [e, n] = [round(w + wide * SIDE), round(s + high * SIDE)];
  return {
    type: "Polygon",
    coordinates: [
      [
        [w, s],
        [w, n],
        [e, n],
        [e, s],
        [w, s],
      ],
    ],
  };
};

const point = (longitude: number, latitude: number) => ({
  type: "Point",
  coordinates: [longitude, latitude],
});

const line = (...coordinates: [number, number][]) => ({ type: "LineString", coordinates });

const features = (...list: { geometry: unknown; properties?: object }[]) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: list.map(({ geometry, properties = {} }) => ({
      type: "Feature",
      properties,
      geometry,
    })),
  });

const csv = (header: string, rows: readonly string[]) => `${[header, ...rows].join("\n")}\n`;

/** E01000001 … E01000012, row by row from the south-west; the two western columns are Liverpool. */
export const TOY_CODES = Array.from(
  { length: 12 },
  (_, index) => `E010000${String(index + 1).padStart(2, "0")}`,
);
const HALO = ["E01000091", "E01000092", "E01000093"];

const column = (index: number): number => index % 4;
const boroughOf = (index: number): string => (column(index) < 2 ? LIVERPOOL : KNOWSLEY);
const msoaOf = (index: number): string => (column(index) < 2 ? "E02000001" : "E02000002");
const wardOf = (index: number): string => (column(index) < 2 ? "E05000001" : "E05000002");
const unchanged = [...TOY_CODES, ...HALO].map((code) => `${code},${code},U`);

const FILES: Readonly<Record<string, string>> = {
  lsoa21: features(
    // Backwards: the build sorts.
    ...TOY_CODES.map((code, index) => ({
      geometry: square(column(index), Math.floor(index / 4)),
      properties: {
        LSOA21CD: code,
        LSOA21NM: `St. Helens 001${code.at(-1)!}`,
        LADCD_ACTIVE: boroughOf(index),
      },
    })).reverse(),
  ),
  halo: features(
    ...HALO.map((code, row) => ({ geometry: square(4, row), properties: { LSOA21CD: code } })),
  ),
  wards25: features(
    {
      geometry: square(0, 0, 2, 3),
      properties: { WD25CD: "E05000001", WD25NM: "West", LAD25CD: LIVERPOOL },
    },
    {
      geometry: square(2, 0, 2, 3),
      properties: { WD25CD: "E05000002", WD25NM: "East", LAD25CD: KNOWSLEY },
    },
  ),
  "region-outline": features({ geometry: square(0, 0, 4, 3) }),
  "land-context": features({ geometry: square(-9, -9, 20, 20) }),
  sea: features({ geometry: square(-3, 0, 3, 3) }),
  neighbours: features({ geometry: square(4, 0, 3, 3) }),
  motorways: features(
    {
      geometry: line([-3, 53.4], [-2.98, 53.41]),
      properties: { road_classification_number: "M62" },
    },
    {
      geometry: line([-2.98, 53.41], [-2.96, 53.4]),
      properties: { road_classification_number: "M62" },
    },
  ),
  rail: features({ geometry: line([-3, 53.42], [-2.96, 53.42]) }),
  "places-labels": features({
    geometry: point(-2.985, 53.415),
    properties: { name: "Toytown", rank: 1 },
  }),
  "bus-stops": csv("locality,lon,lat", ["Toy Hill,-2.98,53.41", "Toy Hill,-2.981,53.41"]),
  "places-ipn": features(
    {
      geometry: point(-2.984, 53.415),
      properties: { name: "Toytown", description_code: "LOC", inverted: false },
    },
    {
      geometry: point(-2.975, 53.405),
      properties: { name: "Toyley, Great", description_code: "LOC", inverted: true },
    },
    {
      geometry: point(-2.975, 53.405),
      properties: { name: "Great Toyley", description_code: "PAR", inverted: false },
    },
    {
      geometry: point(-2.9, 53.405),
      properties: { name: "Elsewhere", description_code: "LOC", inverted: false },
    },
  ),
  "lookup-lsoa21-msoa21": csv(
    "lsoa21_code,msoa21_code",
    TOY_CODES.map((code, index) => `${code},${msoaOf(index)}`),
  ),
  "msoa21-names": csv("msoa21_code,msoa21_name,msoa21_hcl_name,ltla24_code", [
    `E02000001,Liverpool 001,West Toytown,${LIVERPOOL}`,
    `E02000002,Knowsley 001,East Toytown,${KNOWSLEY}`,
  ]),
  "msoa21-names-england": csv("msoa21_name,msoa21_hcl_name", [
    "Liverpool 001,West Toytown",
    "Knowsley 001,East Toytown",
    "Wigan 001,Far Toytown",
  ]),
  "lsoa21-population-2024": csv(
    "LSOA21CD,WD25CD",
    TOY_CODES.map((code, index) => `${code},${wardOf(index)}`),
  ),
  census2021: csv(
    "lsoa21cd,residents",
    TOY_CODES.map((code, index) => `${code},${1000 + index}`),
  ),
  "lookup-lsoa11-lsoa21-england": csv("lsoa11_code,lsoa21_code,change_code", unchanged),
  "lookup-lsoa01-lsoa11-england": csv("lsoa01_code,lsoa11_code,change_code", unchanged),
  postcodes: csv("pcds,lat,lon,lsoa21cd,near_boundary_15m,legacy_outcode", [
    "L1 1AB,53.41501,-2.98499,E01000006,1,0",
    "L1 1AA,53.40501,-2.99499,E01000001,0,0",
    "L41 1AA,53.42501,-2.96501,E01000012,1,1",
  ]),
  // One as it was, one moved to the middle of the fourth area, one new beside a boundary.
  "postcodes-live": csv("postcode,lat,lon,lsoa21_code,lsoa_source", [
    "L1 1AA,53.40501,-2.99499,E01000001,nspl",
    "L1 1AB,53.40501,-2.96501,E01000004,pip",
    "L1 1AC,53.40501,-2.97001,E01000003,pip",
  ]),
  "postcodes-standing": csv("pcds,status", [
    "L1 1AA,live_other_district",
    "L1 1AB,live",
    "L41 1AA,not_live",
  ]),
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Writes the toy's files to a new temporary folder, some of them replaced. */
export const writeToySources = (replaced: Readonly<Record<string, string>> = {}): Toy => {
  const dir = mkdtempSync(join(tmpdir(), "toy-sources-"));
  const entries = Object.entries({ ...FILES, ...replaced }).map(([key, text]) => {
    const path = `toy/${key}.${text.startsWith("{") ? "geojson" : "csv"}`;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
    const source = {
      path,
      publisher: "Toy publisher",
      title: key,
      url: "https://example.org/",
      licence: "Toy licence",
      vintage: "2021",
      sha256: sha256(text),
      attribution: "Toy attribution",
    };
    return [key, source] as const;
  });
  return { dir, sources: Object.fromEntries(entries) };
};
