import { readFileSync } from "node:fs";
import { booleanPointInPolygon, kinks } from "@turf/turf";
import fc from "fast-check";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";

import { crossesItself } from "../../../src/analysis/own/crosses-itself";
import { homesOf, peopleAt } from "../../../src/analysis/own/homes";
import { homesInside, insideOf } from "../../../src/analysis/own/inside";
import { whoWithin } from "../../../src/analysis/own/who-within";
import { tooSmallWords, type OwnShape, type ShapeRing } from "../../../src/domain/own-shape";
import { realistic } from "../../realistic";
import { postcodes } from "../participants/places";
import { references } from "./own-references";

const { areas } = references;
const homes = homesOf(postcodes, areas.count);
const residents = peopleAt(homes, areas.residents);
const total = areas.residents.reduce((sum, one) => sum + one, 0);

type Shape = Pick<OwnShape, "polygons">;

const shapeOf = (geometry: Polygon | MultiPolygon): Shape => ({
  polygons: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(
    (rings) => rings.map((ring) => ring.map(([x, y]): [number, number] => [x!, y!])),
  ),
});
const box = (west: number, south: number, east: number, north: number): ShapeRing => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const boxed = (...rings: readonly ShapeRing[]): Shape => ({ polygons: [rings] });
const peopleIn = (...shapes: readonly Shape[]) =>
  whoWithin(
    homes,
    shapes.map((shape) => homesInside(homes, shape)),
    { residents },
  );

/** The boundaries that the map draws: postcodes within 20 m of one may lie beyond it. */
const topology = JSON.parse(
  readFileSync(new URL("../../../public/data/areas.json", import.meta.url), "utf8"),
) as Topology<{ areas: GeometryCollection }>;
const drawn = feature(topology, topology.objects.areas).features.map(({ geometry }) =>
  shapeOf(geometry as Polygon | MultiPolygon),
);

describe("who lives inside a shape", () => {
  it("is everybody of an area whose every home it has, and nobody else", () => {
    // A square of two metres round each home of the area: as fine a boundary as can be.
    const [row] = homes.row;
    const squares = Array.from(homes.row, (one, home) => (one === row ? home : -1))
      .filter((home) => home >= 0)
      .map((home) => {
        const [x, y] = [homes.longitude[home]!, homes.latitude[home]!];
        return [box(x - 1e-5, y - 1e-5, x + 1e-5, y + 1e-5)];
      });
    const { all } = peopleIn({ polygons: squares });
    expect(all.people.residents).toBeCloseTo(areas.residents[row!]!, 6);
    expect(all.areas).toBe(1);
    expect(all.homes).toBe(squares.length);
  });

  it("is an area's own residents inside its boundary: exactly in four of five, half a percent out in all", () => {
    const inside = peopleIn(...drawn).each.map(({ people }) => people.residents);
    const exact = inside.filter((people, row) => Math.abs(people - areas.residents[row]!) < 1e-6);
    const out = inside.reduce(
      (sum, people, row) => sum + Math.abs(people - areas.residents[row]!),
      0,
    );
    expect(exact.length / areas.count).toBeGreaterThan(0.8);
    expect(out / total).toBeLessThan(0.006);
  });

  it("adds up over two halves to the whole, wherever they meet", () => {
    fc.assert(
      fc.property(realistic({ min: -3.15, max: -2.7 }), fc.nat(), (middle, pick) => {
        // Every other cut goes through a home.
        const at = pick % 2 === 0 ? middle : homes.longitude[pick % homes.count]!;
        const [west, east] = [box(-3.3, 53.3, at, 53.7), box(at, 53.3, -2.5, 53.7)];
        const { each, all } = peopleIn(boxed(west), boxed(east));
        const whole = peopleIn(boxed(box(-3.3, 53.3, -2.5, 53.7))).all;
        expect(each[0]!.homes + each[1]!.homes).toBe(whole.homes);
        expect(all).toEqual(whole);
        expect(each[0]!.people.residents + each[1]!.people.residents).toBeCloseTo(
          whole.people.residents,
          4,
        );
      }),
      { numRuns: 20, seed: 18 },
    );
  });

  it("counts an overlap once", () => {
    const one = boxed(box(-3, 53.38, -2.95, 53.42));
    const other = boxed(box(-2.97, 53.38, -2.92, 53.42));
    const both = boxed(box(-2.97, 53.38, -2.95, 53.42));
    const { each, all } = peopleIn(one, other);
    const [a, b] = each.map(({ people }) => people.residents) as [number, number];
    const shared = peopleIn(both).all.people.residents;
    expect(shared).toBeGreaterThan(1_000);
    expect(all.people.residents).toBeCloseTo(a + b - shared, 6);
  });

  it("leaves out a hole, and counts what lies in it by itself", () => {
    const outer = box(-3, 53.38, -2.92, 53.44);
    const inner = box(-2.98, 53.39, -2.95, 53.42);
    const people = (shape: Shape) => peopleIn(shape).all.people.residents;
    expect(people(boxed(outer, inner)) + people(boxed(inner))).toBeCloseTo(people(boxed(outer)), 6);
    expect(people({ polygons: [[outer, inner], [inner]] })).toBeCloseTo(people(boxed(outer)), 6);
    expect(people(boxed(inner))).toBeGreaterThan(1_000);
  });

  it("says that a shape without a home has none, so that nobody is told it is empty", () => {
    const { all } = peopleIn(boxed(box(-3.2, 53.65, -3.19, 53.66)));
    expect(all.homes).toBe(0);
    expect(tooSmallWords(["Pond"])).toMatch(/^Too small to tell, or outside the region.*: Pond\.$/);
    expect(tooSmallWords(["a", "b", "c", "d", "e", "f", "g"])).toMatch(
      /: a, b, c, d, e, 2 more\.$/,
    );
    expect(tooSmallWords([])).toBe("");
  });

  it("crosses a corner once: what lies level with one is told right", () => {
    const diamond: ShapeRing = [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ];
    const isInside = insideOf(boxed(diamond));
    expect([isInside(-0.5, 0), isInside(0.5, 0), isInside(-2, 0), isInside(2, 0)]).toEqual([
      ...[true, true, false, false],
    ]);
  });

  it("agrees with another program's point in polygon, for boundaries as they are", () => {
    fc.assert(
      fc.property(fc.nat({ max: areas.count - 1 }), fc.nat({ max: areas.count - 1 }), (a, b) => {
        const shape = { polygons: [...drawn[a]!.polygons, ...drawn[b]!.polygons] };
        const geometry = {
          type: "MultiPolygon" as const,
          coordinates: shape.polygons.map((rings) =>
            rings.map((ring) => ring.map(([x, y]) => [x, y])),
          ),
        };
        const isInside = insideOf(shape);
        for (let home = (a * 7) % 50; home < homes.count; home += 50) {
          const at: [number, number] = [homes.longitude[home]!, homes.latitude[home]!];
          expect(isInside(...at)).toBe(booleanPointInPolygon(at, geometry));
        }
        const [x, y] = shape.polygons[0]![0]![0]!;
        const near = [x + 1e-4, y - 1e-4] as const;
        expect(isInside(...near)).toBe(booleanPointInPolygon([...near], geometry));
      }),
      { numRuns: 30, seed: 18 },
    );
  });
});

describe("an outline that crosses itself", () => {
  it("is found where another program finds a crossing, and not where rings touch", () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(point, { minLength: 3, maxLength: 8, selector: String }),
        (ring) => {
          // Moved a little, so that no three points lie on a line, on which the other program counts touching.
          const moved = ring.map(([x, y], at): [number, number] => [
            x + Math.sin(at + 1) / 50,
            y + Math.cos(3 * at + 1) / 50,
          ]);
          const closed = [...moved, moved[0]!];
          const found = kinks({ type: "Polygon", coordinates: [closed] }).features.length > 0;
          expect(crossesItself([closed])).toBe(found);
        },
      ),
      { numRuns: 300, seed: 18 },
    );
    const square = box(0, 0, 2, 2);
    expect(crossesItself([square, box(0, 0, 1, 1)])).toBe(false);
    expect(crossesItself([square, box(1, 1, 3, 3)])).toBe(true);
  });
});
