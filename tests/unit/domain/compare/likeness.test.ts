import { expect, test } from "vitest";
import {
  likenessSentences,
  type Likeness,
} from "../../../../src/domain/compare/likeness-sentences";
import { redrawnSentence } from "../../../../src/domain/compare/redrawn-sentence";

const AREA: Likeness = {
  name: "Speke",
  areas: 1,
  year: 2004,
  overall: 0.012,
  measures: [{ id: "income", percentile: 0.034 }],
  sameType: false,
};

test("an area: its own place in each respect, what is left out and why", () => {
  const text = likenessSentences(AREA).join(" ");
  expect(text).toContain(
    "In 2004 the share of England’s areas more deprived than Speke was 1.2% on the overall index and 3.4% on income deprivation.",
  );
  expect(text).toMatch(
    /Left out, employment deprivation, health and disability and crime: published, but not/,
  );
});

test("a patch is said to be an average by residents; the overall index alone leaves nothing out", () => {
  const [patch] = likenessSentences({ ...AREA, areas: 12 });
  expect(patch).toContain("the average of its 12 areas, weighted by the residents");
  const alone = likenessSentences({ ...AREA, measures: [], sameType: true }).join(" ");
  expect(alone).toContain("Nearest on the overall index alone.");
  expect(alone).not.toContain("Left out");
  expect(alone).toContain("Speke’s own type");
});

test("boundaries that changed are counted, or said not to have", () => {
  expect(
    redrawnSentence([
      { name: "Knowsley", areas: 100, redrawn: 5 },
      { name: "Rutland", areas: 1, redrawn: 1 },
      { name: "Halton", areas: 80, redrawn: 0 },
    ]),
  ).toMatch(/^5 of 100 neighbourhoods in Knowsley and 1 of 1 neighbourhood in Rutland had other/);
  expect(redrawnSentence([{ name: "Halton", areas: 80, redrawn: 0 }])).toMatch(/^None of these/);
});
