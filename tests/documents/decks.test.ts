import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeHandout } from "../../src/data/decks/handout";
import { writeMapSheet } from "../../src/data/decks/map-sheet";
import { writePptx } from "../../src/data/decks/pptx";
import { exportSlides, FONTS } from "../unit/data/decks/export-slides";
import { runTool } from "./tool";

test("LibreOffice turns the deck into a PDF of as many pages", async () => {
  const slides = exportSlides();
  const folder = mkdtempSync(join(tmpdir(), "deck-"));
  const file = join(folder, "deck.pptx");
  writeFileSync(file, new Uint8Array(await writePptx("Deck", slides)));
  runTool("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, file]);
  const pdf = readFileSync(join(folder, "deck.pdf"), "latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(slides.length);
});

const readAloud = (pdf: Uint8Array): string => {
  const file = join(mkdtempSync(join(tmpdir(), "pdf-")), "read.pdf");
  writeFileSync(file, pdf);
  return runTool("pdftotext", ["-layout", file, "-"]);
};

test("another program reads legend, trust, made-up people, sources, date and link in PDF", async () => {
  const made = exportSlides("Synthetic participants");
  const map = made.find(({ told }) => told.id === "persistent")!;
  const papers = await writeHandout("Still poor today", [map], FONTS, false);
  const licences = readAloud(papers).replaceAll(/\s+/g, " ");
  for (const words of [
    "Low-high outlier: 7 areas",
    "5 km",
    "Licences",
    "Reach Atlas, 22 November 2026",
  ])
    expect(licences).toContain(words);
  // What the speaker says is for the speaker.
  const said = map.told.notes.slice(0, 40);
  expect(licences).not.toContain(said);
  const spoken = await writeHandout("Still poor today", [map], FONTS, true);
  expect(readAloud(spoken).replaceAll(/\s+/g, " ")).toContain(said);
  for (const pdf of [
    await writeMapSheet(map, "A4", FONTS),
    await writeMapSheet(map, "A3", FONTS),
  ]) {
    const text = readAloud(pdf).replaceAll(/\s+/g, " ");
    for (const words of [
      "Low-high outlier: 7 areas",
      "Experimental model, not an official statistic",
      "Not real data: Synthetic participants",
      "Coloured by: In every release or not: Most deprived 10% of England in every release since 2004",
      "Areas: All six boroughs",
      "How far to trust it:",
      "Licence:",
      "Made on: 22 November 2026",
      "https://atlas.example/?screen=present",
    ]) {
      expect(text).toContain(words);
    }
  }
});
