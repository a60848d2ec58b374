import { readFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/turf";
import type { Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { BOROUGH_RANK, withBoroughNames } from "../../../src/map/borough-names";
import type { MapPlace } from "../../../src/map/map-data";
import { geographyOf } from "../../../src/map/geography";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../public/data", file), "utf8"));

test("on paper every borough is named, in itself, or by a town of its name", () => {
  const ground = geographyOf(
    read("areas.json") as Topology,
    read("basemap.json") as Topology,
    (read("places.json") as { places: MapPlace[] }).places,
  );
  const { places } = withBoroughNames(ground);
  const named = new Map(
    places.features.map((feature) => [feature.properties.name.toLowerCase(), feature]),
  );
  for (const [at, { name }] of BOROUGHS.entries()) {
    const feature = named.get(name.toLowerCase());
    expect([name, feature !== undefined]).toEqual([name, true]);
    expect([name, booleanPointInPolygon(feature!, ground.boroughs.features[at]!)]).toEqual([
      name,
      true,
    ]);
  }
  const added = places.features.filter(({ properties }) => properties.rank === BOROUGH_RANK);
  expect(added.map(({ properties }) => properties.name).toSorted()).toEqual([
    "HALTON",
    "KNOWSLEY",
    "SEFTON",
    "WIRRAL",
  ]);
  expect(places.features).toHaveLength(ground.places.features.length + added.length);
});
