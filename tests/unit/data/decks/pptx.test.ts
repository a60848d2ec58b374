import { strFromU8, unzipSync } from "fflate";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { writePptx } from "../../../../src/data/decks/pptx";
import { keysOf } from "../../../../src/domain/legend";
import { exportSlides } from "./export-slides";
import { boxOf, isApart, legendBox, shapesOf } from "./pptx-boxes";

const slides = exportSlides("Made-up participants");
const parts = unzipSync(new Uint8Array(await writePptx("Still poor today", slides)));
const xml = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
const textOf = (markup: string): string =>
  [...markup.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map((match) => match[1]!)
    .join(" ")
    .replaceAll("&amp;", "&");
const slide = (at: number): string => xml(`ppt/slides/slide${at + 1}.xml`);
const at = (id: string): number => slides.findIndex(({ told }) => told.id === id);

test("every part is well formed and every slide is there", () => {
  expect(
    Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)),
  ).toHaveLength(slides.length);
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const opened = (strFromU8(bytes).match(/<[a-zA-Z][^>]*[^/]>|<[a-zA-Z]>/g) ?? []).length;
    const closed = (strFromU8(bytes).match(/<\/[^>]+>/g) ?? []).length;
    expect(closed, path).toBe(opened);
  }
});

test("titles are native titles, editable, one on each slide", () => {
  slides.forEach(({ told }, position) => {
    const shape = slide(position)
      .split("<p:sp>")
      .find((part) => /<p:ph[^>]*type="title"/.test(part));
    expect(textOf(shape ?? "")).toBe(told.title);
  });
});

test("every slide says its sources and licence, and its notes carry where it comes from", () => {
  slides.forEach(({ told, provenance }, position) => {
    expect(textOf(slide(position))).toContain("Made-up participants");
    if (told.sources !== "") expect(textOf(slide(position))).toContain("Open Government Licence");
    const notes = textOf(xml(`ppt/notesSlides/notesSlide${position + 1}.xml`));
    for (const part of [
      told.notes.slice(0, 40),
      "Not real data",
      "22 November 2026",
      provenance.filter,
    ]) {
      expect(notes).toContain(part);
    }
    if (told.sources !== "") expect(notes).toContain("Licence:");
    expect(notes.includes("How far to trust it")).toBe(told.tier !== null);
  });
});

test("years side by side instead of one map, each with its count, and a number on every slide", () => {
  const steps = slide(at("releases"));
  const { told } = slides[at("releases")]!;
  expect(told.steps.length).toBeGreaterThan(4);
  for (const { year, figure } of told.steps) expect(textOf(steps)).toContain(`${year}: ${figure}`);
  expect(steps.match(/<p:pic>/g)).toHaveLength(told.steps.length);
  slides.forEach((_, position) => expect(slide(position)).toContain('type="slidenum"'));
});

test("maps have alternative text, a native legend, and callouts as shapes", () => {
  const map = slide(at("persistent"));
  expect(map).toContain('descr="Map of slide 4"');
  expect(map).toContain('name="Most deprived 10% of England"');
  expect(map).toContain('val="550033"');
  expect(map).toContain("wedgeRoundRectCallout");
  expect(textOf(map)).toContain("Bootle");
});

test("what lies over the colours is keyed by shapes that can be edited, with its trust", () => {
  const map = slide(at("persistent"));
  expect(map).toContain('name="Low-high outlier: 7 areas"');
  expect(map).toContain('<a:prstDash val="dashDot"/>');
  expect(map).toContain('val="118877"');
  expect(textOf(map)).toContain("Most deprived 10% in every release: 3 areas");
  expect(textOf(map)).toContain("◇ Experimental");
  expect(textOf(map)).toContain("Experimental model, not an official statistic");
});

test("charts are native, with their own data and alternative text", () => {
  const charts = Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(
    slides.filter(({ told }) => told.chart?.drawn.kind === "bars").length,
  );
  expect(xml(charts[0]!)).toContain("<c:v>Knowsley</c:v>");
  // The first category of bars that lie stands on top.
  for (const chart of charts.map(xml)) {
    const category = /<c:catAx>.*?<c:orientation val="(\w+)"/s.exec(chart)?.[1];
    expect(category).toBe(chart.includes('<c:barDir val="bar"/>') ? "maxMin" : "minMax");
  }
  expect(Object.keys(parts).some((path) => /embeddings\/.*\.xlsx$/.test(path))).toBe(true);
  expect(slide(at("boroughs"))).toMatch(/descr="[^"]*Knowsley 38\.0%/);
});

test("claims are a native table, the timeline is shapes", () => {
  expect(slide(at("claims"))).toContain("<a:tbl>");
  expect(textOf(slide(at("claims")))).toContain("does not hold as worded");
  expect(slide(at("programmes"))).toContain(
    'name="City Strategy Pathfinder, from 2007; national evaluation 2011"',
  );
});

test("nothing is set under 14 points but the line of sources, and legends that are too long for it", () => {
  slides.forEach(({ told, map }, position) => {
    if (map !== null && keysOf(map.legend).length > 2) return;
    const small = slide(position)
      .split(/(?=<p:sp>|<p:graphicFrame>)/)
      .filter((shape) =>
        [...shape.matchAll(/ sz="(\d+)"/g)].some(([, size]) => Number(size) < 1400),
      );
    expect(small.length, told.id).toBeLessThanOrEqual(1);
    for (const shape of small) expect(textOf(shape)).toContain(told.sources.slice(0, 60));
  });
  for (const path of Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name)))
    for (const [, size] of xml(path).matchAll(/ sz="(\d+)"/g))
      expect(Number(size), path).toBeGreaterThanOrEqual(1400);
});

test("the legend lies over none of the years side by side", () => {
  const markup = slide(at("releases"));
  const legend = legendBox(markup);
  const years = shapesOf(markup)
    .filter((shape) => shape.startsWith("<p:pic>"))
    .map(boxOf);
  expect(years).toHaveLength(6);
  for (const year of years) expect(isApart(legend, year)).toBe(true);
  expect(legend[3]).toBeLessThanOrEqual(7.5);
});

test("the timeline is one group that says in words what it shows", () => {
  const [group = ""] = /<p:grpSp>.*<\/p:grpSp>/s.exec(slide(at("programmes"))) ?? [];
  expect(group).toMatch(/descr="[^"]*City Strategy Pathfinder[^"]*Connect to Work/);
  const whole = slide(at("programmes"));
  expect(whole.replace(group, "")).not.toContain("City Strategy Pathfinder");
  expect(whole).not.toContain("timeline: ");
  const ids = [...whole.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the theme has the atlas's colours, so that a slide which somebody adds matches", () => {
  const theme = xml("ppt/theme/theme1.xml");
  expect(theme).toContain('<a:clrScheme name="Reach Atlas">');
  expect(theme).not.toMatch(/4472C4|ED7D31/i);
  const master = xml("ppt/slideMasters/slideMaster1.xml");
  expect(master).toContain('bg1="dk1" tx1="lt1"');
  expect(xml("docProps/core.xml")).toContain("<dc:creator>Reach Atlas</dc:creator>");
  for (const path of Object.keys(parts).filter((name) => name.endsWith(".xml")))
    expect(xml(path), path).not.toContain("en-US");
});

test("each word of the timeline has its line: names and facts fit their boxes, on the slide", () => {
  // Helvetica is as wide as Arial.
  const paper = new PDFDocument();
  const widthOf = (words: string, isBold: boolean): number =>
    paper.font(isBold ? "Helvetica-Bold" : "Helvetica", 14).widthOfString(words) / 72;
  const shapes = slide(at("programmes"))
    .split("<p:sp>")
    .filter((part) => /name="(Name of|About) /.test(part));
  expect(shapes.length).toBeGreaterThan(15);
  for (const shape of shapes) {
    const [left, , right] = boxOf(shape);
    const words = textOf(shape);
    expect(right - left, words).toBeGreaterThan(widthOf(words, shape.includes('name="Name of')));
    expect(left, words).toBeGreaterThan(0);
    expect(right, words).toBeLessThan(13.34);
  }
});
