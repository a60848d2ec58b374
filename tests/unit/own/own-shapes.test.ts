import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { fromNationalGrid } from "../../../src/analysis/own/national-grid";
import { ownPlaces, placesWords } from "../../../src/analysis/own/own-places";
import type { PlaceFate } from "../../../src/analysis/own/place-fates";
import { straightLine } from "../../../src/analysis/own/straight-line";
import { postcodes } from "../participants/places";
import { bytesOf } from "./own-references";
import { dbfOf, DEGREES_PRJ, GRID_PRJ, shapefileOf, shpOf } from "../../shapefile-bytes";

type Ring = number[][];

const json = (value: unknown): Uint8Array => bytesOf(JSON.stringify(value));
const feature = (geometry: object | null, properties: object | null = null) => ({
  type: "Feature",
  geometry,
  properties,
});
const collection = (features: readonly unknown[], more: object = {}) =>
  json({ type: "FeatureCollection", ...more, features });
const polygon = (rings: readonly Ring[], properties: object | null = null) =>
  feature({ type: "Polygon", coordinates: rings }, properties);

/** A square round St George's Hall, clockwise, as shapefiles have it. */
const SQUARE: Ring = [
  [-2.99, 53.4],
  [-2.99, 53.42],
  [-2.97, 53.42],
  [-2.97, 53.4],
  [-2.99, 53.4],
];
/** About the same on the national grid: St George's Hall is at 334946, 390603. */
const ON_GRID: Ring = [
  [334400, 390100],
  [334400, 391100],
  [335500, 391100],
  [335500, 390100],
  [334400, 390100],
];
const MIDDLE_OF_GRID = { longitude: -2.98019, latitude: 53.40859 };
const HOLE: Ring = [
  [-2.985, 53.405],
  [-2.975, 53.405],
  [-2.975, 53.415],
  [-2.985, 53.415],
  [-2.985, 53.405],
];
const turned = (ring: Ring): Ring => ring.map(([x, y]) => [y!, x!]);
const kml = (inside: string): Uint8Array =>
  bytesOf(
    `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`,
  );
const kmlRing = (ring: Ring): string =>
  `<LinearRing><coordinates>\n${ring.map(([x, y]) => `${x},${y},0`).join("\n ")}\n</coordinates></LinearRing>`;

interface ShapesFile {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  /** Rings of each part of the first shape. */
  readonly rings?: readonly number[];
  readonly places?: number;
  readonly fates?: Readonly<Partial<Record<PlaceFate, readonly number[]>>>;
}

const FILES: readonly ShapesFile[] = [
  {
    what: "GeoJSON of a hole, two parts and a point, named by the first column of words",
    bytes: collection([
      polygon([SQUARE, HOLE], { OBJECTID: 7, code: "12", WD24NM: "Central", borough: "Liverpool" }),
      feature({ type: "MultiPolygon", coordinates: [[SQUARE], [HOLE]] }, { name: "Both" }),
      feature({ type: "Point", coordinates: [-2.98, 53.41] }, { name: "Hub" }),
    ]),
    names: ["Central", "Both"],
    rings: [2],
    places: 1,
  },
  {
    what: "a bare polygon, and heights in it",
    bytes: json({ type: "Polygon", coordinates: [SQUARE.map((at) => [...at, 12])] }),
    names: ["Shape 1"],
    fates: { nameless: [1] },
  },
  {
    what: "an outline that does not end where it began",
    bytes: collection([polygon([SQUARE.slice(0, -1)], { name: "Open" })]),
    names: ["Open"],
    fates: { closed: [1] },
  },
  {
    what: "an outline that crosses itself",
    bytes: collection([
      polygon([[SQUARE[0]!, SQUARE[2]!, SQUARE[1]!, SQUARE[3]!, SQUARE[0]!]], { name: "Bow" }),
    ]),
    names: ["Bow"],
    fates: { crossed: [1] },
  },
  {
    what: "latitude before longitude",
    bytes: collection([polygon([turned(SQUARE)], { name: "Turned" })]),
    names: ["Turned"],
    fates: { swapped: [1] },
  },
  {
    what: "longitudes without a minus",
    bytes: collection([polygon([SQUARE.map(([x, y]) => [-x!, y!])], { name: "East" })]),
    names: ["East"],
    fates: { unsigned: [1] },
  },
  {
    what: "eastings and northings in GeoJSON that says nothing of it",
    bytes: collection([polygon([ON_GRID], { name: "Grid" })]),
    names: ["Grid"],
    fates: { grid: [1] },
  },
  {
    what: "eastings and northings in GeoJSON that says so",
    bytes: collection([polygon([ON_GRID], { name: "Grid" })], {
      crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::27700" } },
    }),
    names: ["Grid"],
  },
  {
    what: "outlines without area, without numbers, of elsewhere and none at all beside a good one",
    bytes: collection([
      polygon([], { name: "No ring" }),
      polygon([[SQUARE[0]!, SQUARE[1]!, SQUARE[0]!, SQUARE[0]!]], { name: "Flat" }),
      feature({ type: "Polygon", coordinates: [[["-2.99", "53.4"]]] }, { name: "Texts" }),
      polygon([SQUARE.map(([x, y]) => [x! + 5, y! - 4])], { name: "Paris" }),
      feature(null, { name: "Nothing" }),
      polygon([SQUARE, [HOLE[0]!, HOLE[1]!, HOLE[0]!]], { name: "Good" }),
    ]),
    names: ["Good"],
    rings: [1],
    fates: { empty: [1, 2], unread: [3], outside: [4], nowhere: [5] },
  },
  {
    what: "the same name twice, and no name",
    bytes: collection([
      polygon([SQUARE], { name: "Patch" }),
      polygon([HOLE], { name: "Patch" }),
      polygon([HOLE], { size: 3 }),
    ]),
    names: ["Patch", "Patch (2)", "Shape 3"],
    fates: { namesake: [2], nameless: [3] },
  },
  {
    what: "a collection of geometries in one feature, a line among them",
    bytes: collection([
      feature(
        {
          type: "GeometryCollection",
          geometries: [
            { type: "Polygon", coordinates: [SQUARE] },
            { type: "LineString", coordinates: SQUARE },
          ],
        },
        { name: "Mixed" },
      ),
    ]),
    names: ["Mixed"],
    fates: { line: [1] },
  },
  {
    what: "KML with a hole, two parts with a point, and a line",
    bytes: kml(
      `<Placemark><name>Holed</name><Polygon><innerBoundaryIs>${kmlRing(HOLE)}</innerBoundaryIs><outerBoundaryIs>${kmlRing(SQUARE)}</outerBoundaryIs></Polygon></Placemark>` +
        `<Placemark><name>Parts</name><MultiGeometry><Point><coordinates>-2.98,53.41</coordinates></Point><Polygon><outerBoundaryIs>${kmlRing(SQUARE)}</outerBoundaryIs></Polygon><Polygon><outerBoundaryIs>${kmlRing(HOLE)}</outerBoundaryIs></Polygon></MultiGeometry></Placemark>` +
        `<Placemark><name>Way</name><LineString><coordinates>-2.9,53.4 -2.8,53.4</coordinates></LineString></Placemark>`,
    ),
    names: ["Holed", "Parts"],
    rings: [2],
    places: 1,
    fates: { line: [3] },
  },
  {
    what: "a zipped shapefile in degrees, in a folder, with what a Mac adds",
    bytes: shapefileOf([
      ["Central", [SQUARE, HOLE]],
      ["Café", [SQUARE]],
    ]),
    names: ["Central", "Café"],
    rings: [2],
  },
  {
    what: "a zipped shapefile on the national grid, its .prj without a shift of datum",
    bytes: shapefileOf([["Grid", [ON_GRID]]], GRID_PRJ),
    names: ["Grid"],
  },
  {
    what: "a zipped shapefile with neither names nor coordinate system",
    bytes: zipSync({ "A.SHP": shpOf([[ON_GRID]]) }),
    names: ["Shape 1"],
    fates: { nameless: [1], grid: [1] },
  },
  {
    what: "a zipped shapefile whose names are in Windows-1252 and do not say so",
    bytes: zipSync({
      "a.shp": shpOf([[SQUARE]]),
      "a.dbf": dbfOf("NAME", [Uint8Array.from([0x43, 0x61, 0x66, 0xe9])]),
    }),
    names: ["Café"],
  },
];

const many = (count: number) =>
  collection(Array.from({ length: count }, (_, at) => polygon([SQUARE], { name: `${at}` })));

const REFUSED: readonly (readonly [what: string, file: string, bytes: Uint8Array, why: RegExp])[] =
  [
    [
      "lines alone",
      "a.geojson",
      collection([feature({ type: "LineString", coordinates: SQUARE })]),
      /none of 1 place can be used \(a line, not a point or an area\)/,
    ],
    [
      "shapes of elsewhere, saying how many",
      "a.geojson",
      collection([polygon([SQUARE.map(([x, y]) => [x! + 5, y! - 4])])]),
      /none of 1 shape can be used \(outside the region.*Give each shape an outline in the region/,
    ],
    ["more than 500 shapes", "a.geojson", many(501), /it has more than 500 shapes/],
    [
      "a file of more than 100 MB",
      "a.geojson",
      new Uint8Array(100 * 2 ** 20 + 1).fill(123),
      /the file is larger than 100 MB/,
    ],
    [
      "a ZIP file without a shapefile",
      "a.zip",
      zipSync({ "a.dbf": dbfOf("NAME", []), "a.prj": strToU8(DEGREES_PRJ) }),
      /no shapefile \(\.shp\) in it\. Zip the \.shp, \.dbf and \.prj files/,
    ],
    ["a ZIP file of other things", "a.zip", zipSync({ "a.txt": strToU8("a") }), /no shapefile/],
    [
      "a ZIP file of two shapefiles",
      "a.zip",
      zipSync({ "a.shp": shpOf([[SQUARE]]), "b.shp": shpOf([[SQUARE]]) }),
      /has 2 shapefiles in it\. Zip each by itself/,
    ],
    [
      "a ZIP file that is cut short",
      "a.zip",
      shapefileOf([["A", [SQUARE]]]).subarray(0, 300),
      /the ZIP file is cut short\. Zip the shapefile again/,
    ],
    [
      "a shapefile of another system, naming it",
      "a.zip",
      shapefileOf([["A", [SQUARE]]], 'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS[…]]'),
      /does not read \(WGS_1984_Web_Mercator_Auxiliary_Sphere\)\. Export it in WGS84/,
    ],
    [
      "degrees of the national grid's own datum, which lie 100 m off",
      "a.zip",
      shapefileOf([["A", [SQUARE]]], 'GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936"]]'),
      /does not read \(GCS_OSGB_1936\)/,
    ],
    [
      "a damaged shapefile",
      "a.zip",
      zipSync({ "a.shp": shpOf([[SQUARE]]).subarray(0, 40) }),
      /the shapefile in it is damaged or incomplete\. Export it again/,
    ],
    [
      "a table that promises rows without end",
      "a.zip",
      zipSync({
        "a.shp": shpOf([[SQUARE]]),
        "a.dbf": dbfOf("NAME", []).map((byte, at) => (at >= 4 && at < 8 ? 255 : byte)),
      }),
      /damaged or incomplete/,
    ],
    [
      "what would unpack to more than 100 MB",
      "a.zip",
      zipSync({ "a.shp": new Uint8Array(101 * 2 ** 20) }),
      /would unpack to 101 MB, more than 100 MB/,
    ],
  ];

describe("files of own shapes", () => {
  it.each(FILES.map((file) => [file.what, file] as const))("%s", async (_, file) => {
    const { shapes, places, report } = await ownPlaces("shapes", file.bytes, postcodes);
    expect(shapes.map(({ name }) => name)).toEqual(file.names);
    expect(places).toHaveLength(file.places ?? 0);
    expect(report.fates).toEqual(file.fates ?? {});
    if (file.rings !== undefined)
      expect(shapes[0]!.polygons.map(({ length }) => length)).toEqual(file.rings);
    for (const { polygons, label } of shapes) {
      expect(
        straightLine({ longitude: label[0], latitude: label[1] }, MIDDLE_OF_GRID),
      ).toBeLessThan(1_500);
      for (const ring of polygons.flat()) expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it.each(REFUSED)("refuses %s, saying why", async (_, file, bytes, why) => {
    await expect(ownPlaces(file, bytes, postcodes)).rejects.toThrow(why);
  });

  it("lays a shapefile of the national grid where it belongs, not 100 m off", async () => {
    const bytes = shapefileOf([["Grid", [ON_GRID]]], GRID_PRJ);
    const { shapes } = await ownPlaces("a.zip", bytes, postcodes);
    const [[longitude, latitude]] = shapes[0]!.polygons[0]![0]! as [[number, number]];
    // Held to the Ordnance Survey's worked example by a test of its own.
    const there = fromNationalGrid(ON_GRID[0]![0]!, ON_GRID[0]![1]!);
    expect(straightLine({ longitude, latitude }, there)).toBeLessThan(0.01);
  });

  it("says how many are used, and what has to be said of each", async () => {
    const read = await ownPlaces(
      "areas.json",
      collection([
        polygon([SQUARE.slice(0, -1)], { name: "A" }),
        polygon([SQUARE], { name: "A" }),
        polygon([turned(SQUARE).map(([x, y]) => [x! - 20, y!])], { name: "Far" }),
      ]),
      postcodes,
    );
    expect(placesWords(read)).toEqual([
      "areas.json: 3 shapes read, 2 shapes used.",
      "areas.json, shape 3: Outside the region and its surroundings (left out).",
      "areas.json, shape 1: The outline did not end where it began: closed.",
      "areas.json, shape 2: Same name as an earlier shape: a number added.",
    ]);
  });
});
