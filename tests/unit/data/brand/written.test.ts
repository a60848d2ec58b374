import { createCanvas } from "@napi-rs/canvas";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { writeHandout } from "../../../../src/data/decks/handout";
import { writeMapSheet } from "../../../../src/data/decks/map-sheet";
import { writePptx } from "../../../../src/data/decks/pptx";
import { papersDocx } from "../../../../src/data/papers/papers-docx";
import { papersPdf } from "../../../../src/data/papers/papers-pdf";
import type { PrintedBrand } from "../../../../src/domain/brand/brand";
import type { IllustratedPaper } from "../../../../src/domain/papers/paper";
import { exportSlides, FONTS } from "../decks/export-slides";

const BRAND: PrintedBrand = {
  name: "A council",
  onWhite: "#00505a",
  onDark: "#8fd6d6",
  headings: "sans",
  strapline: "One place",
  contact: "data@council.example",
  logo: { image: createCanvas(30, 10).toBuffer("image/png"), ratio: 3 },
};
const PAPERS: readonly IllustratedPaper[] = [
  {
    paper: {
      template: "two-pages",
      code: "E05010938",
      eyebrow: "Ward in Knowsley",
      title: "Northwood",
      about: "",
      blocks: [{ kind: "heading", text: "In short" }],
    },
    map: null,
  },
];
const slides = exportSlides().slice(0, 2);
const SHEET = exportSlides().find(({ map }) => map !== null)!;
const pagesIn = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type \/Page\b/g)?.length ?? 0;
const imagesIn = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Subtype \/Image\b/g)?.length ?? 0;

const textIn = async (blob: Blob): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

test("PowerPoint: theme, every layout and the marks on slides are the brand’s", async () => {
  const read = async (brand: PrintedBrand | null) =>
    textIn(new Blob([(await writePptx("Deck", slides, brand)) as BlobPart]));
  const [plain, own] = [await read(null), await read(BRAND)];
  const themes = Object.keys(own).filter((path) => /theme\d\.xml$/.test(path));
  expect(themes).toHaveLength(2);
  for (const theme of themes) {
    expect(own[theme]).toContain('<a:accent1><a:srgbClr val="00505A"/></a:accent1>');
    expect(own[theme]).toContain('<a:accent2><a:srgbClr val="8FD6D6"/></a:accent2>');
    expect(own[theme]).not.toContain("Georgia");
    expect(plain[theme]).not.toContain("00505A");
  }
  const layouts = Object.entries(own).filter(
    ([path, xml]) => /slideLayout\d+\.xml$/.test(path) && xml.includes("Words "),
  );
  expect(layouts).toHaveLength(2);
  for (const [, xml] of layouts) {
    expect(xml).toContain("A council  ·  One place");
    expect(xml).toContain("<p:pic>");
  }
  const slidesOf = (parts: Record<string, string>) =>
    Object.entries(parts)
      .filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
      .map(([, xml]) => xml)
      .join("");
  const accent = /<a:srgbClr val="(\w{6})"\/><\/a:solidFill>[^>]*>?/.exec(slidesOf(plain))?.[1];
  expect(accent).toBeDefined();
  expect(slidesOf(own)).toContain('val="8FD6D6"');
  expect(slidesOf(plain)).not.toContain('val="8FD6D6"');
  expect(slidesOf(own)).not.toContain('typeface="Georgia"');
});

/** Tops and bottoms of what a part of a slide draws, in order, EMU. */
const boxesIn = (xml: string): readonly { x: number; y: number; right: number; foot: number }[] =>
  [...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map(
    ([, x, y, w, h]) => ({
      x: Number(x),
      y: Number(y),
      right: Number(x) + Number(w),
      foot: Number(y) + Number(h),
    }),
  );

test("PowerPoint: the logo is over a map that fills the slide, and nothing of the slide lies on it", async () => {
  const every = exportSlides();
  const parts = await textIn(new Blob([(await writePptx("Deck", every, BRAND)) as BlobPart]));
  const width = 12_192_000;
  const layouts = new Map(
    Object.entries(parts).flatMap(([path, xml]) =>
      /slideLayouts\/slideLayout\d+\.xml$/.test(path) ? [[path.split("/").at(-1)!, xml]] : [],
    ),
  );
  const pictures = (xml: string): string[] => xml.match(/<p:pic>.*?<\/p:pic>/gs) ?? [];
  for (const at of every.keys()) {
    const slide = parts[`ppt/slides/slide${at + 1}.xml`]!;
    const rels = parts[`ppt/slides/_rels/slide${at + 1}.xml.rels`]!;
    const layout = layouts.get(/slideLayout\d+\.xml/.exec(rels)![0])!;
    const isFilled = pictures(slide).some((xml) =>
      boxesIn(xml).some(({ x, right }) => x <= 0 && right >= width - 1000),
    );
    const own = isFilled ? pictures(slide).at(-1)! : pictures(layout).at(-1)!;
    const [logo] = boxesIn(own);
    expect(logo!.right - logo!.x).toBeLessThan(width / 5);
    if (isFilled) expect(slide.indexOf(own)).toBeGreaterThan(slide.indexOf(pictures(slide)[0]!));
    const after = isFilled ? slide.slice(slide.indexOf(own) + own.length) : slide;
    for (const { x, y, right, foot } of boxesIn(after))
      expect([at, x < logo!.right && right > logo!.x && y < logo!.foot && foot > logo!.y]).toEqual([
        at,
        false,
      ]);
  }
});

test("PDF: every page has the logo, and no page more than without", async () => {
  const made = async (brand: PrintedBrand | null) => [
    await writeHandout("Deck", slides, FONTS, false, brand),
    await writeMapSheet(SHEET, "A4", FONTS, brand),
    await papersPdf("Papers", PAPERS, FONTS, brand),
  ];
  const [plain, own] = [await made(null), await made(BRAND)];
  expect(own.map(pagesIn)).toEqual(plain.map(pagesIn));
  own.forEach((pdf, at) => expect(imagesIn(pdf)).toBeGreaterThan(imagesIn(plain[at]!)));
});

test("Word: headings in the colour, and a letterhead over every page", async () => {
  const own = await textIn(await papersDocx("Papers", PAPERS, BRAND));
  const header = own["word/header1.xml"] ?? "";
  expect(header).toContain("A council  ·  One place  ·  data@council.example");
  expect(header).toContain("<pic:pic");
  expect(own["word/styles.xml"]).toContain('w:val="00505a"');
  const plain = await textIn(await papersDocx("Papers", PAPERS));
  expect(plain["word/header1.xml"]).toBeUndefined();
  expect(plain["word/styles.xml"]).not.toContain("00505a");
});
