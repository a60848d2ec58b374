import validate from "@ooxml-tools/validate";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { writeHandout } from "../../../../src/data/decks/handout";
import { writePptx } from "../../../../src/data/decks/pptx";
import { xlsxOf } from "../../../../src/data/export/xlsx";
import { cleanText } from "../../../../src/domain/clean-text";
import type { ExportSlide } from "../../../../src/domain/deck/export-slide";
import { exportSlides, FONTS } from "../decks/export-slides";
import { NASTY, tableWith } from "./tables";

/*
 * Every Office file, judged by the validator of Microsoft's Open XML SDK: schemas of ECMA-376 as Office
 * reads them, and the rules between parts that no schema has. It does not look at what the content types
 * name, at links without a part, or at whether a reader with poor sight can use the file: that is below.
 */

const HOSTILE = [
  "Shift\u000benter, null\u0000, \u001bescape, half \ud83d of an emoji, \ufffe\uffff",
  "<a:t>&amp;</a:t> ]]> <!-- \"quoted\" 'twice'",
  '=HYPERLINK("http://x","y")',
  "\u202eturned \u200fעברית\u200f",
  `long ${"word ".repeat(1_000)}`,
];
const hostile = (at: number): string => HOSTILE[at % HOSTILE.length]!;

/** The built-in deck with every text replaced by a hostile one, as it comes through the doors. */
const hostileSlides = (): ExportSlide[] =>
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

const files = new Map<string, Uint8Array>();
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

beforeAll(async () => {
  files.set("deck.pptx", await writePptx("Still poor today", exportSlides()));
  files.set("hostile.pptx", await writePptx(cleanText(HOSTILE.join(" ")), hostileSlides()));
  files.set("one.pptx", await writePptx("One", exportSlides().slice(0, 1)));
  files.set("table.xlsx", await bytesOf(await xlsxOf(tableWith())));
  const rows = HOSTILE.map((text, at) => [`E0100651${at}`, text, at, null] as const);
  const table = tableWith([...NASTY, ...rows]);
  const notes = { ...table.notes, filter: HOSTILE.join(" ") };
  files.set("hostile.xlsx", await bytesOf(await xlsxOf({ ...table, title: hostile(0), notes })));
}, 60_000);

const NAMES = ["deck.pptx", "hostile.pptx", "one.pptx", "table.xlsx", "hostile.xlsx"];
const partsOf = (name: string) => Object.entries(unzipSync(files.get(name)!));
const textsOf = (name: string) =>
  partsOf(name)
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([path, bytes]) => [path, strFromU8(bytes)] as const);

test.each(NAMES)(
  "%s is valid for every version of Office",
  async (name) => {
    const bytes = files.get(name)!;
    for (const version of ["Office2013", "Microsoft365"] as const)
      expect(await validate(bytes, name.endsWith("xlsx") ? "xlsx" : "pptx", version)).toEqual([]);
  },
  120_000,
);

test.each(NAMES)("%s names only parts that are there, each with its type", (name) => {
  const paths = partsOf(name).map(([path]) => path);
  const types = textsOf(name).find(([path]) => path === "[Content_Types].xml")?.[1] ?? "";
  const overrides = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1]!);
  expect(overrides.filter((path) => !paths.includes(path))).toEqual([]);
  expect(new Set(overrides).size).toBe(overrides.length);
  const endings = [...types.matchAll(/Extension="([^"]+)"/g)].map((match) => match[1]!);
  for (const path of paths.filter((each) => each !== "[Content_Types].xml"))
    expect(overrides.includes(path) || endings.includes(path.split(".").at(-1)!), path).toBe(true);
  expect(types).not.toContain("image/jpg");
});

test.each(NAMES)("%s links only to parts that are there", (name) => {
  const paths = partsOf(name).map(([path]) => path);
  for (const [path, xml] of textsOf(name).filter(([each]) => each.endsWith(".rels"))) {
    const from = `https://x/${path.replace(/_rels\/([^/]*)\.rels$/, "$1")}`;
    for (const [, target = ""] of xml.matchAll(/Target="([^"]+)"/g))
      expect(paths, `${path}: ${target}`).toContain(new URL(target, from).pathname.slice(1));
    const ids = [...xml.matchAll(/\bId="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test.each(NAMES)("%s has no sign that XML forbids, and unique ids of shapes", (name) => {
  for (const [path, xml] of textsOf(name)) {
    expect(cleanText(xml), path).toBe(xml.replaceAll("\r\n", "\n"));
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test.each(NAMES)("%s is in British English, made by the atlas", (name) => {
  const all = textsOf(name);
  const core = all.find(([path]) => path === "docProps/core.xml")?.[1] ?? "";
  expect(core).toContain("<dc:creator>Reach Atlas</dc:creator>");
  expect(core).toContain("<dc:language>en-GB</dc:language>");
  for (const [path, xml] of all) {
    expect(xml, path).not.toMatch(/PptxGenJS/i);
    expect([...xml.matchAll(/lang="([^"]+)"/g)].filter((match) => match[1] !== "en-GB")).toEqual(
      [],
    );
  }
});

test("tables have a header row, shapes a body, backgrounds their effects, notes their lines", () => {
  const slides = textsOf("deck.pptx");
  const of = (path: RegExp) => slides.filter(([each]) => path.test(each)).map(([, xml]) => xml);
  expect(of(/^ppt\/slides\/[^/]+$/).join("")).toContain('<a:tblPr firstRow="1"/>');
  expect(of(/^ppt\/slides\/[^/]+$/).join("")).not.toMatch(/<a:tblPr\/>|<\/p:spPr>\s*<\/p:sp>/);
  expect(of(/^ppt\/slideLayouts\/[^/]+$/).join("")).not.toContain("</a:solidFill></p:bgPr>");
  expect(of(/notesMaster1\.xml$/).join("")).not.toContain("<p:ph");
  const notes = of(/^ppt\/notesSlides\/[^/]+$/);
  expect(notes.every((xml) => !/<a:t>[^<]*\n/.test(xml))).toBe(true);
  expect(notes.every((xml) => xml.includes("<a:t>Made on: 22 November 2026</a:t>"))).toBe(true);
  expect(of(/notesMaster1\.xml\.rels$/).join("")).toContain("theme2.xml");
});

test("codes and hostile text are cells of text; nothing is a formula", () => {
  const sheets = textsOf("hostile.xlsx").filter(([path]) => /worksheets\/sheet/.test(path));
  expect(sheets.length).toBeGreaterThanOrEqual(2);
  for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]/);
  const [, first = ""] = sheets.find(([path]) => path.endsWith("sheet1.xml"))!;
  expect(first).toMatch(/<c r="A2"[^>]* t="s"/);
});

test("a handout of hostile text is a whole PDF", async () => {
  const pdf = await writeHandout(cleanText(HOSTILE.join(" ")), hostileSlides(), FONTS);
  const text = Buffer.from(pdf).toString("latin1");
  expect(text.startsWith("%PDF-1.7")).toBe(true);
  expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
}, 60_000);
