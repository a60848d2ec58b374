import { expect, test } from "vitest";
import { heatOf } from "../../../src/analysis/heat";

const SPREAD = {
  longitude: [-2.99, -2.9, -2.95],
  latitude: [53.4, 53.45, 53.42],
  people: Float64Array.of(100, 0, 40),
};

test("nobody is lost or made: the surface adds up to the people", () => {
  const { density } = heatOf(SPREAD);
  const people = density.reduce((sum, each) => sum + each * 0.04, 0);
  expect(people).toBeCloseTo(140, 1);
});

test("it is densest where most people are, and a place without people adds nothing", () => {
  const { density, columns, bounds, rows } = heatOf(SPREAD);
  const densest = density.indexOf(Math.max(...density));
  const [west, south, east, north] = bounds;
  const longitude = west + (((densest % columns) + 0.5) / columns) * (east - west);
  const latitude = north - ((Math.floor(densest / columns) + 0.5) / rows) * (north - south);
  expect(longitude).toBeCloseTo(-2.99, 2);
  expect(latitude).toBeCloseTo(53.4, 2);
});

test("alone, people at one point peak at n ÷ 2πσ²", () => {
  const { density } = heatOf({
    longitude: [-3, -2.9],
    latitude: [53.4, 53.5],
    people: Float64Array.of(100, 0),
  });
  expect(Math.max(...density)).toBeCloseTo(100 / (2 * Math.PI * 0.25), -0.5);
});
