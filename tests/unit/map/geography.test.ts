import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { geographyOf } from "../../../src/map/geography";
import type { MapPlace } from "../../../src/map/map-data";
import { toyGeography } from "./toy-geography";
import type { Topology } from "topojson-specification";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), "utf8"));

describe("the toy region", () => {
  const toy = toyGeography();

  it("gives every area its row as id", () => {
    expect(toy.areas.features.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("draws each of the 17 inner edges once", () => {
    // Three between columns in each of three rows, four between rows twice over.
    const ends = toy.areaLines.geometry.coordinates.reduce((sum, line) => sum + line.length - 1, 0);
    expect(ends).toBe(3 * 3 + 4 * 2);
  });

  it("dissolves two neighbours into one ring and leaves two apart as two", () => {
    expect(toy.dissolve([0, 1]).coordinates).toHaveLength(1);
    expect(toy.dissolve([0, 3]).coordinates).toHaveLength(2);
    const [outer] = toy.dissolve([0, 1]).coordinates[0]!;
    expect(outer).toHaveLength(7);
  });

  it("dissolves one list of rows once", () => {
    const rows = [4, 5];
    expect(toy.dissolve(rows)).toBe(toy.dissolve(rows));
    expect(toy.dissolve([])).toBe(toy.dissolve([]));
  });

  it("fades a road towards the edge of the window and drops what is invisible", () => {
    const fades = toy.motorways.features.map(({ properties }) => properties.fade);
    expect(Math.max(...fades)).toBe(1);
    expect(fades.every((fade) => fade > 0)).toBe(true);
    const farthest = toy.motorways.features
      .flatMap(({ geometry }) => geometry.coordinates.flat())
      .reduce((east, [x]) => Math.max(east, x!), -Infinity);
    expect(farthest).toBeLessThan(-2);
  });

  it("names neighbours in their middle, but not slivers", () => {
    expect(toy.neighbourNames.features.map(({ properties }) => properties.name)).toEqual([
      "Elsewhere",
    ]);
    const [x, y] = toy.neighbourNames.features[0]!.geometry.coordinates;
    expect(x).toBeCloseTo(-2.3, 3);
    expect(y).toBeCloseTo(53.3, 3);
  });
});

describe("the region itself", () => {
  const { places } = read("places") as { places: MapPlace[] };
  const region = geographyOf(read("areas") as Topology, read("basemap") as Topology, places);

  it("has 1,003 areas in six boroughs within the bounds the publisher's shapes have", () => {
    expect(region.areas.features).toHaveLength(1003);
    expect(region.boroughs.features).toHaveLength(6);
    expect(region.bounds.map((degrees) => degrees.toFixed(3))).toEqual([
      "-3.229",
      "53.289",
      "-2.577",
      "53.698",
    ]);
  });

  it("has a name for every place, Liverpool first", () => {
    expect(region.places.features[0]?.properties).toEqual({ name: "Liverpool", rank: 1, order: 0 });
    expect(region.places.features).toHaveLength(84);
  });

  it("names the object that a file lacks", () => {
    expect(() => geographyOf(read("msoas") as Topology, read("basemap") as Topology, [])).toThrow(
      'no object "areas"',
    );
  });
});
