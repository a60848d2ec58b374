import { describe, expect, test } from "vitest";

import { nearestOf } from "../../../src/analysis/k-nearest";
import {
  linked,
  neighboursOf,
  queenOf,
  rookOf,
  subsetOf,
  weightsOf,
  withoutNeighbours,
} from "../../../src/analysis/weights";
import { grid } from "./toy-grid";

describe("weights", () => {
  test("hold every link in both directions, in order", () => {
    const weights = linked(4, [0, 1, 1, 2, 0, 2]);
    expect([...neighboursOf(weights, 1)]).toEqual([0, 2]);
    expect([...neighboursOf(weights, 2)]).toEqual([0, 1]);
    expect(withoutNeighbours(weights)).toEqual([3]);
  });

  test("refuse links to nowhere and to oneself", () => {
    expect(() => linked(2, [0, 2])).toThrow("link 0 joins 0 and 2 of 2 areas");
    expect(() => linked(2, [0, 1, 1, 1])).toThrow("link 1");
  });

  test("of an artefact: a rook link is a queen link named by its position", () => {
    const file = {
      rows: 3,
      halo: { codes: ["E01000001"] },
      queen: [0, 1, 1, 2, 2, 3],
      rook: [0, 2],
    };
    expect(queenOf(file).count).toBe(4);
    expect([...neighboursOf(queenOf(file), 1)]).toEqual([0, 2]);
    expect([...neighboursOf(rookOf(file), 1)]).toEqual([0]);
    expect([...neighboursOf(rookOf(file), 3)]).toEqual([2]);
  });

  test("of a patch drop links out of it and count from its first area", () => {
    const patch = subsetOf(grid(4, 3, false), [5, 6, 3]);
    expect(patch.count).toBe(3);
    expect([...neighboursOf(patch, 0)]).toEqual([1]);
    expect([...neighboursOf(patch, 2)]).toEqual([]);
  });

  test("the nearest are nearest on the ground, not in degrees", () => {
    // At 60° north a degree of longitude is half a degree of latitude.
    const longitude = Float64Array.of(0, 0.015, 0, 0.1, 0.1);
    const latitude = Float64Array.of(60, 60, 60.01, 60, 60.001);
    const nearest = nearestOf(longitude, latitude, 2);
    expect([...neighboursOf(nearest, 0)]).toEqual([1, 2]);
    expect([...neighboursOf(nearest, 4)]).toEqual([3, 1]);
  });

  test("nobody has more nearest areas than there are others", () => {
    const two = nearestOf(Float64Array.of(0, 1), Float64Array.of(0, 0), 6);
    expect(two).toEqual(weightsOf([[1], [0]]));
  });
});
