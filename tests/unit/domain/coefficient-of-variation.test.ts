import { expect, test } from "vitest";

import { intervalOf, precisionWords } from "../../../src/domain/coefficient-of-variation";

test("the bands take their upper end in", () => {
  expect(precisionWords(5)).toBe("precise");
  expect(precisionWords(5.1)).toBe("reasonably precise");
  expect(precisionWords(15)).toBe("acceptable");
  expect(precisionWords(27)).toBe("unreliable for practical purposes");
  expect(precisionWords(null)).toBeNull();
});

test("Halton's low pay, 13.4% with a coefficient of 15%: 9.46 to 17.34", () => {
  const { low, high } = intervalOf(13.4, 15);
  expect(low).toBeCloseTo(9.4604, 4);
  expect(high).toBeCloseTo(17.3396, 4);
});
