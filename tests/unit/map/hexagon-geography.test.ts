import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { booleanPointInPolygon } from "@turf/turf";
import { expect, test } from "vitest";
import type { Topology } from "topojson-specification";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { hexagonGeographyOf } from "../../../src/map/hexagon-geography";
import { styleFor } from "../../../src/map/style";
import { styleChanges } from "../../../src/map/style-changes";
import { builtAreas } from "../../built-data";
import { toyGeography, toyPicture } from "./toy-geography";

const hexagons = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../public/data/hexagon-areas.json"), "utf8"),
) as Topology;
const areas = builtAreas();
const bootle = areas.names.findIndex((name) => name === "Sefton 033A");
const place = {
  name: "Here",
  rank: 2,
  longitude: areas.longitude[bootle]!,
  latitude: areas.latitude[bootle]!,
};
const geography = hexagonGeographyOf(hexagons, [place], areas);

test("every area has a hexagon, in the order of rows", () => {
  expect(geography.areas.features).toHaveLength(areas.count);
  expect(geography.areas.features.map(({ id }) => id)).toEqual(areas.codes.map((_, row) => row));
  for (const { geometry } of geography.areas.features) {
    expect(geometry.coordinates.flat(geometry.type === "Polygon" ? 0 : 1)[0]).toHaveLength(7);
  }
});

test("a place stands within the hexagon of its nearest area", () => {
  const here = geography.places.features.find(({ properties }) => properties.name === "Here")!;
  const [x, y] = here.geometry.coordinates;
  const ring = geography.areas.features[bootle]!.geometry.coordinates[0] as number[][];
  const [xs, ys] = [ring.map(([lon]) => lon!), ring.map(([, lat]) => lat!)];
  expect(x).toBeGreaterThan(Math.min(...xs));
  expect(x).toBeLessThan(Math.max(...xs));
  expect(y).toBeGreaterThan(Math.min(...ys));
  expect(y).toBeLessThan(Math.max(...ys));
});

test("each borough is named once, in its middle, in place of a town of its name", () => {
  const town = { ...place, name: "Liverpool", rank: 1 };
  const { features } = hexagonGeographyOf(hexagons, [town, place], areas).places;
  for (const [at, { name }] of BOROUGHS.entries()) {
    const named = features.filter(({ properties }) => properties.name === name);
    expect(named.map(({ properties }) => properties.rank)).toEqual([1]);
    expect(booleanPointInPolygon(named[0]!, geography.boroughs.features[at]!)).toBe(true);
  }
});

test("going over to hexagons changes shapes only: no layer is made anew", () => {
  const before = styleFor(toyPicture, toyGeography());
  const after = styleFor(toyPicture, hexagonGeographyOf(hexagons, [], areas));
  const { commands, data } = styleChanges(before, after);
  expect(commands.map(({ command }) => command)).not.toContain("addLayer");
  expect(commands.map(({ command }) => command)).not.toContain("removeLayer");
  expect(data.map(([source]) => source)).toContain("areas");
});

test("its style is valid", () => {
  expect(validateStyleMin(styleFor(toyPicture, geography))).toEqual([]);
});
