import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import listed from "../../../../data/sources.json";
import { factsOf } from "../../../../src/domain/deck/atlas-facts";
import { readDeckFile } from "../../../../src/domain/deck/deck-file";
import { toldSlide } from "../../../../src/domain/deck/told-slide";
import { builtFacts, builtFactSources } from "../../../built-facts";

const deck = readDeckFile(
  readFileSync(join(import.meta.dirname, "../../../../data/decks/still-poor-today.json"), "utf8"),
);
const facts = builtFacts();
const told = deck.slides.map((slide) => toldSlide(slide, facts, listed));

/** What a definition is called, a size of areas, a date of boundaries: names, not findings. */
const NAMES =
  /most deprived 10%|1,500 people|boundaries of 2021|Indices of 2025|Census of 2021|per 1,000/g;

test("no finding is typed: outside braces there are no figures", () => {
  const typed = deck.slides.flatMap(({ eyebrow, title, figure, text, notes, callouts }) => [
    eyebrow,
    title,
    figure,
    text,
    notes,
    ...callouts.map((callout) => callout.text),
  ]);
  const figures = typed
    .map((text) => text.replace(/\{[^{}]*\}/g, "").replace(NAMES, ""))
    .filter((text) => /\d/.test(text));
  expect(figures).toEqual([]);
});

test("every figure is understood, every slide has a title, notes and sources", () => {
  expect(told.flatMap(({ faults }) => faults)).toEqual([]);
  expect(told.length).toBeGreaterThanOrEqual(8);
  expect(told.length).toBeLessThanOrEqual(12);
  for (const slide of told) {
    expect(slide.title).not.toBe("");
    expect(slide.notes).not.toBe("");
    if (slide.id !== "reach" && slide.id !== "decisions")
      expect(slide.sources, slide.id).toContain("Open Government Licence");
  }
});

test("with other data every slide that tells a figure says something else", () => {
  const sources = builtFactSources();
  const swapped = factsOf({
    ...sources,
    // Everybody changes place with the area at the other end of the list.
    releases: sources.releases.map((values, at) => ({
      ...values,
      value: at === 0 ? values.value.toReversed() : values.value,
      worst: at === 0 ? values.worst!.toReversed() : values.worst!,
    })),
    areas: { ...sources.areas, residents: sources.areas.residents.map((one) => one + 100) },
  });
  const after = deck.slides.map((slide) => toldSlide(slide, swapped, listed));
  for (const id of ["releases", "persistent", "boroughs", "meaning"]) {
    const at = deck.slides.findIndex((slide) => slide.id === id);
    expect([after[at]!.figure, ...after[at]!.paragraphs]).not.toEqual([
      told[at]!.figure,
      ...told[at]!.paragraphs,
    ]);
  }
  expect(after[4]!.chart).not.toEqual(told[4]!.chart);
});
