import { readFileSync } from "node:fs";
import { join } from "node:path";
import listed from "../../../../data/sources.json";
import { readDeckFile } from "../../../../src/domain/deck/deck-file";
import type { ExportSlide } from "../../../../src/domain/deck/export-slide";
import { provenanceOf } from "../../../../src/domain/deck/provenance";
import { toldSlide } from "../../../../src/domain/deck/told-slide";
import type { PdfFonts } from "../../../../src/data/decks/pdf-page";
import { builtFacts } from "../../../built-facts";

const ROOT = join(import.meta.dirname, "../../../..");
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));

/** One black pixel. */
const PNG = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  ),
  (letter) => letter.charCodeAt(0),
);

export const FONTS: PdfFonts = {
  plain: bytes("node_modules/@fontsource/inter/files/inter-latin-400-normal.woff"),
  strong: bytes("node_modules/@fontsource/inter/files/inter-latin-600-normal.woff"),
  telling: bytes("node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff"),
};

/** The built-in deck as it goes into files, with a stand-in for each map's picture. */
export const exportSlides = (synthetic = ""): ExportSlide[] => {
  const deck = readDeckFile(readFileSync(join(ROOT, "data/decks/still-poor-today.json"), "utf8"));
  const facts = builtFacts();
  return deck.slides.map((slide, at) => {
    const told = toldSlide(slide, facts, listed);
    return {
      told,
      map: told.hasMap
        ? {
            image: PNG,
            alt: `Map of slide ${at + 1}`,
            legend: {
              title: "Multiple deprivation 2025. National decile, 1 is most deprived",
              classes: [
                { tick: "1", label: "Most deprived 10% of England", colour: "#550033" },
                { tick: "2", label: "10–20%", colour: "#aa2244" },
              ],
              ends: ["most deprived", "least"],
              keys:
                told.view.persistence === "none"
                  ? []
                  : [
                      { swatch: "hatch", words: "Most deprived 10% in every release: 3 areas" },
                      { swatch: "low-alone", words: "Low-high outlier: 7 areas" },
                      { swatch: "colour", colour: "#118877", words: "5 to 10 people" },
                    ],
              tier: told.view.persistence === "none" ? "Official" : "Experimental",
              notes:
                told.view.persistence === "none"
                  ? []
                  : ["Experimental model, not an official statistic"],
            },
            callouts: at === 3 ? [{ x: 0.7, y: 0.5, text: "Bootle" }] : [],
          }
        : null,
      provenance: provenanceOf({
        ...{ view: told.view, hasMap: told.hasMap, chart: told.chart?.title ?? "" },
        tier: told.tier,
        keys: told.sourceKeys,
        sources: listed,
        date: "22 November 2026",
        link: "https://atlas.example/?screen=present",
        synthetic,
      }),
    };
  });
};
