import { readFileSync } from "node:fs";
import { join } from "node:path";
import { area } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { fillCreeks } from "../../../scripts/build/fill-creeks";
import type { Features } from "../../../scripts/build/inputs";

/** About a metre, in degrees of latitude. */
const METRE = 1 / 111_320;

type Shape = Polygon | MultiPolygon;

const polygonOf = (...ring: Position[]): Polygon => ({
  type: "Polygon",
  coordinates: [[...ring, ring[0]!].map(([x, y]) => [x! * METRE, y! * METRE])],
});

const NONE: Features = { type: "FeatureCollection", features: [] };
const landOf = (geometry: Polygon): Features => ({
  type: "FeatureCollection",
  features: [{ type: "Feature", properties: {}, geometry }],
});

/** Creeks of two corners' depth, `wide` metres across and 400 deep, every 300 m along a coast to the north. */
const marsh = (creeks: number, wide: number): Polygon =>
  polygonOf(
    [0, 0],
    [creeks * 300, 0],
    ...Array.from({ length: creeks }, (_, index): Position[] => {
      const x = (creeks - index) * 300;
      return [
        [x, 1000],
        [x - 90, 1000],
        [x - 91, 800],
        [x - 92, 600],
        [x - 90 - wide + 2, 600],
        [x - 90 - wide + 1, 800],
        [x - 90 - wide, 1000],
      ];
    }).flat(),
    [0, 1000],
  );

const drawn = (geometry: Shape, neighbours = NONE, others: Shape[] = []): Shape =>
  fillCreeks(
    [geometry, ...others].map((each) => ({ geometry: each })),
    neighbours,
  )[0]!.geometry;

const hectares = (shape: Shape): number => area(shape) / 1e4;

describe("creeks of a saltmarsh", () => {
  test("are drawn as part of the area around them", () => {
    const whole = marsh(20, 120);
    // 20 creeks of about 120 m by 400 m are 96 hectares of 600.
    expect(hectares(whole)).toBeCloseTo(600 - 96, -1);
    expect(hectares(drawn(whole))).toBeCloseTo(600, -1);
  });

  test("a few bends or docks stay, and so does a bay that is wide", () => {
    expect(drawn(marsh(5, 120))).toEqual(marsh(5, 120));
    expect(drawn(marsh(20, 205))).toEqual(marsh(20, 205));
  });

  test("land of a neighbouring district is never taken for water", () => {
    const beyond = landOf(polygonOf([-100, 500], [9000, 500], [9000, 2000], [-100, 2000]));
    expect(drawn(marsh(20, 120), beyond)).toEqual(marsh(20, 120));
  });

  test("another area in the water keeps its place", () => {
    // In the first creek from the east lies an area of its own.
    const island = polygonOf([5800, 700], [5850, 700], [5850, 750], [5800, 750]);
    const filled = drawn(marsh(20, 120), NONE, [island]);
    expect(hectares(filled)).toBeCloseTo(600 - 4.8, -1);
    expect(area(filled) + area(island)).toBeLessThan(area(drawn(marsh(20, 120))));
  });

  test("islets go with the creeks, and an island farther out stays", () => {
    const squareAt = (x: number, y: number): Polygon =>
      polygonOf([x, y], [x + 50, y], [x + 50, y + 50], [x, y + 50]);
    const parts = [marsh(20, 120), squareAt(300, 1100), squareAt(300, 2500)];
    const filled = drawn({
      type: "MultiPolygon",
      coordinates: parts.map(({ coordinates }) => coordinates),
    });
    expect(filled.type).toBe("MultiPolygon");
    expect((filled.coordinates as Position[][][])[1]).toEqual(parts[2]!.coordinates);
    expect(filled.coordinates).toHaveLength(2);
  });

  test.each(["data", "packs/greater-manchester", "packs/tees-valley"])(
    "no area of %s is drawn with a saltmarsh's creeks",
    (folder) => {
      const file = join(import.meta.dirname, "../../../public", folder, "areas.json");
      const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{
        areas: GeometryCollection;
      }>;
      const { features } = feature(topology, topology.objects.areas);
      const areas = features.map(({ geometry }) => ({ geometry: geometry as Shape }));
      const changed = fillCreeks(areas, NONE).flatMap(({ geometry }, row) =>
        geometry === areas[row]!.geometry ? [] : [row],
      );
      expect(changed).toEqual([]);
    },
  );
});
