import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { writeHandout } from "../../../../src/data/decks/handout";
import { cleanText } from "../../../../src/domain/clean-text";
import { FONTS } from "../decks/export-slides";
import { HOSTILE, hostileSlides, OFFICE_FILES, officeFiles } from "./office-files";

/*
 * What a package has to hold beside its schema (tests/full/office-schema.test.ts): its list of contents,
 * its links, ids, language, header rows; that no text breaks it, and that no text is a formula.
 */

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await officeFiles();
}, 60_000);

const partsOf = (name: string) => Object.entries(unzipSync(files.get(name)!));
const textsOf = (name: string) =>
  partsOf(name)
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([path, bytes]) => [path, strFromU8(bytes)] as const);

test.each(OFFICE_FILES)("%s names only parts that are there, each with its type", (name) => {
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

test.each(OFFICE_FILES)("%s links only to parts that are there", (name) => {
  const paths = partsOf(name).map(([path]) => path);
  for (const [path, xml] of textsOf(name).filter(([each]) => each.endsWith(".rels"))) {
    const from = `https://x/${path.replace(/_rels\/([^/]*)\.rels$/, "$1")}`;
    for (const [, target = ""] of xml.matchAll(/Target="([^"]+)"/g))
      expect(paths, `${path}: ${target}`).toContain(new URL(target, from).pathname.slice(1));
    const ids = [...xml.matchAll(/\bId="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test.each(OFFICE_FILES)("%s has no sign that XML forbids, and unique ids of shapes", (name) => {
  for (const [path, xml] of textsOf(name)) {
    expect(cleanText(xml), path).toBe(xml.replaceAll("\r\n", "\n"));
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test.each(OFFICE_FILES)("%s is in British English, made by the atlas", (name) => {
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
  const [, first] = sheets.find(([path]) => path.endsWith("sheet1.xml"))!;
  expect(first).toMatch(/<c r="A2"[^>]* t="s"/);
});

test("a handout of hostile text is a whole PDF", async () => {
  const pdf = await writeHandout(cleanText(HOSTILE.join(" ")), hostileSlides(), FONTS, true);
  const text = Buffer.from(pdf).toString("latin1");
  expect(text.startsWith("%PDF-1.7")).toBe(true);
  expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
}, 60_000);
