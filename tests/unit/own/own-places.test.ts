import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { fromNationalGrid } from "../../../src/analysis/own/national-grid";
import { ownPlaces, placesWords } from "../../../src/analysis/own/own-places";
import type { PlaceFate } from "../../../src/analysis/own/place-fates";
import { straightLine } from "../../../src/analysis/own/straight-line";
import { encoded, text } from "../../corpus/text";
import { workbook } from "../../corpus/workbook";
import { postcodes } from "../participants/places";
import { bytesOf } from "./own-references";

const csv = (...lines: readonly string[]): Uint8Array => bytesOf(`${lines.join("\n")}\n`);
const json = (value: unknown): Uint8Array => bytesOf(JSON.stringify(value));
const point = (coordinates: readonly number[], properties: object | null = null) => ({
  type: "Feature",
  geometry: { type: "Point", coordinates },
  properties,
});
const collection = (features: readonly unknown[], more: object = {}) =>
  json({ type: "FeatureCollection", ...more, features });

/** St George's Hall, Liverpool: as good as any point whose three positions are known. */
const HALL = { longitude: -2.9802, latitude: 53.4086 };

interface PlaceFile {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  /** Of the first place, to 50 m; HALL where not given. */
  readonly at?: { readonly longitude: number; readonly latitude: number };
  readonly kinds?: readonly string[];
  readonly fates?: Readonly<Partial<Record<PlaceFate, readonly number[]>>>;
}

const FILES: readonly PlaceFile[] = [
  {
    what: "a list by postcode, as typed",
    bytes: csv(
      "Hub,Postcode",
      "Toxteth,l8 1yj",
      "Kirkby,L328SY",
      "Lost,ZZ1 1ZZ",
      "Away,M1 1AA",
      "None,",
    ),
    names: ["Toxteth", "Kirkby"],
    at: { longitude: -2.9618, latitude: 53.39648 },
    fates: { unread: [4], postcode: [5], nowhere: [6] },
  },
  {
    what: "latitude and longitude",
    bytes: csv("name,kind,lat,lng", "Hall,Venue,53.4086,-2.9802"),
    names: ["Hall"],
    kinds: ["Venue"],
  },
  {
    what: "both in one cell, in the ways that maps and people write them",
    bytes: csv(
      "Name,Coordinates",
      'Hall,"53.4086, -2.9802"',
      "Hall 2,(53.4086 -2.9802)",
      'Hall 3,"53.4086N, 2.9802W"',
      'Hall 4,"53,4086; -2,9802"',
      "Hall 5,334946 390603",
      "Hall 6,?",
    ),
    names: ["Hall", "Hall 2", "Hall 3", "Hall 4", "Hall 5"],
    fates: { unread: [7] },
  },
  {
    what: "degrees, minutes and seconds",
    bytes: csv(
      "name,lat,long",
      'Hall,"53°24\'31""N","2°58\'48.7""W"',
      "Hall 2,53°24.516',-2°58.812'",
    ),
    names: ["Hall", "Hall 2"],
  },
  {
    what: "points in words, and a postcode among them",
    bytes: csv("Name,WKT", "Hall,POINT (-2.9802 53.4086)", "Toxteth,l8 1yj"),
    names: ["Hall", "Toxteth"],
  },
  {
    what: "grid references with and without blanks, and one of an odd number of figures",
    bytes: csv("Site,Grid ref", "Hall,SJ 349 906", "Hall 2,sj3494690603", "Hall 3,SJ 349 90"),
    names: ["Hall", "Hall 2"],
    fates: { unread: [4] },
  },
  {
    what: "semicolons and decimal commas",
    bytes: csv("Name;Lat;Lon", "Hall;53,4086;-2,9802"),
    names: ["Hall"],
  },
  {
    what: "latitude and longitude the wrong way round",
    bytes: csv("name,latitude,longitude", "Hall,-2.9802,53.4086"),
    names: ["Hall"],
    fates: { swapped: [2] },
  },
  {
    what: "a longitude without its minus",
    bytes: csv("name,latitude,longitude", "Hall,53.4086,2.9802"),
    names: ["Hall"],
    fates: { unsigned: [2] },
  },
  {
    what: "easting and northing, with thousands set apart",
    bytes: csv("Site name,Easting,Northing", 'Hall,"334,946","390,603"'),
    names: ["Hall"],
  },
  {
    what: "X and Y that are degrees",
    bytes: csv("title,X,Y", "Hall,-2.9802,53.4086"),
    names: ["Hall"],
  },
  {
    what: "rows of each kind in one file, and one of nothing",
    bytes: csv("name,postcode,lat,lon", "A,,53.4086,-2.9802", "B,L8 1YJ,,", "C,,,", "D,,0,0"),
    names: ["A", "B"],
    fates: { nowhere: [4], outside: [5] },
  },
  {
    what: "a title above, no heading for the names, the same place twice",
    bytes: csv("Our hubs", "", ",Post code", "Toxteth,L8 1YJ", "Toxteth,L8 1YJ"),
    names: ["Toxteth"],
    at: { longitude: -2.9618, latitude: 53.39648 },
    fates: { duplicate: [5] },
  },
  {
    what: "a bare list of postcodes",
    bytes: csv("L8 1YJ", "L32 8SY"),
    names: ["Place 1", "Place 2"],
    at: { longitude: -2.9618, latitude: 53.39648 },
  },
  {
    what: "semicolons in UTF-16 with a mark",
    bytes: encoded(
      text(
        [
          ["Naïve name", "lat", "long"],
          ["Café", "53.4086", "-2.9802"],
        ],
        { delimiter: ";" },
      ),
      "utf-16le",
      true,
    ),
    names: ["Café"],
  },
  {
    what: "a workbook whose second sheet has the places",
    bytes: workbook([
      { name: "Notes", rows: [["Read me"]] },
      {
        name: "Hubs",
        rows: [
          ["Name", "Lat", "Long"],
          ["Hall", 53.4086, -2.9802],
        ],
      },
    ]),
    names: ["Hall"],
  },
  {
    what: "GeoJSON with a point, several points, a shape, no geometry and no name",
    bytes: collection([
      point([HALL.longitude, HALL.latitude], { Name: "Hall", type: "Venue" }),
      {
        type: "Feature",
        geometry: {
          type: "MultiPoint",
          coordinates: [
            [-2.98, 53.41],
            [-2.97, 53.4],
          ],
        },
        properties: { name: "Two" },
      },
      { type: "Feature", geometry: { type: "Polygon", coordinates: [] }, properties: {} },
      { type: "Feature", geometry: null, properties: {} },
      point([-2.96, 53.4, 12]),
      { nonsense: true },
    ]),
    names: ["Hall", "Two", "Two", "Place 5"],
    kinds: ["Venue", "", "", ""],
    fates: { empty: [3], nowhere: [4, 6] },
  },
  {
    what: "GeoJSON on the national grid, with a byte order mark",
    bytes: encoded(
      JSON.stringify({
        type: "FeatureCollection",
        crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::27700" } },
        features: [point([334946, 390603], { name: "Hall" })],
      }),
      "utf-8",
      true,
    ),
    names: ["Hall"],
  },
  {
    what: "one GeoJSON geometry",
    bytes: json({ type: "Point", coordinates: [-2.9802, 53.4086] }),
    names: ["Place 1"],
  },
  {
    what: "KML with folders, data, a line and a point within several",
    bytes: bytesOf(
      `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Mine</name><Folder><name>Hubs</name>` +
        `<Placemark><name>Hall &amp; steps</name><ExtendedData><Data name="kind"><value>Venue</value></Data></ExtendedData><Point><coordinates>\n -2.9802,53.4086,0 </coordinates></Point></Placemark>` +
        `<Placemark><name>Walk</name><LineString><coordinates>-2.9,53.4 -2.8,53.4</coordinates></LineString></Placemark>` +
        `<Placemark><name>Group</name><MultiGeometry><Point><coordinates>-2.97,53.4</coordinates></Point></MultiGeometry></Placemark>` +
        `</Folder></Document></kml>`,
    ),
    names: ["Hall & steps", "Group"],
    kinds: ["Venue", ""],
    fates: { line: [2] },
  },
  {
    what: "GPX with waypoints and a track",
    bytes: bytesOf(
      `<gpx version="1.1"><metadata><name>All</name></metadata><wpt lat="53.4086" lon="-2.9802"><name>Hall</name><type>Venue</type></wpt><wpt lat="53.4" lon="-2.97"/><trk><name>Walk</name><trkseg><trkpt lat="53.4" lon="-2.9"/></trkseg></trk></gpx>`,
    ),
    names: ["Hall", "Place 2"],
    kinds: ["Venue", ""],
  },
];

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, why: RegExp])[] = [
  ["an empty file", new Uint8Array(), /the file is empty/],
  ["a table without a place", csv("name,n", "a,1"), /no column gives a location/],
  [
    "JSON that breaks off",
    bytesOf('{"type":"FeatureCollection","features":['),
    /is incomplete or damaged/,
  ],
  ["JSON that is no GeoJSON", json({ hubs: [] }), /JSON, but not GeoJSON/],
  [
    "GeoJSON of another system",
    collection([point([0, 0])], { crs: { properties: { name: "EPSG:3857" } } }),
    /crs: its coordinates use a system/,
  ],
  [
    "GeoJSON of shapes alone",
    collection([
      { type: "Feature", geometry: { type: "Polygon", coordinates: [] }, properties: {} },
    ]),
    /an outline with no area in it/,
  ],
  ["KML that breaks off", bytesOf("<kml><Document><Placemark><name>A"), /the file breaks off/],
  ["other XML", bytesOf('<?xml version="1.0"?><rss></rss>'), /neither KML nor GPX/],
  ["a KMZ", zipSync({ "doc.kml": bytesOf("<kml/>") }), /a packed KML/],
  [
    "places of elsewhere",
    csv("name,lat,lon", "Paris,48.85,2.35"),
    /none of 1 place can be used \(outside the region/,
  ],
];

describe("files of own places", () => {
  it.each(FILES.map((file) => [file.what, file] as const))("%s", async (_, file) => {
    const { places, report } = await ownPlaces("places", file.bytes, postcodes);
    expect(places.map(({ name }) => name)).toEqual(file.names);
    expect(straightLine(places[0]!, file.at ?? HALL)).toBeLessThan(50);
    if (file.kinds !== undefined) expect(places.map(({ kind }) => kind)).toEqual(file.kinds);
    expect(report.fates).toEqual(file.fates ?? {});
  });

  it.each(REFUSED)("refuses %s, saying why", async (_, bytes, why) => {
    await expect(ownPlaces("places", bytes, postcodes)).rejects.toThrow(why);
  });

  it("says of each place left out in which row it stands", async () => {
    const read = await ownPlaces(
      "hubs.csv",
      csv("Hub,Postcode", "A,L8 1YJ", "B,M1 1AA"),
      postcodes,
    );
    expect(placesWords(read)).toEqual([
      "hubs.csv: 2 rows read, 1 place used.",
      "hubs.csv, row 3: Not a postcode of the region (left out).",
    ]);
  });
});

describe("the national grid", () => {
  it("is within 5 m of the Ordnance Survey's worked example", () => {
    // Annex C: E 651 409.903, N 313 177.270 is 52°39′27.2531″ N 1°43′4.5177″ E on Airy's ellipsoid;
    // in ETRS89, of which WGS84 differs by less than a metre, 52.657976 N 1.716074 E.
    const found = fromNationalGrid(651_409.903, 313_177.27);
    expect(straightLine(found, { latitude: 52.657976, longitude: 1.716074 })).toBeLessThan(6);
  });
});
