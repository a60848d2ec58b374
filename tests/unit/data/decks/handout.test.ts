import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { writeHandout } from "../../../../src/data/decks/handout";
import { writeMapSheet } from "../../../../src/data/decks/map-sheet";
import { writePptx } from "../../../../src/data/decks/pptx";
import { exportSlides, FONTS } from "./export-slides";

const slides = exportSlides();
const raw = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** What is written outside compressed streams: the catalogue, the structure tree, alternative text. */
const handout = raw(await writeHandout("Still poor today", slides, FONTS));

test("the handout is a tagged PDF in British English that shows its title", () => {
  expect(handout.startsWith("%PDF-1.7")).toBe(true);
  expect(handout).toContain("/Marked true");
  expect(handout).toContain("/StructTreeRoot");
  expect(handout).toContain("/Lang (en-GB)");
  expect(handout).toContain("/DisplayDocTitle true");
  expect(handout).toContain("pdfuaid");
});

test("it has a page, a heading and notes for each slide, tables for charts, words for maps", () => {
  const count = (tag: string) => handout.match(new RegExp(`/S /${tag}\\b`, "g"))?.length ?? 0;
  expect(handout.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(slides.length);
  expect(count("H1")).toBe(1);
  expect(count("H2")).toBe(slides.length - 1);
  expect(count("Table")).toBe(slides.filter(({ told }) => told.chart !== null).length);
  expect(count("TH")).toBeGreaterThan(0);
  expect(count("Figure")).toBe(slides.filter(({ map }) => map !== null).length);
  expect(handout).toContain("Map of slide 4");
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
    const sheet = raw(await writeMapSheet(map, size, { part: 0.1, text: "5 km" }, FONTS));
    expect(sheet.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(sheet).toContain(size === "A4" ? "[0 0 841.89 595.28]" : "[0 0 1190.55 841.89]");
    expect(sheet).toContain("/S /Figure");
  },
);

const office = ["soffice", "libreoffice"].find((name) => {
  try {
    return execFileSync("which", [name]).length > 0;
  } catch {
    return false;
  }
});

test.skipIf(office === undefined)(
  "LibreOffice turns the deck into a PDF of as many pages",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "deck-"));
    writeFileSync(join(folder, "deck.pptx"), new Uint8Array(await writePptx("Deck", slides)));
    execFileSync(office!, [
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, "deck.pptx"),
    ]);
    const pages = raw(readFileSync(join(folder, "deck.pdf"))).match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(slides.length);
  },
);

const reader = ["pdftotext"].find((name) => {
  try {
    return execFileSync("which", [name]).length > 0;
  } catch {
    return false;
  }
});

const readAloud = (pdf: Uint8Array): string => {
  const file = join(mkdtempSync(join(tmpdir(), "pdf-")), "read.pdf");
  writeFileSync(file, pdf);
  return execFileSync(reader!, ["-layout", file, "-"], { encoding: "utf8" });
};

test.skipIf(reader === undefined)(
  "another program reads legend, trust, made-up people, sources, date and link in PDF",
  async () => {
    const made = exportSlides("Synthetic participants");
    const map = made.find(({ told }) => told.id === "persistent")!;
    const bar = { part: 0.1, text: "5 km" };
    for (const pdf of [
      await writeHandout("Still poor today", [map], FONTS),
      await writeMapSheet(map, "A4", bar, FONTS),
      await writeMapSheet(map, "A3", bar, FONTS),
    ]) {
      const text = readAloud(pdf).replaceAll(/\s+/g, " ");
      for (const words of [
        "Low-high outlier: 7 areas",
        "Experimental model, not an official statistic",
        "Not real data: Synthetic participants",
        "Hatched: Most deprived 10% of England in every release since 2004",
        "Areas: All six boroughs",
        "How far to trust it:",
        "Licence:",
        "Made on: 22 November 2026",
        "https://atlas.example/?screen=present",
      ]) {
        expect(text).toContain(words);
      }
    }
  },
);
