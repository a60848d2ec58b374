import fc from "fast-check";
import { expect, test } from "vitest";

import { inverseLogit, logit } from "../../../src/analysis/logit";
import { rakeIntercept } from "../../../src/analysis/rake-intercept";
import { realistic } from "../../realistic";

test("without offsets the intercept is the log odds of the overall share", () => {
  const found = rakeIntercept(Float64Array.of(10, 30), Float64Array.of(0, 0), [0, 1], 10);
  expect(found).toBeCloseTo(logit(0.25), 8);
});

test("two areas with opposite offsets and half the people need no intercept", () => {
  const found = rakeIntercept(Float64Array.of(20, 20), Float64Array.of(-3, 3), [0, 1], 20);
  expect(found).toBeCloseTo(0, 8);
});

test("whatever the areas, the shares add up to the total, and only members count", () => {
  const area = fc.record({
    size: realistic({ min: 1, max: 500 }),
    offset: realistic({ min: -5, max: 5 }),
  });
  fc.assert(
    fc.property(
      fc.array(area, { minLength: 2, maxLength: 30 }),
      realistic({ min: 0.02, max: 0.98 }),
      (areas, part) => {
        const size = Float64Array.from(areas, (each) => each.size);
        const offset = Float64Array.from(areas, (each) => each.offset);
        const members = areas.map((_, row) => row).slice(1);
        const whole = members.reduce((sum, row) => sum + size[row]!, 0);
        const intercept = rakeIntercept(size, offset, members, part * whole);
        const sum = members.reduce(
          (total, row) => total + size[row]! * inverseLogit(intercept + offset[row]!),
          0,
        );
        expect(Math.abs(sum - part * whole)).toBeLessThan(1e-6 * whole);
      },
    ),
  );
});

test("a total that no shares reach is refused", () => {
  const rake = (total: number) => rakeIntercept(Float64Array.of(5), Float64Array.of(0), [0], total);
  expect(() => rake(5)).toThrow("No shares of 5 people add up to 5.");
  expect(() => rake(-1)).toThrow(RangeError);
});
