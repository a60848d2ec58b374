import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import listed from "../../../../data/sources.json";
import { compareChartOf } from "../../../../src/analysis/compare-charts";
import { compareRows } from "../../../../src/data/decks/compare-rows";
import { writeHandout } from "../../../../src/data/decks/handout";
import { writePptx } from "../../../../src/data/decks/pptx";
import { COMPARE_CHARTS } from "../../../../src/domain/compare/charts/chart-ids";
import type { AtlasFacts } from "../../../../src/domain/deck/atlas-facts";
import { newSlide } from "../../../../src/domain/deck/deck";
import type { ExportSlide } from "../../../../src/domain/deck/export-slide";
import { provenanceOf } from "../../../../src/domain/deck/provenance";
import { toldSlide } from "../../../../src/domain/deck/told-slide";
import { builtCompareSources } from "../../../built-compare";
import { builtFacts } from "../../../built-facts";
import { FONTS } from "./export-slides";

const sources = builtCompareSources();
const facts: AtlasFacts = {
  ...builtFacts(),
  compareChart: (id, view) => compareChartOf(id, view, sources),
};
const slides = COMPARE_CHARTS.map(({ id }): ExportSlide => {
  const told = toldSlide(newSlide(id, { kind: "chart", chart: id }), facts, listed);
  const provenance = provenanceOf({
    ...{ view: told.view, map: null, chart: told.chart?.title ?? "", tier: told.tier },
    ...{ keys: told.sourceKeys, sources: listed, date: "22 November 2026", link: "" },
  });
  return { told, map: null, steps: [], provenance };
});
const parts = unzipSync(new Uint8Array(await writePptx("Compared", slides)));
const xml = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
const relations = (at: number): string => xml(`ppt/slides/_rels/slide${at + 1}.xml.rels`);

test("in PowerPoint lines are native charts and dots native tables, no pictures", () => {
  slides.forEach(({ told }, at) => {
    const { drawn } = told.chart!;
    const slide = xml(`ppt/slides/slide${at + 1}.xml`);
    expect(slide, told.id).not.toContain("<p:pic>");
    if (drawn.kind === "lines") {
      const chart = /charts\/(chart\d+\.xml)/.exec(relations(at))?.[1] ?? "";
      const markup = xml(`ppt/charts/${chart}`);
      expect(markup, told.id).toContain("<c:lineChart>");
      for (const { name } of drawn.lines) expect(markup, told.id).toContain(`<c:v>${name}</c:v>`);
    } else {
      expect(slide, told.id).toContain("<a:tbl>");
      for (const cell of compareRows(drawn as Parameters<typeof compareRows>[0]).flat())
        if (!/[&<’–]/.test(cell))
          expect(slide, `${told.id}: ${cell}`).toContain(`<a:t>${cell}</a:t>`);
    }
  });
});

test("the handout has every figure in a table, and pages for all", async () => {
  const pdf = await writeHandout("Compared", slides, FONTS, false);
  expect(strFromU8(pdf.slice(0, 5))).toBe("%PDF-");
  const text = strFromU8(pdf, true);
  expect(text.match(/\/S \/Table/g)?.length).toBe(slides.length);
});
