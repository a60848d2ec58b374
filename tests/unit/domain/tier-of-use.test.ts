import { expect, test } from "vitest";
import listed from "../../../data/sources.json";
import { runAtlas } from "../../../scripts/atlas/run";
import { compareChartOf } from "../../../src/analysis/compare-charts";
import { differenceOf } from "../../../src/content/difference";
import { pointerWords, spokenWords } from "../../../src/content/pointer";
import { chartTable } from "../../../src/domain/chart-table";
import { COMPARE_CHARTS } from "../../../src/domain/compare/charts/chart-ids";
import { viewOf } from "../../../src/domain/deck/view-search";
import { newSlide } from "../../../src/domain/deck/deck";
import { SLIDE_CHARTS } from "../../../src/domain/deck/slide-charts";
import { toldSlide } from "../../../src/domain/deck/told-slide";
import { shownTier } from "../../../src/domain/deck/view-words";
import { INDICATORS } from "../../../src/domain/indicators/indicators";
import { IN_WORK_MEASURES } from "../../../src/domain/in-work-measures";
import { columnOf, releasesOf, tierAt } from "../../../src/domain/measure-releases";
import { MEASURES } from "../../../src/domain/measures";
import { DEFINITIONS, persistenceOf } from "../../../src/domain/persistence";
import { hasPersistence } from "../../../src/domain/persistence-basis";
import { persistenceColumns } from "../../../src/domain/table/persistence-columns";
import { decileColumn, trendColumn, valueColumn } from "../../../src/domain/table/measure-columns";
import { WORKED_OUT } from "../../../src/domain/tiers";
import { builtCompareSources } from "../../built-compare";
import { builtContent } from "../../built-content";
import { builtAreas, builtValues } from "../../built-data";
import { builtFacts } from "../../built-facts";
import { builtIndicators } from "../../built-indicators";

// The law: "Official" stands only beside a figure as its producer printed it. What a measure's file says
// of a figure (a column read as it is, or one recovered, divided or carried) decides, not what it is called.

const areas = builtAreas();
const from = () => ({ release: "", source: "", licence: "" });
const AT = MEASURES.flatMap((measure) =>
  releasesOf(measure.id).map((release) => ({ measure, release })),
);

/** Whether the publisher's table holds this very figure: a rank or a count read as it is. */
const isPrinted = ({ measure, release }: (typeof AT)[number]): boolean => {
  const column = columnOf(measure.id, release);
  return (column.kind === "rank" || column.kind === "count") && column.derived === undefined;
};

test("every measure at every release is official where it is printed, and nowhere else", () => {
  const wrong = AT.filter(
    (at) => (tierAt(at.measure, at.release) === "Official") !== isPrinted(at),
  );
  expect(wrong.map(({ measure, release }) => `${measure.id} ${release.year}`)).toEqual([]);
  expect(AT.filter((at) => !isPrinted(at)).length).toBeGreaterThan(15);
  expect(AT.filter(isPrinted).length).toBeGreaterThan(40);
});

test("so are its legend, its slide, its area at the pointer, and what is read aloud", () => {
  for (const at of AT) {
    const { measure, release } = at;
    const search = `persistence=none&measure=${measure.id}&release=${release.year}`;
    const content = builtContent(search);
    const wanted = isPrinted(at) ? "Official" : WORKED_OUT;
    expect(content.legend.tier, search).toBe(wanted);
    expect(shownTier(content.view), search).toBe(wanted);
    const { carried } = content.ground.values;
    const rows = [...areas.codes.keys()];
    for (const row of rows) {
      const tier = carried(row) === "exact" ? wanted : WORKED_OUT;
      expect(pointerWords(content, row).tier, `${search} ${row}`).toBe(tier);
    }
    const moved = rows.find((row) => carried(row) !== "exact");
    if (moved === undefined) continue;
    expect(spokenWords(content, moved)).toContain(WORKED_OUT);
    if (isPrinted(at))
      expect(content.legend.notes.join(" "), search).toMatch(/moved from older boundaries/);
  }
});

test("what this atlas finds is never official: hatch, outlines, colours, differences", () => {
  for (const search of [
    "persistence=always-10",
    "persistence=none&hotspots=gi",
    "persistence=none&colour=trajectory",
    "persistence=none&colour=releases",
  ]) {
    const content = builtContent(search);
    expect([content.legend.tier, shownTier(content.view)], search).toEqual([
      WORKED_OUT,
      WORKED_OUT,
    ]);
  }
  const [first, second] = [2019, 2025].map((year) =>
    builtContent(`persistence=none&release=${year}`),
  ) as [ReturnType<typeof builtContent>, ReturnType<typeof builtContent>];
  const difference = differenceOf(first, second, "moved")!;
  expect(difference.legend.tier).toBe(WORKED_OUT);
  expect(pointerWords(difference, 0).tier).toBe(WORKED_OUT);
});

test("columns of a download say it, and where only some of their figures are printed", () => {
  for (const at of AT) {
    const { measure, release } = at;
    const values = builtValues(measure.id, release.year, areas);
    const [figure, flag] = valueColumn(values, areas, from).exported;
    const isMixed = isPrinted(at) && flag !== undefined;
    expect(figure!.tier, `${measure.id} ${release.year}`).toBe(
      isMixed
        ? "Official; from official figures where carried"
        : isPrinted(at)
          ? "Official"
          : WORKED_OUT,
    );
    if (measure.kind !== "position") continue;
    expect(decileColumn(values, areas, from).exported[0]!.tier).toBe(WORKED_OUT);
  }
  for (const measure of MEASURES.filter(hasPersistence)) {
    const history = releasesOf(measure.id).map(({ year }) => builtValues(measure.id, year, areas));
    const found = persistenceOf(DEFINITIONS[0]!, history);
    for (const { exported } of [
      ...persistenceColumns(DEFINITIONS[0]!, found, measure, from),
      trendColumn(history, areas, from),
    ])
      for (const { key, tier } of exported)
        expect(tier, key).toBe(key.endsWith("_carried") ? "" : WORKED_OUT);
  }
});

test("so does the command line", async () => {
  const lines = JSON.parse(await runAtlas(["measures", "--json"], () => undefined)) as {
    readonly measure: string;
    readonly release: number;
    readonly tier: string;
  }[];
  const said = new Map(lines.map(({ measure, release, tier }) => [`${measure} ${release}`, tier]));
  for (const at of AT)
    expect(said.get(`${at.measure.id} ${at.release.year}`), at.measure.id).toBe(
      isPrinted(at) ? "Official" : WORKED_OUT,
    );
});

test("figures and charts of slides are sums and shares, so none is official", () => {
  const facts = builtFacts();
  for (const { id } of SLIDE_CHARTS) {
    const { chart } = toldSlide(newSlide(id, { kind: "chart", chart: id }), facts, listed);
    expect(chart!.tier, id).not.toBe("Official");
  }
  const typed = newSlide("typed", { kind: "text", text: "{count of always-20 areas}" });
  expect(toldSlide(typed, facts, listed).tier).toBe(WORKED_OUT);
});

test("charts of Compare are official where every figure is printed, and nowhere else", () => {
  const compared = builtCompareSources();
  for (const release of [2004, 2007, 2010, 2015, 2019, 2025])
    for (const { id } of COMPARE_CHARTS) {
      const chart = compareChartOf(id, viewOf(`release=${release}`), compared);
      if (chart === null) continue;
      const isPrinted = id === "compare-ranks" && release === 2025;
      expect(chart.tier === "Official", `${id} ${release}`).toBe(isPrinted);
    }
});

test("a chart's table is this atlas's own work unless it says that its figures are printed", () => {
  const chart = { title: "", chosen: "", source: "", licences: [], rows: [], link: "" };
  const table = chartTable({ ...chart, columns: [], day: new Date(0) });
  expect(table.notes.tier).toBe(WORKED_OUT);
});

test("of work and low income, what is called a rate is divided here, unless it has its interval", () => {
  for (const { id, kind, tier, artefact } of IN_WORK_MEASURES)
    // What a publisher prints of districts has the law that follows.
    if (kind === "rate" && artefact !== "indicators")
      expect(["Official, wide interval", WORKED_OUT], id).toContain(tier);
});

test("a series of districts is official where its publisher prints it, and says where it has an interval", () => {
  const { indicators } = builtIndicators();
  for (const { id, column, tier } of INDICATORS) {
    const printed = indicators[id]!.low === undefined ? "Official" : "Official, wide interval";
    expect(tier, id).toBe("less" in column ? WORKED_OUT : printed);
  }
});
