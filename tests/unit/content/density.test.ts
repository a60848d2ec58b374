import { expect, test } from "vitest";
import { peopleScale } from "../../../src/domain/people-scale";
import type { Density, HexagonSet } from "../../../src/domain/released";
import { hexagonAt, hexagonsAt, flatHexagons } from "../../../src/content/participants/density";

/** Hexagons of radius 0.01 in a row, 0.1 apart. */
const setOf = (resolution: number, figures: readonly number[]): HexagonSet => ({
  resolution,
  figure: Float64Array.from(figures),
  corners: Float64Array.from(
    figures.flatMap((_, i) =>
      Array.from({ length: 6 }, (__, k) => [
        -3 + 0.1 * i + 0.01 * Math.cos((k * Math.PI) / 3),
        53.4 + 0.01 * Math.sin((k * Math.PI) / 3),
      ]).flat(),
    ),
  ),
});

const densityOf = (...hexagons: HexagonSet[]): Density => ({
  hexagons,
  heat: { columns: 0, rows: 0, bounds: [0, 0, 0, 0], density: new Float32Array(0) },
  threshold: 5,
});

test("hexagons grow smaller with the zoom, but not so small that most people are hidden", () => {
  const density = densityOf(setOf(7, [100]), setOf(8, [50, 45]), setOf(9, [5, NaN, NaN, NaN]));
  expect(hexagonsAt(density, 8).resolution).toBe(7);
  expect(hexagonsAt(density, 10).resolution).toBe(8);
  expect(hexagonsAt(density, 14).resolution).toBe(8);
});

test("a point finds the hexagon around it; a hidden one is not found", () => {
  const set = setOf(8, [10, NaN]);
  expect(hexagonAt(set, -3, 53.4)).toBe(0);
  expect(hexagonAt(set, -2.9, 53.4)).toBe(-1);
  expect(hexagonAt(set, -2.95, 53.4)).toBe(-1);
});

test("only hexagons with a figure are drawn, each closed and in its class", () => {
  const set = setOf(8, [10, NaN, 20]);
  const {
    features: shapes,
    classes,
    colours,
  } = flatHexagons({ set, scale: peopleScale(set.figure) });
  expect(shapes.features.map(({ id }) => id)).toEqual([0, 1]);
  for (const { geometry } of shapes.features) {
    expect(geometry.coordinates[0]).toHaveLength(7);
    expect(geometry.coordinates[0]![0]).toEqual(geometry.coordinates[0]![6]);
  }
  expect(classes).toEqual([0, colours.length - 1]);
});
