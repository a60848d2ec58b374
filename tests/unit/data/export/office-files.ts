import { writePptx } from "../../../../src/data/decks/pptx";
import { xlsxOf } from "../../../../src/data/export/xlsx";
import { cleanText } from "../../../../src/domain/clean-text";
import type { ExportSlide } from "../../../../src/domain/deck/export-slide";
import { exportSlides } from "../decks/export-slides";
import { NASTY, tableWith } from "./tables";

/** What people paste, and what others might write. */
export const HOSTILE = [
  "Shift\u000benter, null\u0000, \u001bescape, half \ud83d of an emoji, \ufffe\uffff",
  "<a:t>&amp;</a:t> ]]> <!-- \"quoted\" 'twice'",
  '=HYPERLINK("http://x","y")',
  "\u202eturned \u200fעברית\u200f",
  `long ${"word ".repeat(1_000)}`,
];
const hostile = (at: number): string => HOSTILE[at % HOSTILE.length]!;

/** The built-in deck with every text replaced by a hostile one, as it comes through the doors. */
export const hostileSlides = (): ExportSlide[] =>
  exportSlides("Made up").map((slide, at) => {
    const text = cleanText(hostile(at));
    const { told, map } = slide;
    return {
      ...slide,
      told: {
        ...told,
        ...{ eyebrow: text, title: text, notes: `${text}\nand more`, figure: text.slice(0, 20) },
        paragraphs: told.paragraphs.map((one) => ({ ...one, text })),
      },
      map: map && {
        ...map,
        alt: text,
        legend: { ...map.legend, title: text, notes: [text] },
        callouts: [{ x: 0.5, y: 0.5, text }],
      },
      provenance: { ...slide.provenance, people: [["Programme", text]] },
    };
  });

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** Office files by name: the built-in deck, one slide, a table, and the same full of hostile text. */
export const officeFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const rows = HOSTILE.map((text, at) => [`E0100651${at}`, text, at, null] as const);
  const table = tableWith([...NASTY, ...rows]);
  const notes = { ...table.notes, filter: HOSTILE.join(" ") };
  return new Map([
    ["deck.pptx", await writePptx("Still poor today", exportSlides())],
    ["hostile.pptx", await writePptx(cleanText(HOSTILE.join(" ")), hostileSlides())],
    ["one.pptx", await writePptx("One", exportSlides().slice(0, 1))],
    ["table.xlsx", await bytesOf(await xlsxOf(tableWith()))],
    ["hostile.xlsx", await bytesOf(await xlsxOf({ ...table, title: hostile(0), notes }))],
  ]);
};

export const OFFICE_FILES = [
  "deck.pptx",
  "hostile.pptx",
  "one.pptx",
  "table.xlsx",
  "hostile.xlsx",
] as const;
