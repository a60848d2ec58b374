import { expect, test } from "vitest";
import { legendAlt, legendOf, type LegendParts } from "../../../../src/domain/deck/picture-legend";
import { viewOf } from "../../../../src/domain/deck/view-search";
import { builtFacts } from "../../../built-facts";
import { drawnAreas } from "../../../../src/domain/drawn";
import { measureColours } from "../../../../src/domain/colours-shown";
import { measureOf } from "../../../../src/domain/measure-releases";

const { areas, releases } = builtFacts();
const values = releases.at(-1)!;
const measure = measureOf("imd");

const parts = (search: string, more: Partial<LegendParts> = {}): LegendParts => {
  const view = viewOf(search);
  const rows = [...areas.codes.keys()];
  const coloured = measureColours(measure, values, view, rows);
  return {
    view,
    areas,
    drawn: drawnAreas({ area: null, colour: "measure", areas, measure, values, coloured, rows }),
    persistentRows: null,
    marked: null,
    patches: [],
    isPartial: false,
    people: null,
    ...more,
  };
};

test("a plain measure has its scale and nothing else", () => {
  const legend = legendOf(parts("persistence=none"));
  expect(legend.title).toBe("Multiple deprivation 2025. National decile, 1 is most deprived");
  expect(legend.classes).toHaveLength(10);
  expect([legend.keys, legend.notes, legend.tier]).toEqual([[], [], "Official"]);
});

test("hot spots are keyed by how they are drawn, counted, and said to be how sure", () => {
  const marked = { high: [1, 2, 3], low: [4], "high-alone": [], "low-alone": [] };
  const { keys, notes } = legendOf(parts("persistence=none&hotspots=gi&certainty=99", { marked }));
  expect(keys).toEqual([
    {
      swatch: "high",
      words: "Surrounded by similar need: more than chance would give (Hot spot): 3 areas",
    },
    {
      swatch: "low",
      words: "Surrounded by little need: less than chance would give (Cold spot): 1 area",
    },
  ]);
  expect(notes).toEqual([
    "99% certainty: at most 1 in 100 of the areas marked so is expected to be chance",
  ]);
});

test("where no area stands out the legend says so", () => {
  const marked = { high: [], low: [], "high-alone": [], "low-alone": [] };
  const { keys } = legendOf(parts("persistence=none&hotspots=moran", { marked }));
  expect(keys).toEqual([{ swatch: "high", words: "No area stands out at 95% certainty" }]);
});

test("hatch, patches, people and what is still tested are said", () => {
  const legend = legendOf(
    parts("persistence=always-10", {
      persistentRows: [1, 2],
      patches: [{ name: "Kirkby", rows: [5, 6] }],
      people: {
        keys: [{ swatch: "colour", colour: "#123456", words: "5 to 10 people in a hexagon" }],
        notes: ["Synthetic participants"],
        tier: "Synthetic",
      },
      isPartial: true,
    }),
  );
  expect(legend.keys.map(({ swatch }) => swatch)).toEqual(["colour", "hatch", "patch"]);
  expect(legend.keys[1]?.words).toBe(
    "Most deprived 10% of England in every release since 2004: 2 areas",
  );
  expect(legend.keys[2]?.words).toBe("A: Kirkby, 2 areas");
  // Whatever the measure below is, the least firm of what is shown counts.
  expect(legend.tier).toBe("Synthetic");
  expect(legend.notes).toEqual(["Synthetic participants", "Testing for hot spots: a few seconds"]);
});

test("areas left out are said to be pale", () => {
  const whole = parts("persistence=none&boroughs=E08000011");
  const legend = legendOf({ ...whole, drawn: { ...whole.drawn, rows: [0, 1] } });
  expect(legend.notes).toEqual(["Knowsley; the others are pale"]);
});

test("classes that no tick tells apart are no scale", () => {
  const whole = parts("persistence=none");
  const scale = { ...whole.drawn.scale, classes: [{ label: "High", tick: "", colour: "#000000" }] };
  expect(legendOf({ ...whole, drawn: { ...whole.drawn, scale } }).classes).toEqual([]);
});

test("the words for those who cannot see the map hold all the legend says", () => {
  const marked = { high: [1], low: [], "high-alone": [], "low-alone": [] };
  const alt = legendAlt(parts("persistence=none&hotspots=gi", { marked }));
  expect(alt).toMatch(/^Map of Liverpool City Region: Multiple deprivation 2025\./);
  expect(alt).toContain("(Hot spot): 1 area");
  expect(alt).toContain("95% certainty");
});
