import { expect, test } from "vitest";
import { isSynthetic, isSyntheticId } from "../../../src/domain/synthetic";

const file = "export.csv";

test("made-up people are told by their programmes, all of them or none", () => {
  const told = (...programmes: string[]) => isSynthetic({ file, programmes });
  expect(told("Households into Work (synthetic)")).toBe(true);
  expect(told("Households into Work (synthetic)", "Ways to Work")).toBe(false);
  expect(told()).toBe(false);
});

test("a copy that lost the programme column is told by its ids, and by its file's name", () => {
  expect(isSynthetic({ file, programmes: [file], syntheticIds: true })).toBe(true);
  expect(isSynthetic({ file, programmes: [file], syntheticIds: false })).toBe(false);
  const renamed = "synthetic-participants (1).csv";
  expect(isSynthetic({ file: renamed, programmes: [renamed] })).toBe(true);
  expect(["SYN-00001", " syn_2"].every(isSyntheticId)).toBe(true);
  expect(["SYNERGY1", "A-SYN-1", ""].some(isSyntheticId)).toBe(false);
});
