import { expect, test } from "vitest";

import { uncertaintyWords } from "../../../src/domain/in-work";

test("uncertainty is half the interval over the estimate, to the nearest 5%", () => {
  // (150 − 60) ÷ 2 ÷ 100 = 45%.
  expect(uncertaintyWords(100, 60, 150)).toBe("Uncertain by about ±45%");
  expect(uncertaintyWords(274.1, 131.8, 462.6)).toBe("Uncertain by about ±60%");
});
