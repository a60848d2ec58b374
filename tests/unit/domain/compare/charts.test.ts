import { describe, expect, test } from "vitest";
import listed from "../../../../data/sources.json";
import { compareChartOf } from "../../../../src/analysis/compare-charts";
import { comparisonOf } from "../../../../src/analysis/compared";
import { chartTable, pictureLines } from "../../../../src/domain/chart-table";
import { COMPARE_CHARTS } from "../../../../src/domain/compare/charts/chart-ids";
import type { CompareChart } from "../../../../src/domain/compare/charts/compare-chart";
import { MEASURES } from "../../../../src/domain/measures";
import { viewOf } from "../../../../src/domain/deck/view-search";
import { builtCompareSources } from "../../../built-compare";

const DEFAULTS = viewOf("");
const sources = builtCompareSources();
const known: Readonly<Record<string, { readonly attribution: string }>> = listed;
const PLACES = {
  "the six": [],
  "one borough": ["E06000006"],
  "a borough, the region and England": ["E08000011", "E47000004", "E92000001"],
  "districts elsewhere": ["E08000003", "E06000023"],
} as const;

const charts = Object.entries(PLACES).flatMap(([who, places]) =>
  MEASURES.filter(({ kind }) => kind === "position").flatMap((measure) =>
    COMPARE_CHARTS.flatMap(({ id }) => {
      const view = { ...DEFAULTS, measure: measure.id, places: [...places] };
      const chart = compareChartOf(id, view, sources);
      return chart === null ? [] : [{ of: `${id}, ${measure.id}, ${who}`, measure, chart, view }];
    }),
  ),
);

/** Of the measure of the page; the others are of work and low income whatever it is. */
const OF_MEASURE = /^compare-(ranks|change|tenths)/;

const drawnNames = ({ drawn }: CompareChart): string[] =>
  drawn.kind === "lines"
    ? drawn.lines.map(({ name }) => name)
    : drawn.rows.flatMap(({ dots }) => dots.map(({ name }) => name));

describe("what any chart of Compare carries, for every measure and choice of places", () => {
  test("there are charts of every kind", () => {
    expect(new Set(charts.map(({ chart }) => chart.id)).size).toBe(COMPARE_CHARTS.length);
  });

  test("its measure and its time, in a title that stands alone", () => {
    for (const { of, measure, chart } of charts) {
      if (OF_MEASURE.test(chart.id))
        expect(chart.title.toLowerCase(), of).toContain(measure.title.toLowerCase());
      if (chart.id !== "compare-in-work") expect(chart.title, of).toMatch(/\d{4}/);
    }
  });

  test("the code of every place, and a unit for every figure", () => {
    for (const { of, chart } of charts) {
      const at = chart.columns.findIndex(({ key }) => key === "area_code");
      for (const row of chart.rows) expect(row[at], of).toMatch(/^E\d{8}$/);
      for (const row of chart.rows) expect(row, of).toHaveLength(chart.columns.length);
      for (const { kind, unit, key } of chart.columns)
        if (kind === "number") expect(unit, `${of}: ${key}`).not.toBe("");
    }
  });

  test("a key for everything drawn, no colour twice", () => {
    for (const { of, chart } of charts) {
      const colours = new Map(chart.key.map(({ name, colour }) => [name, colour]));
      for (const name of drawnNames(chart)) expect(colours.has(name), `${of}: ${name}`).toBe(true);
      expect(new Set(colours.values()).size, of).toBe(colours.size);
    }
  });

  test("the figures at both ends of every line", () => {
    for (const { of, chart } of charts) {
      if (chart.drawn.kind !== "lines") continue;
      for (const { name, points } of chart.drawn.lines) {
        const held = points.filter(({ y }) => y !== null);
        expect(held[0]?.text, `${of}: ${name}`).toMatch(/\d/);
        expect(held.at(-1)?.text, `${of}: ${name}`).toMatch(/\d/);
      }
    }
  });

  test("in its picture: sources, licences, what to bear in mind and the link", () => {
    for (const { of, chart } of charts) {
      const licences = chart.sources.flatMap((key) => known[key]?.attribution ?? []);
      expect(licences, of).toHaveLength(chart.sources.length);
      const table = chartTable({
        ...{ title: chart.title, source: chart.source, licences, tier: chart.tier },
        ...{ note: chart.caveat, columns: chart.columns, rows: chart.rows },
        ...{ chosen: "", link: "https://atlas.example/", day: new Date(0) },
      });
      const lines = pictureLines(table.notes).join("\n");
      for (const part of [chart.source, chart.caveat, chart.tier, ...licences, table.notes.link])
        expect(lines, of).toContain(part);
    }
  });

  test("no word of it is a figure that failed, and it can go to a worker", () => {
    for (const { of, chart } of charts) {
      expect(JSON.stringify(chart), of).not.toMatch(/NaN|undefined|Infinity/);
      expect(chart.finding, of).not.toBe("");
      expect(structuredClone(chart), of).toEqual(chart);
    }
  });
});

test("a change of definition breaks the lines where the sentences say it", () => {
  const chart = (measure: "imd" | "crime") =>
    compareChartOf("compare-change-10", { ...DEFAULTS, measure }, sources)!;
  const { drawn, caveat } = chart("imd");
  expect(drawn.kind === "lines" && drawn.broken).toMatchObject({ after: 2019, before: 2025 });
  expect(caveat).toContain("after housing costs");
});

test("ranks that are not those of the time say so, wherever they are drawn", () => {
  const captionOf = (id: "compare-change-rank" | "compare-ranks", release: number): string =>
    compareChartOf(id, { ...DEFAULTS, release }, sources)!.caveat;
  for (const caption of [captionOf("compare-change-rank", 2025), captionOf("compare-ranks", 2004)])
    expect(caption).toMatch(/not the \d+ ranked then/);
  expect(captionOf("compare-ranks", 2025)).not.toMatch(/ranked then/);
});

test("Universal Credit is a rate, and its line breaks at the year that is not held", () => {
  const { drawn, columns } = compareChartOf("compare-universal-credit", DEFAULTS, sources)!;
  const lines = drawn.kind === "lines" ? drawn.lines : [];
  expect(lines).toHaveLength(6);
  for (const { name, points } of lines) {
    const [missing, ...others] = points.filter(({ x, y }) => Math.floor(x) === 2024 || y === null);
    expect([missing?.y, others], name).toEqual([null, []]);
    for (const { y } of points) expect(y ?? 0, name).toBeLessThan(100);
  }
  expect(columns.map(({ unit }) => unit)).toContain("%");
});

test("what is drawn are the publisher's figures: shares and ranks by hand", () => {
  const view = { ...DEFAULTS, release: 2025 };
  const ranks = compareChartOf("compare-ranks", view, sources)!;
  const [row] = ranks.drawn.kind === "dots" ? ranks.drawn.rows.slice(2) : [];
  expect(row?.dots.find(({ name }) => name === "Knowsley")?.text).toBe("7th=");
  const share = compareChartOf("compare-change-10", view, sources)!;
  const line = share.drawn.kind === "lines" ? share.drawn.lines : [];
  expect(line.find(({ name }) => name === "Knowsley")?.points.at(-1)?.y).toBe(40);
  expect(line.find(({ name }) => name === "England")?.points.map(({ y }) => y)).toEqual(
    Array<number>(6).fill(10),
  );
});

test("England stands beside in-work figures, or the country where it has none, as a reference and never as one of the places", () => {
  const chart = compareChartOf("compare-in-work", DEFAULTS, sources)!;
  const rows = chart.drawn.kind === "dots" ? chart.drawn.rows : [];
  const [newest] = rows;
  expect(newest?.reference?.name).toBe("United Kingdom");
  const working = rows.find(({ title }) => title === "Children on low income in working families");
  expect(working?.reference).toMatchObject({ name: "England", text: "70.7%" });
  expect(rows[0]?.domain[0]).toBe(0);
  expect(chart.finding).toMatch(
    /^Year to March 2022: 71% of England’s low-income children .* here \d+% to \d+%$/,
  );
  const with_ = compareChartOf(
    "compare-in-work",
    { ...DEFAULTS, places: ["E08000011", "E92000001"] },
    sources,
  )!;
  expect(drawnNames(with_)).not.toContain("England");
});

test("headings claim a direction only where the figures agree", () => {
  const comparison = comparisonOf(DEFAULTS, sources.england)!;
  expect(comparison.places).toHaveLength(6);
  const { finding } = compareChartOf("compare-change-20", DEFAULTS, sources)!;
  expect(finding).toBe(
    "2004 to 2025: Liverpool, Wirral, St Helens and Knowsley less deprived relative to England; Sefton and Halton mixed",
  );
});
