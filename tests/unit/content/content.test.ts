import { expect, test } from "vitest";
import { contentOf } from "../../../src/content/content-of";
import { differenceOf } from "../../../src/content/difference";
import { pointerWords, spokenWords } from "../../../src/content/pointer";
import { viewOf } from "../../../src/domain/deck/view-search";
import { redefinitionOf } from "../../../src/domain/measure-releases";
import { keysOf } from "../../../src/domain/legend";
import { builtContent, builtContentFacts } from "../../built-content";

const words = (search: string, more = {}) =>
  keysOf(builtContent(search, more).legend).map((key) => key.words);

test("a plain measure has its scale, its counts and nothing else", () => {
  const { legend, pending, overlays } = builtContent("persistence=none");
  expect(legend.title).toBe("Multiple deprivation 2025. National decile, 1 is most deprived");
  expect(legend.classes).toHaveLength(10);
  expect(legend.classes[0]).toMatchObject({
    label: "Most deprived 10% of England",
    tick: "1",
    areas: 289,
  });
  const total = legend.classes.reduce(
    (sum, { areas, residents }) => ({ areas: sum.areas + areas, people: sum.people + residents }),
    { areas: 0, people: 0 },
  );
  expect(total.areas).toBe(1003);
  expect(total.people).toBe(
    builtContent("").areas.residents.reduce((sum, residents) => sum + residents, 0),
  );
  expect([legend.keys, legend.notes, legend.tier, legend.unknown]).toEqual([
    [],
    [],
    "Official",
    null,
  ]);
  expect([pending, overlays]).toEqual([[], []]);
});

test("the class told first is that of most need, whichever end of the scale it is", () => {
  const first = (search: string): string => {
    const { legend } = builtContent(`persistence=none&${search}`);
    return legend.classes[legend.first]!.label;
  };
  expect(first("measure=imd")).toBe("Most deprived 10% of England");
  expect(first("measure=income-rate&classes=quantiles")).toMatch(/^More than [\d.]+%$/);
  expect(first("colour=releases")).not.toBe("");
});

test("a borough chosen leaves the others pale, and counts are of what is shown", () => {
  const { legend, choropleth } = builtContent("persistence=none&boroughs=E06000006");
  expect(choropleth.rows).toHaveLength(80);
  expect(legend.isPart).toBe(true);
  expect(legend.classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(80);
  expect(legend.notes).toEqual(["Halton; the others are pale"]);
});

test("classes are cut from the region, or within what is shown where that is asked for", () => {
  const search = "persistence=none&measure=income-deprived&boroughs=E06000006";
  const region = builtContent(search).choropleth.scale.breaks;
  const within = builtContent(`${search}&within=filter`).choropleth.scale.breaks;
  expect(region).toEqual(
    builtContent("persistence=none&measure=income-deprived").choropleth.scale.breaks,
  );
  expect(within).not.toEqual(region);
});

test("the hatch is counted, and says what an area did", () => {
  expect(words("persistence=always-10")).toEqual([
    "Most deprived 10% of England in every release since 2004: 256 areas",
  ]);
  const content = builtContent("persistence=always-10");
  const row = content.ground.persistence.rows[0]!;
  expect(pointerWords(content, row).lines).toEqual([
    "In the most deprived 10% of England in all six releases since 2004",
    redefinitionOf("imd", "short"),
  ]);
});

test("persistence that must be tested first is awaited, and said to be", () => {
  const { pending, overlays, legend } = builtContent("persistence=hot-spot-always");
  expect([pending, overlays]).toEqual([["persistence"], []]);
  expect(legend.notes).toContain("Testing for hot spots: a few seconds");
});

test("hot spots are keyed by how they are drawn, counted, and said to be how sure", () => {
  const content = builtContent("persistence=none&hotspots=gi&certainty=95");
  expect(keysOf(content.legend).map((key) => key.words)).toEqual([
    expect.stringMatching(/^Surrounded by high need, .*\(Hot spot\): \d+ areas$/),
    expect.stringMatching(/^Surrounded by low need, .*\(Cold spot\): \d+ areas$/),
  ]);
  expect(content.legend.notes[0]).toBe(
    "95% certainty: as a guide, we expect chance to explain at most 1 in 20 of these marks",
  );
  // From the normal distribution: the permutations are still to come.
  expect(content.pending).toEqual(["hot-spots"]);
  const hot = content.overlays[0]!.shapes["hot-spots-high"]!;
  expect(hot.of === "areas" && content.overlays[0]!.words(hot.rows[0]!)).toEqual([
    expect.stringMatching(/^Surrounded by high need, more than chance would explain \(9[59]%/),
  ]);
});

test("once the permutations are done nothing is awaited", () => {
  const view = viewOf("persistence=none&hotspots=gi");
  const facts = builtContentFacts(view);
  const hotspots = { ...facts.hotspots!, tested: "permutation" } as const;
  expect(contentOf(view, { ...facts, hotspots }, null).pending).toEqual([]);
});

test("where no area stands out the legend says so", () => {
  const view = viewOf("persistence=none&hotspots=moran");
  const facts = builtContentFacts(view);
  const hotspots = { ...facts.hotspots!, tier: facts.hotspots!.tier.map(() => 0 as const) };
  expect(contentOf(view, { ...facts, hotspots }, null).legend.keys.map((key) => key.words)).toEqual(
    ["No area stands out at 95% certainty"],
  );
});

test("a measure of neighbourhoods has their names, its own time and no layers of areas", () => {
  const content = builtContent("measure=income-after-housing&hotspots=gi&patches=Kirkby_1jjwd11");
  expect(content.choropleth.units.kind).toBe("msoa");
  expect(content.overlays).toEqual([]);
  expect(content.legend).toMatchObject({ many: "neighbourhoods", tier: "Official, wide interval" });
  expect(content.legend.notes.join()).toMatch(/order .*not certain/);
});

test("modelled figures are added up for files, and say that they are a model", () => {
  const view = viewOf("measure=in-work-poverty");
  const areas = contentOf(view, builtContentFacts(view), null);
  const addedUp = contentOf(view, builtContentFacts(view, { addedUp: true }), null);
  expect([areas.choropleth.units.kind, addedUp.choropleth.units.kind]).toEqual([
    "lsoa",
    "added-up",
  ]);
  for (const { legend, sentence } of [areas, addedUp]) {
    expect(legend.notes[0]).toBe("Experimental model, not an official statistic");
    expect(sentence).toContain("Experimental model, not an official statistic");
  }
});

test("one area is chosen, or all areas of a neighbourhood", () => {
  const { areas } = builtContent("");
  const [code] = areas.codes;
  const msoa = areas.msoas[areas.msoa[0]!]!;
  expect(builtContent(`area=${code}`).highlight).toEqual([0]);
  const rows = builtContent(`area=${msoa.code}`).highlight;
  expect(rows).toContain(0);
  expect(rows.every((row) => areas.msoas[areas.msoa[row]!] === msoa)).toBe(true);
  expect(rows.length).toBeGreaterThan(1);
});

test("choosing an area changes nothing that is painted", () => {
  const facts = builtContentFacts(viewOf("hotspots=gi"));
  const view = viewOf("hotspots=gi");
  const before = contentOf(view, facts, null);
  const after = contentOf({ ...view, area: facts.areas.codes[5]! }, facts, null);
  expect(after.choropleth).toBe(before.choropleth);
  expect(after.overlays).toBe(before.overlays);
  expect(after.highlight).toEqual([5]);
});

test("patches are lettered, counted and told at the pointer", () => {
  const content = builtContent("persistence=none&patches=Kirkby_1jjwd11");
  expect(content.legend.keys[0]?.words).toMatch(/^A: Kirkby, \d+ areas?$/);
  expect(content.overlays[0]?.shapes["patch-letters"]).toMatchObject({ names: ["A"] });
});

test("equal hexagons are said to be no map to scale, with the boroughs’ names", () => {
  const content = builtContent("persistence=none&shape=hexagons");
  expect(content.legend.notes).toEqual([expect.stringMatching(/^One hexagon for each area/)]);
  expect(content.overlays[0]?.shapes["borough-names"]).toMatchObject({
    names: expect.arrayContaining(["Knowsley"]) as unknown,
  });
});

test("the words for those who cannot see the map hold all the legend says", () => {
  const { sentence, legend } = builtContent("hotspots=gi&boroughs=E08000011");
  expect(sentence).toMatch(/^Map of Liverpool City Region: Multiple deprivation 2025\./);
  for (const { words: key } of keysOf(legend)) expect(sentence).toContain(key);
  for (const note of legend.notes) expect(sentence).toContain(note.replace(/\.$/, ""));
});

test("a screen reader hears name, value, class and trust of an area", () => {
  const content = builtContent("persistence=none");
  const { title, place } = pointerWords(content, 0);
  expect(spokenWords(content, 0)).toMatch(
    new RegExp(
      `^${title.replace(/[()]/g, "\\$&")}, ${place}\\. Multiple deprivation 2025: .*Official\\.$`,
    ),
  );
});

test("two ranked maps have a difference by tenths, others have none", () => {
  const now = builtContent("persistence=none");
  const then = builtContent("persistence=none&release=2004");
  const difference = differenceOf(then, now, "2025, set against 2004")!;
  expect(difference.legend.classes).toHaveLength(7);
  expect(difference.legend.classes.reduce((sum, { areas }) => sum + areas, 0)).toBe(1003);
  expect(difference.choropleth.text(0)).toMatch(/tenth/);
  expect(difference.sentence).toContain("set against 2004");
  const halton = differenceOf(then, now, "2025, set against 2004", ["E06000006"])!;
  expect(halton.moved.filter((tenths) => !Number.isNaN(tenths))).toHaveLength(80);
  expect(differenceOf(builtContent("measure=residents-pay"), now, "")).toBeNull();
  expect(differenceOf(now, builtContent("measure=residents"), "")).toBeNull();
});

test("what leaves the atlas says what is drawn", () => {
  const { provenance } = builtContent(
    "hotspots=gi&colour=trajectory&patches=Kirkby_1jjwd11&boroughs=E08000011",
  );
  expect(provenance.release).toBe("Multiple deprivation, Indices of Deprivation 2025");
  expect(provenance.drawn.map(([name]) => name)).toEqual([
    "Coloured by",
    "Hatched",
    "Outlined",
    "Patches",
  ]);
});
