import { readFileSync } from "node:fs";
import { join } from "node:path";
import listed from "../../../../data/sources.json";
import { readDeckFile } from "../../../../src/domain/deck/deck-file";
import type { ExportSlide } from "../../../../src/domain/deck/export-slide";
import { provenanceOf } from "../../../../src/domain/deck/provenance";
import { colouredBy, definitionShown, shownTitle } from "../../../../src/domain/deck/view-words";
import type { View } from "../../../../src/domain/view";
import { toldSlide } from "../../../../src/domain/deck/told-slide";
import type { PdfFonts } from "../../../../src/data/decks/pdf-page";
import { builtFacts } from "../../../built-facts";

const ROOT = join(import.meta.dirname, "../../../..");
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));

/** As the overlay and the colours of persistence have it. */
const persisting = (view: View): readonly (readonly [string, string])[] =>
  (
    [
      ["Coloured by", colouredBy(view)],
      ["Hatched", definitionShown(view)],
    ] as const
  ).filter(([, words]) => words !== "");

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
    const isPlain = told.view.persistence === "none" && told.view.colour === "measure";
    return {
      told,
      map: told.hasMap
        ? {
            image: PNG,
            alt: `Map of slide ${at + 1}`,
            bar: { part: 0.1, text: "5 km" },
            legend: {
              title: "Multiple deprivation 2025. National decile, 1 is most deprived",
              scale: "National decile, 1 is most deprived",
              classes: [
                {
                  tick: "1",
                  label: "Most deprived 10% of England",
                  colour: "#550033",
                  areas: 289,
                  residents: 450_000,
                },
                { tick: "2", label: "10–20%", colour: "#aa2244", areas: 120, residents: 190_000 },
              ],
              unknown: null,
              one: "area",
              many: "areas",
              isPart: false,
              nine: null,
              first: 0,
              ends: ["most deprived", "least"],
              keys: isPlain
                ? []
                : [
                    {
                      swatch: [
                        { kind: "fill", fill: { hex: "#662244" } },
                        { kind: "fill", fill: { hatch: "persistence" } },
                        { kind: "line", colour: "persistenceLine", width: 1.5 },
                      ],
                      words: "Most deprived 10% in every release: 3 areas",
                    },
                    {
                      swatch: [{ kind: "line", colour: "hover", width: 2.4, dash: [3, 2, 0.1, 2] }],
                      words: "Low-high outlier: 7 areas",
                    },
                    { swatch: null, words: "Participants in a hexagon" },
                    {
                      swatch: [{ kind: "fill", fill: { hex: "#118877" } }],
                      words: "5 to 10 people",
                    },
                    {
                      swatch: [{ kind: "ramp", colours: ["#ddeeee", "#115555"] }],
                      words: "20 to 300 or more",
                    },
                  ],
              tier: isPlain ? "Official" : "Experimental",
              notes: isPlain ? [] : ["Experimental model, not an official statistic"],
            },
            callouts: at === 3 ? [{ x: 0.7, y: 0.5, text: "Bootle" }] : [],
          }
        : null,
      steps: told.steps.map(({ year, figure }) => ({
        year,
        figure,
        image: PNG,
        alt: `Map of slide ${at + 1}`,
      })),
      provenance: {
        ...provenanceOf({
          view: told.view,
          map: told.hasMap
            ? {
                release: shownTitle(told.view),
                people: [],
                drawn: persisting(told.view),
                synthetic,
              }
            : null,
          chart: told.chart?.title ?? "",
          tier: told.tier,
          keys: told.sourceKeys,
          sources: listed,
          date: "22 November 2026",
          link: "https://atlas.example/?screen=present",
        }),
        synthetic,
      },
    };
  });
};
