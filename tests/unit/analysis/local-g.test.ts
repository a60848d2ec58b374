import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { localG } from "../../../src/analysis/local-g";
import { linked, neighboursOf, weightsOf } from "../../../src/analysis/weights";
import { grid, TWELVE } from "./toy-grid";
import { realistic } from "../../realistic";

describe("Gi*", () => {
  test("is the published value of PySAL's six-point example", () => {
    // Points (10,10) (20,10) (40,10) (15,20) (30,20) (30,30), linked up to a distance of 15.
    const weights = linked(6, [0, 1, 0, 3, 1, 3, 1, 4, 2, 4, 3, 4, 4, 5]);
    expect(localG(Float64Array.of(2, 3, 3.2, 5, 8, 7), weights)[0]).toBeCloseTo(-1.39727626, 8);
  });

  test("by hand on the twelve areas", () => {
    const z = localG(TWELVE, grid(4, 3));
    // Area 0 with 1, 4, 5: 9 + 8 + 8 + 9 = 34, W = 4. x̄ = 52/12; Σx² = 346, s² = 346/12 − x̄².
    const mean = 52 / 12;
    const s = Math.sqrt(346 / 12 - mean * mean);
    expect(z[0]).toBeCloseTo((34 - 4 * mean) / (s * Math.sqrt((12 * 4 - 16) / 11)), 12);
    // Area 7 with 2, 3, 6, 10, 11: 2 + 2 + 1 + 1 + 2 + 1 = 9, W = 6.
    expect(z[7]).toBeCloseTo((9 - 6 * mean) / (s * Math.sqrt((12 * 6 - 36) / 11)), 12);
    expect(z[0]).toBeGreaterThan(2.9);
    expect(z[7]).toBeLessThan(-2.2);
  });

  test("is unknown without neighbours and for a constant column", () => {
    const weights = linked(4, [0, 1, 1, 2]);
    expect(localG(Float64Array.of(1, 2, 3, 4), weights)[3]).toBeNaN();
    expect([...localG(new Float64Array(12).fill(0.3), grid(4, 3))].every(Number.isNaN)).toBe(true);
  });

  test("permuting rows permutes it, and units do not matter", () => {
    const weights = grid(4, 3);
    const values = fc.array(realistic({ min: -5, max: 5 }), {
      minLength: 12,
      maxLength: 12,
    });
    const order = fc.shuffledSubarray([...TWELVE.keys()], { minLength: 12 });
    fc.assert(
      fc.property(values, order, (column, to) => {
        fc.pre(new Set(column.map((one) => one.toFixed(3))).size > 2);
        const z = localG(Float64Array.from(column), weights);
        const moved = new Float64Array(12);
        const lists: number[][] = [];
        to.forEach((place, area) => {
          moved[place] = 100 + 7 * column[area]!;
          lists[place] = Array.from(neighboursOf(weights, area), (one) => to[one]!);
        });
        const again = localG(moved, weightsOf(lists));
        to.forEach((place, area) => expect(again[place]).toBeCloseTo(z[area]!, 8));
      }),
    );
  });
});
