import fc from "fast-check";
import { expect, test } from "vitest";
import { shareWords } from "../../../src/domain/area-sentence";

const RANKED = 33_755;

test.each([
  [1, "most deprived 1%"],
  [6_751, "most deprived 20%"],
  [6_752, "more deprived than 79%"],
  [14_852, "more deprived than 56%"],
  [16_878, "less deprived than 49%"],
  [24_000, "less deprived than 71%"],
  [33_755, "least deprived 1%"],
])("rank %i of 33,755 is %s", (rank, words) => {
  expect(shareWords(rank, RANKED)).toBe(words);
});

test("every share is true, and nobody between the outer fifths is called most or least deprived", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: RANKED }), (rank) => {
      const words = shareWords(rank, RANKED);
      const share = Number(/\d+/.exec(words)![0]) / 100;
      const [above, below] = [rank - 1, RANKED - rank];
      if (words.startsWith("most")) expect(rank / RANKED).toBeLessThanOrEqual(share);
      else if (words.startsWith("least")) expect((below + 1) / RANKED).toBeLessThanOrEqual(share);
      else if (words.startsWith("more")) expect(below / RANKED).toBeGreaterThanOrEqual(share);
      else expect(above / RANKED).toBeGreaterThanOrEqual(share);
      if (/^(most|least)/.test(words)) expect(share).toBeLessThanOrEqual(0.2);
    }),
  );
});
