import { expect, test } from "vitest";
import listed from "../../../../data/sources.json";
import { chartWords } from "../../../../src/data/decks/chart-words";
import { newSlide } from "../../../../src/domain/deck/deck";
import { provenanceOf } from "../../../../src/domain/deck/provenance";
import { NO_PARTICIPANTS, type ReachOnSlide } from "../../../../src/domain/deck/reach-on-slide";
import { chartHead } from "../../../../src/domain/deck/slide-chart";
import { REACH_CHART } from "../../../../src/domain/deck/slide-charts";
import { toldSlide } from "../../../../src/domain/deck/told-slide";
import { SYNTHETIC_NOTE } from "../../../../src/domain/synthetic";
import { builtFacts } from "../../../built-facts";

const facts = builtFacts();
const slide = newSlide("reach", {
  kind: "chart",
  chart: REACH_CHART,
  view: "programme=a1b2c3d4e5",
});

const REACH: ReachOnSlide = {
  title: "Pathways",
  synthetic: false,
  boroughs: [1.25, null, 3.5, 2, 0.75, 1],
  region: 1.62,
  control: "Counts below 5 are hidden, the rest is rounded to 5.",
};

const toldWith = (reach: ReachOnSlide | null, asked: string[] = []) =>
  toldSlide(
    slide,
    {
      ...facts,
      reach: ({ programme }) => {
        asked.push(String(programme));
        return reach;
      },
    },
    listed,
  );

test("reach stands on a slide highest first, withheld where it is withheld, for the programme of its view", () => {
  const asked: string[] = [];
  const { title, chart, tier, sources } = toldWith(REACH, asked);
  if (chart?.drawn.kind !== "bars") throw new Error("There are no bars.");
  expect(asked).toEqual(["a1b2c3d4e5"]);
  expect(title).toMatch(/is reached most: 3\.5 in every 1,000 residents take part$/);
  expect(chartHead(chart)).toBe("Participants per 1,000 residents: of “Pathways”");
  expect(chart.drawn.series[0]?.values).toEqual([3.5, 2, 1.25, 1, 0.75, null, 1.62]);
  expect(chartWords(chart.drawn)).toContain("withheld");
  expect(chart.caveat).toContain("Counts below 5 are hidden");
  expect(tier).toBe("Your own file");
  expect(sources).toContain("Indices of Deprivation 2025");
});

test("made-up people are said to be made up on the slide, in its small print and in the file's name", () => {
  const { chart, tier, sourceKeys, view } = toldWith({ ...REACH, synthetic: true });
  expect(tier).toBe("Synthetic");
  expect(chart?.caveat).toContain(SYNTHETIC_NOTE);
  const { synthetic } = provenanceOf({
    ...{ view, tier, map: null, chart: chart?.title ?? "", keys: sourceKeys, sources: listed },
    ...{ date: "27 November 2026", link: "" },
  });
  expect(synthetic).toBe(SYNTHETIC_NOTE);
});

test("without participants the slide says so and shows no figure", () => {
  const { title, chart, tier } = toldWith(null);
  expect(chart?.caveat).toBe(NO_PARTICIPANTS);
  expect(title).not.toMatch(/\d/);
  expect(tier).toBeNull();
  if (chart?.drawn.kind !== "bars") throw new Error("There are no bars.");
  expect(chart.drawn.series[0]?.values.every((value) => value === null)).toBe(true);
});
