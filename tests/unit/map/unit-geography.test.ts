import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { geographyOf } from "../../../src/map/geography";
import { boroughGeography, unitGeography } from "../../../src/map/unit-geography";
import { builtInWork } from "../../built-in-work";

const topology = (name: string): Topology =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../../public/data/${name}.json`), "utf8"),
  ) as Topology;

const ground = geographyOf(topology("areas"), topology("basemap"), []);
const neighbourhoods = topology("msoas11");

test("outlines of neighbourhoods stand in the order of their figures", () => {
  const { geometries } = neighbourhoods.objects.msoas11 as GeometryCollection;
  expect(geometries.map(({ id }) => id)).toEqual(builtInWork().neighbourhoods.codes);
});

test("other areas take the place of the ground's, and nothing else changes", () => {
  const made = unitGeography(ground, neighbourhoods, "msoas11");
  expect(made.areas.features).toHaveLength(200);
  expect(made.areas.features.map(({ id }) => id)).toEqual([...Array(200).keys()]);
  expect(made.boroughLines).toBe(ground.boroughLines);
  expect(boroughGeography(ground).areas.features).toHaveLength(6);
});

test("the same shapes are the same object, so that nothing is drawn anew", () => {
  expect(unitGeography(ground, neighbourhoods, "msoas11")).toBe(
    unitGeography(ground, neighbourhoods, "msoas11"),
  );
  expect(boroughGeography(ground)).toBe(boroughGeography(ground));
});
