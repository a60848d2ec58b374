import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { fittedAreas, LARGER_AREAS } from "../../../src/domain/larger-areas";
import { geographyOf } from "../../../src/map/geography";
import { hexagonGeographyOf } from "../../../src/map/hexagon-geography";
import { stepsOf, WAYS, type Steps } from "../../../src/map/steps";
import {
  addedUpGeography,
  boroughGeography,
  groupedGeography,
  unitGeography,
} from "../../../src/map/unit-geography";
import { builtAreas } from "../../built-data";
import { toyGeography } from "./toy-geography";

const read = (name: string): Topology =>
  JSON.parse(
    readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), "utf8"),
  ) as Topology;

const AREAS = builtAreas();
const GROUND = geographyOf(read("areas"), read("basemap"), []);
const HEXAGONS = hexagonGeographyOf(read("hexagon-areas"), [], AREAS);
const LARGER = v.parse(LARGER_AREAS, read("larger-areas"));
function fittedGeography(larger: "ward" | "constituency") {
  const groups = fittedAreas(larger, AREAS, LARGER).map(({ rows }) => rows);
  return groupedGeography(GROUND, groups).areas;
}
const row = (name: string): number => AREAS.names.indexOf(name);

/** Rows that arrow keys lead to from a row. */
const reached = (steps: Steps, start: number): ReadonlySet<number> => {
  const found = new Set([start]);
  for (const from of found)
    for (const way of WAYS) {
      const next = steps.next(from, way);
      if (next !== null) found.add(next);
    }
  return found;
};

/** Rows from which arrow keys lead to a row. */
const leading = (steps: Steps, count: number, end: number): ReadonlySet<number> => {
  const from = Array.from({ length: count }, () => new Set<number>());
  for (let each = 0; each < count; each++)
    for (const way of WAYS) {
      const next = steps.next(each, way);
      if (next !== null) from[next]!.add(each);
    }
  const found = new Set([end]);
  for (const each of found) for (const before of from[each]!) found.add(before);
  return found;
};

describe.each([
  ["areas", GROUND.areas, 1003],
  ["hexagons", HEXAGONS.areas, 1003],
  ["neighbourhoods of 2011", unitGeography(GROUND, read("msoas11"), "msoas11").areas, 200],
  ["neighbourhoods added up", addedUpGeography(GROUND, AREAS.msoa, AREAS.msoas.length).areas, 201],
  ["boroughs", boroughGeography(GROUND).areas, 6],
  ["wards", fittedGeography("ward"), 158],
  ["constituencies", fittedGeography("constituency"), 17],
])("arrow keys over %s", (_, areas, count) => {
  const steps = stepsOf(areas);

  it("reach every one from every other, whatever the zoom", () => {
    expect(areas.features).toHaveLength(count);
    // All are reached from one, and from all it is reached: so each from each.
    expect(reached(steps, 0).size).toBe(count);
    expect(leading(steps, count, 0).size).toBe(count);
  });

  it("lead the way they point, but for the few that are put between", () => {
    let [straight, all] = [0, 0];
    for (let from = 0; from < count; from++)
      for (const way of WAYS) {
        const next = steps.next(from, way);
        if (next === null) continue;
        const [[x0, y0], [x1, y1]] = [steps.middle(from), steps.middle(next)];
        all++;
        if ({ north: y1 > y0, south: y1 < y0, east: x1 > x0, west: x1 < x0 }[way]) straight++;
      }
    expect(straight / all).toBeGreaterThan(0.97);
  });

  it("stay among neighbours where there are any that way", () => {
    let [near, all] = [0, 0];
    for (let from = 0; from < count; from++)
      for (const way of WAYS) {
        const next = steps.next(from, way);
        if (next === null) continue;
        all++;
        if (steps.touch(from, next)) near++;
      }
    expect(near / all).toBeGreaterThan(count < 20 ? 0.5 : 0.85);
  });
});

it("step over the Mersey", () => {
  const steps = stepsOf(GROUND.areas);
  let from = row("Wirral 013C");
  const boroughs: string[] = [];
  for (let press = 0; press < 40; press++) {
    const next = steps.next(from, "east");
    if (next === null) break;
    if (AREAS.borough[from] !== AREAS.borough[next])
      boroughs.push(`${AREAS.borough[from]}-${AREAS.borough[next]} ${steps.touch(from, next)}`);
    from = next;
  }
  // Wirral (1) to Liverpool (0), over water.
  expect(boroughs[0]).toBe("1-0 false");
});

it("end at the region’s edge", () => {
  const steps = stepsOf(GROUND.areas);
  let from = 0;
  for (let press = 0; press < 200; press++) from = steps.next(from, "west") ?? from;
  expect(steps.next(from, "west")).toBeNull();
});

it("go by row and column on the toy region, four by three", () => {
  const steps = stepsOf(toyGeography().areas);
  expect(reached(steps, 0).size).toBe(12);
  expect(steps.next(0, "east")).toBe(1);
  expect(steps.next(1, "east")).toBe(2);
  expect(steps.next(1, "west")).toBe(0);
  // A corner has two ways out.
  expect(WAYS.filter((way) => steps.next(0, way) === null)).toHaveLength(2);
  expect(steps.touch(0, 1)).toBe(true);
  expect(steps.touch(0, 3)).toBe(false);
});
