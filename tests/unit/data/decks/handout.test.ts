import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { writeHandout } from "../../../../src/data/decks/handout";
import type { ExportSlide } from "../../../../src/domain/deck/export-slide";
import { pagesOf } from "../../../../src/data/decks/handout-pages";
import { newPdf } from "../../../../src/data/decks/pdf-page";
import { writeMapSheet } from "../../../../src/data/decks/map-sheet";
import { exportSlides, FONTS } from "./export-slides";

const slides = exportSlides();
const raw = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** What is written outside compressed streams: the catalogue, the structure tree, alternative text. */
const handout = raw(await writeHandout("Still poor today", slides, FONTS, true));

test("the handout is a tagged PDF in British English that shows its title", () => {
  expect(handout.startsWith("%PDF-1.7")).toBe(true);
  expect(handout).toContain("/Marked true");
  expect(handout).toContain("/StructTreeRoot");
  expect(handout).toContain("/Lang (en-GB)");
  expect(handout).toContain("/DisplayDocTitle true");
  expect(handout).toContain("pdfuaid");
});

test("slides share a page where they fit, and figures grow until it is full; what fits no page has its own", () => {
  const heights = [500, 300, 100, 120, 900, 40].map((least) => ({ least, most: least + 200 }));
  expect(pagesOf(heights, 758)).toEqual([
    { from: 0, to: 1, grow: 1 },
    { from: 1, to: 4, grow: expect.closeTo(168 / 600, 6) as number },
    { from: 4, to: 5, grow: 0 },
    { from: 5, to: 6, grow: 1 },
  ]);
  const bare = [100, 100].map((least) => ({ least, most: least }));
  expect(pagesOf(bare, 758)).toEqual([{ from: 0, to: 2, grow: 0 }]);
});

test("the built-in deck takes fewer pages than it has slides", async () => {
  const deck = slides.map((slide): ExportSlide =>
    slide.map === null
      ? slide
      : { ...slide, map: { ...slide.map, legend: { ...slide.map.legend, keys: [], notes: [] } } },
  );
  const one = raw(await writeHandout("x", deck, FONTS, false));
  const pages = one.match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(6);
  expect(pages).toBeLessThan(slides.length);
}, 180_000);

test("it has a heading and notes for each slide, tables for charts, words for maps", () => {
  const count = (tag: string) => handout.match(new RegExp(`/S /${tag}\\b`, "g"))?.length ?? 0;
  expect(count("H1")).toBe(1);
  // One more for the licences, which are said once.
  expect(count("H2")).toBe(slides.length);
  expect(count("Table")).toBe(slides.filter(({ told }) => told.chart !== null).length);
  expect(count("TH")).toBeGreaterThan(0);
  const figures = slides.map(({ map, steps, told: { chart } }) =>
    map !== null
      ? Math.max(1, steps.length) + 1
      : chart === null || chart.drawn.kind === "claims"
        ? 0
        : 1,
  );
  expect(count("Figure")).toBe(figures.reduce((sum, each) => sum + each, 0));
  expect(handout).toContain("Map of slide 4");
});

test("figures are set as wide as their digits: no comma is pushed under the next, and all stand in columns", () => {
  const pdf = newPdf("x", "A4", "portrait", FONTS);
  pdf.addPage().fontSize(100);
  const width = (words: string) => pdf.widthOfString(words);
  for (const figure of ["42,122", "127,176", "11.1%"])
    expect(width(figure)).toBeCloseTo(
      Array.from(figure, width).reduce((sum, one) => sum + one, 0),
      3,
    );
  expect(new Set(Array.from("0123456789", (digit) => width(digit).toFixed(3))).size).toBe(1);
});

test("a legend is read aloud as a scale, and one without ends by its classes", async () => {
  expect(handout).toContain("classes, from most deprived to least.");
  const map = slides.find(({ told }) => told.id === "persistent")!;
  const classes = ["In every release", "Not in every release"].map((label, at) => ({
    ...map.map!.legend.classes[at]!,
    label,
  }));
  const legend = { ...map.map!.legend, classes, ends: ["", ""] as const };
  const made = raw(
    await writeHandout("x", [{ ...map, map: { ...map.map!, legend } }], FONTS, false),
  );
  expect(made).toContain("classes: In every release; Not in every release.");
  expect(made).not.toContain("from  to");
});

test("content streams unpack and set type", () => {
  const streams = [...handout.matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\n/g)].map((match) => {
    const from = match.index + match[0].length;
    return inflateSync(
      Buffer.from(handout.slice(from, handout.indexOf("endstream", from)), "latin1"),
    ).toString("latin1");
  });
  expect(streams.some((stream) => /BDC[\s\S]*TJ/.test(stream))).toBe(true);
});

test.each(["A4", "A3"] as const)(
  "a map sheet of %s is one landscape page with figure and legend",
  async (size) => {
    const map = slides.find(({ told }) => told.id === "persistent")!;
    const sheet = raw(await writeMapSheet(map, size, FONTS));
    expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(sheet).toContain(size === "A4" ? "[0 0 841.89 595.28]" : "[0 0 1190.55 841.89]");
    expect(sheet).toContain("/S /Figure");
  },
);
