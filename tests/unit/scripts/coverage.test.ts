import type { Feature, FeatureCollection, Polygon } from "geojson";
import { mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Polygon as Arcs } from "topojson-specification";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../scripts/check/coverage";
import { coverageFindings } from "../../../scripts/check/geometry";

type Ring = [number, number][];

/** The corners of the square at a column and row, counterclockwise. */
const square = (x: number, y: number): Ring => [
  [x, y],
  [x + 100, y],
  [x + 100, y + 100],
  [x, y + 100],
];

const covering = (rings: Ring[]): Coverage => {
  const features = rings.map((ring, id): Feature<Polygon> => ({
    type: "Feature",
    id,
    properties: null,
    geometry: { type: "Polygon", coordinates: [[...ring, ring[0]!]] },
  }));
  // 301 steps across 300: the quantised grid is the drawn one.
  const collection: FeatureCollection = { type: "FeatureCollection", features };
  const base = topology({ areas: collection }, 301);
  const areas = base.objects.areas as GeometryCollection;
  const region = mergeArcs(base, areas.geometries as Arcs[]);
  return {
    ...base,
    objects: { areas, region: { type: "GeometryCollection", geometries: [region] } },
  } as unknown as Coverage;
};

const failures = (rings: Ring[]): string[] =>
  coverageFindings(covering(rings), rings.length)
    .filter(({ faults }) => faults.length > 0)
    .map(({ claim }) => claim);

const NINE = [0, 100, 200].flatMap((y) => [0, 100, 200].map((x) => square(x, y)));
const CENTRE = 4;

describe("coverage", () => {
  it("finds no fault in nine squares", () => {
    expect(failures(NINE)).toEqual([]);
  });

  it("finds a gap where the middle square is smaller than its hole", () => {
    const gap = NINE.with(CENTRE, [
      [100, 100],
      [200, 100],
      [190, 200],
      [100, 200],
    ]);
    expect(failures(gap)).toContain("areas: no gap inside the region");
  });

  it("finds a gap where a square is missing", () => {
    const missing = NINE.filter((_, index) => index !== CENTRE);
    expect(failures(missing)).toEqual(["areas: no gap inside the region"]);
  });

  it("finds an overlap that crosses a neighbour’s boundary", () => {
    const over = NINE.with(CENTRE, [
      [100, 100],
      [180, 110],
      [230, 150],
      [180, 190],
      [100, 200],
    ]);
    expect(failures(over)).toContain("areas: no boundaries cross or merely touch");
  });

  it("finds an overlap that comes to touch the far side", () => {
    const over = NINE.with(0, [
      [0, 0],
      [150, 0],
      [100, 100],
      [0, 100],
    ]);
    expect(failures(over)).toContain("areas: no boundaries cross or merely touch");
  });

  it("finds one square drawn twice", () => {
    expect(failures([...NINE, square(200, 200)])).toContain(
      "areas: no two lie on one side of a boundary",
    );
  });

  it("finds an island drawn within another area", () => {
    const inner: Ring = [
      [120, 120],
      [180, 120],
      [180, 180],
      [120, 180],
    ];
    expect(failures([...NINE, inner])).toEqual(["areas: none upon others"]);
  });
});
