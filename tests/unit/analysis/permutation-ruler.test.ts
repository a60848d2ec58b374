import fc from "fast-check";
import { expect, test } from "vitest";

import { placeOf, rulerOf } from "../../../src/analysis/permutation-ruler";
import { realistic } from "../../realistic";

test("a ruler finds the place that counting finds", () => {
  const number = realistic({ min: -8, max: 8 });
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), number, (list, value) => {
      const sorted = Float64Array.from(new Set(list)).sort();
      const ruler = rulerOf(sorted);
      for (const one of [value, ...sorted, -100, 100]) {
        expect(placeOf(ruler, one)).toBe(sorted.filter((each) => each < one).length);
      }
    }),
  );
});
