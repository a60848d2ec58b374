import type { FeatureCollection } from "geojson";
import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import { expect, test } from "vitest";
import { boundaryLines } from "../../../src/map/boundary-lines";

/** Three unit squares in a row. */
const square = (x: number) => ({
  type: "Feature" as const,
  properties: {},
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ],
  },
});
const three: FeatureCollection = {
  type: "FeatureCollection",
  features: [square(0), square(1), square(2)],
};
const row = topology({ squares: three });
const squares = row.objects.squares as GeometryCollection;

const length = (lines: number[][][]): number =>
  lines.reduce(
    (total, line) =>
      total +
      line
        .slice(1)
        .reduce(
          (sum, [x = 0, y = 0], at) => sum + Math.hypot(x - line[at]![0]!, y - line[at]![1]!),
          0,
        ),
    0,
  );

test("between three squares in a row are two sides, around and between them ten", () => {
  expect(length(boundaryLines(row, squares, "between").coordinates)).toBeCloseTo(2);
  expect(length(boundaryLines(row, squares, "all").coordinates)).toBeCloseTo(8 + 2);
});

test("what is drawn is what topojson's mesh draws", () => {
  const between = mesh(row, squares, (a, b) => a !== b).coordinates;
  expect(length(boundaryLines(row, squares, "between").coordinates)).toBeCloseTo(length(between));
});
