import { expect, test } from "vitest";
import { isSynthetic } from "../../../src/domain/synthetic";

test("made-up people are told by their programmes, all of them or none", () => {
  expect(isSynthetic(["Households into Work (synthetic)"])).toBe(true);
  expect(isSynthetic(["Households into Work (synthetic)", "Ways to Work"])).toBe(false);
  expect(isSynthetic([])).toBe(false);
});
