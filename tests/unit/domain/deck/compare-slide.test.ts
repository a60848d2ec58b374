import { expect, test } from "vitest";
import listed from "../../../../data/sources.json";
import { compareChartOf } from "../../../../src/analysis/compare-charts";
import { COMPARE_CHARTS } from "../../../../src/domain/compare/charts/chart-ids";
import type { AtlasFacts } from "../../../../src/domain/deck/atlas-facts";
import { newSlide } from "../../../../src/domain/deck/deck";
import { pairOfView } from "../../../../src/domain/deck/slide-steps";
import { toldSlide } from "../../../../src/domain/deck/told-slide";
import { viewOf } from "../../../../src/domain/deck/view-search";
import { builtCompareSources } from "../../../built-compare";
import { builtFacts } from "../../../built-facts";

const sources = builtCompareSources();
const facts: AtlasFacts = {
  ...builtFacts(),
  compareChart: (id, view) => compareChartOf(id, view, sources),
};
const VIEW = "measure=imd&release=2025&places=E06000006,E08000011";
const told = (chart: string, view = VIEW, more = {}) =>
  toldSlide(newSlide("one", { kind: "chart", chart, view, ...more }), facts, listed);

test("every chart of Compare stands on a slide: headed by what it shows, with its sources and tier", () => {
  for (const { id } of COMPARE_CHARTS) {
    const slide = told(id);
    expect(slide.chart?.id, id).toBe(id);
    expect(slide.title.toLowerCase(), id).toBe(
      facts.compareChart!(id, slide.view)!.finding.toLowerCase(),
    );
    expect(slide.title, id).toMatch(/\d/);
    expect(slide.tier, id).not.toBeNull();
    expect(slide.sources, id).toContain("Open Government Licence");
    expect(slide.view.screen, id).toBe("compare");
    expect(slide.faults, id).toEqual([]);
  }
});

test("a slide is live: other places, another release or measure, another heading", () => {
  const titles = [
    VIEW,
    "measure=imd&release=2025&places=E08000014,E08000015",
    "measure=imd&release=2019&places=E06000006,E08000011",
    "measure=crime&release=2025&places=E06000006,E08000011",
  ].map((view) => told("compare-tenths", view).title);
  expect(new Set(titles).size).toBe(titles.length);
});

test("a title that was written stays", () => {
  expect(told("compare-ranks", VIEW, { title: "Where we stand" }).title).toBe("Where we stand");
});

test("a chart that a newer atlas knows leaves words and id as they are", () => {
  const slide = newSlide("one", { kind: "chart", chart: "compare-trees", title: "Trees" });
  expect(toldSlide(slide, facts, listed)).toMatchObject({
    chart: null,
    title: "Trees",
    faults: [],
  });
  expect(slide.chart).toBe("compare-trees");
});

test("two maps of one measure are two steps, left first; of two measures they are no pair", () => {
  const slide = newSlide("one", {
    kind: "map",
    pair: true,
    view: "measure=imd&release=2025&versus=2004",
    title:
      "{share of most-deprived-10 areas at 2004} then, {share of most-deprived-10 areas at 2025} now",
  });
  const { steps, title, faults } = toldSlide(slide, facts, listed);
  expect(steps.map(({ year }) => year)).toEqual([2004, 2025]);
  expect(title).toMatch(/^\d+\.\d% then, \d+\.\d% now$/);
  expect(faults).toEqual([]);
  expect(pairOfView(viewOf("measure=imd&release=2025&versus=crime@2025"))).toBeNull();
  expect(pairOfView(viewOf("measure=imd&release=2025&versus=2025"))).toBeNull();
});
