import { describe, expect, it } from "vitest";
import {
  around,
  assign,
  centreOf,
  keyOf,
  spread,
  type Cell,
  type Place,
} from "../../../scripts/build/hexagon-layout";
import { parted, shoresOf } from "../../../scripts/build/hexagon-shores";
import { piecesOf, territories } from "../../../scripts/build/hexagon-territories";
import { hexagonTopology } from "../../../scripts/build/hexagon-topology";
import { neighbors } from "topojson-client";
import type { GeometryCollection, GeometryObject } from "topojson-specification";

const distance = (a: Place, b: Place): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const grid = (wide: number, high: number, left = 0): Place[] =>
  Array.from({ length: wide * high }, (_, i) => [left + (i % wide), Math.floor(i / wide)]);

const asMap = (cells: readonly Cell[]) => new Map(cells.map((cell) => [keyOf(cell), cell]));

describe("cells", () => {
  it("have six neighbours at a cell’s width, in even and in odd rows", () => {
    for (const cell of [
      { q: 3, r: 2 },
      { q: 3, r: 5 },
      { q: -1, r: -1 },
    ])
      for (const next of around(cell))
        expect(distance(centreOf(cell), centreOf(next))).toBeCloseTo(1, 12);
  });
});

describe("spreading", () => {
  it("gives crowded points room, the same way every time", () => {
    const crowd = grid(4, 4).map(([x, y]): Place => [x / 10, y / 10]);
    const apart = spread(crowd, []);
    const closest = Math.min(
      ...apart.flatMap((a, i) => apart.slice(i + 1).map((b) => distance(a, b))),
    );
    expect(closest).toBeGreaterThan(0.9);
    expect(spread(crowd, [])).toEqual(apart);
  });
});

describe("assignment", () => {
  it("takes the least sum of squares, not each point’s nearest cell", () => {
    // Both are nearest to cell 0; sending the first there costs 0.04 + 0.49, the second 0.09 + 1.44.
    const cells = [0, 1].map((q) => ({ q, r: 0 }));
    const points: Place[] = [
      [-0.2, 0],
      [0.3, 0],
    ];
    expect(assign(points, cells)).toEqual(cells);
    expect(assign(points.toReversed(), cells)).toEqual(cells.toReversed());
  });
});

describe("shores", () => {
  it("are groups joined by links, through others too", () => {
    expect(shoresOf([0, 1, 2, 3], 4, [[0, 1], [1, 2]])).toEqual([0, 0, 0, 3]); // prettier-ignore
  });

  it("part until there is water between them, the larger staying where it is", () => {
    const points = [...grid(4, 4), ...grid(2, 4, 4)];
    const shoreOf = points.map((_, index) => (index < 16 ? 0 : 1));
    const moved = parted(points, shoreOf);
    expect(moved.slice(0, 16)).toEqual(points.slice(0, 16));
    const gaps = moved.slice(16).flatMap((a) => points.slice(0, 16).map((b) => distance(a, b)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2.4);
  });
});

describe("territories", () => {
  const west = { points: grid(5, 6), shore: 0 };
  const east = { points: grid(3, 6, 5), shore: 0 };
  const overWater = { points: grid(3, 6, 11), shore: 1 };
  const [a, b, c] = territories([west, east, overWater]) as [Cell[], Cell[], Cell[]];

  it("have a cell for every point, none twice", () => {
    expect([a.length, b.length, c.length]).toEqual([30, 18, 18]);
    expect(asMap([...a, ...b, ...c]).size).toBe(66);
  });

  it("hang together, without a hole", () => {
    for (const cells of [a, b, c]) expect(piecesOf(asMap(cells))).toHaveLength(1);
    const land = asMap([...a, ...b]);
    const holes = [...land.values()]
      .flatMap(around)
      .filter((cell) => !land.has(keyOf(cell)))
      .filter((cell) => around(cell).every((next) => land.has(keyOf(next))));
    expect(holes).toEqual([]);
  });

  it("leave the water open", () => {
    const land = asMap([...a, ...b]);
    expect(c.flatMap(around).filter((cell) => land.has(keyOf(cell)))).toEqual([]);
  });

  it("join the pieces of a group", () => {
    const split = { points: [...grid(4, 1), ...grid(4, 1, 7)], shore: 0 };
    const between = { points: grid(3, 4, 4), shore: 0 };
    const [joined, rest] = territories([split, between]) as [Cell[], Cell[]];
    expect([joined.length, rest.length]).toEqual([8, 12]);
    expect(piecesOf(asMap(joined))).toHaveLength(1);
    expect(piecesOf(asMap(rest))).toHaveLength(1);
  });
});

describe("the topology of hexagons", () => {
  it("shares edges and lies over the areas’ own ground", () => {
    const geometry = (west: number) => ({
      type: "Polygon" as const,
      coordinates: [[[west, 53.4], [west, 53.5], [west + 0.1, 53.5], [west + 0.1, 53.4], [west, 53.4]]], // prettier-ignore
    });
    const areas = [-3, -2.9].map((west, index) => ({
      code: `E0100000${index}`,
      name: "Toytown",
      borough: 0,
      geometry: geometry(west),
    }));
    const cells = [0, 1].map((q) => ({ q, r: 0 }));
    const drawn = hexagonTopology(areas, cells);
    const { geometries } = drawn.objects.areas as GeometryCollection;
    expect(neighbors(geometries as GeometryObject[])).toEqual([[1], [0]]);
    const [west, south, east, north] = drawn.bbox!;
    expect((west + east) / 2).toBeCloseTo(-2.9, 9);
    expect((south + north) / 2).toBeCloseTo(53.45, 9);
    expect(Math.max((east - west) / 0.2, (north - south) / 0.1)).toBeCloseTo(1, 9);
  });
});
