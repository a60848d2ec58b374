import type PptxGenJS from "pptxgenjs";
import type { PrintedBrand } from "../../domain/brand/brand";
import { encode64 } from "../decks/encode64";
import { inParts, type Repair } from "../export/office-package";

const hex = (colour: string): string => colour.slice(1).toUpperCase();

type MasterObjects = NonNullable<PptxGenJS.SlideMasterProps["objects"]>;

/** Inches: where a brand stands at the top of a slide, and at the foot of one that its map fills. */
const TOP = { right: 13, y: 0.16, height: 0.36 } as const;
const FOOT = { right: 12.35, y: 6.98, height: 0.36 } as const;
/** The widest that a logo is drawn, inches. */
const WIDEST = 2.2;

const wordsOf = ({ name, strapline }: PrintedBrand): string =>
  [name, strapline].filter((part) => part !== "").join("  ·  ");

const barOf = ({ onDark }: PrintedBrand) => ({
  x: 0,
  y: 0,
  w: 13.333,
  h: 0.08,
  fill: { color: hex(onDark) },
});

/** The logo in its place with the white it stands on; null where there is none. */
const logoAt = ({ logo }: PrintedBrand, { right, y, height }: typeof TOP | typeof FOOT) => {
  if (logo === null) return null;
  const h = Math.min(height, WIDEST / logo.ratio);
  const w = h * logo.ratio;
  const x = right - w;
  const top = y + (height - h) / 2;
  return {
    ground: { x: x - 0.06, y: top - 0.05, w: w + 0.12, h: h + 0.1, fill: { color: "FFFFFF" } },
    image: { x, y: top, w, h, data: `data:image/png;base64,${encode64(logo.image)}` },
  };
};

const lettering = (brand: PrintedBrand, right: number, y: number) => ({
  x: right - 7,
  y,
  w: 7,
  h: 0.36,
  margin: 0,
  align: "right" as const,
  valign: "middle" as const,
  fontFace: "Arial",
  fontSize: 11,
  color: hex(brand.onDark),
});

/** On every slide's layout: a bar of the colour; at the top right the logo on white, and name and strapline. */
export const masterBrand = (brand: PrintedBrand): MasterObjects => {
  const logo = logoAt(brand, TOP);
  const words = wordsOf(brand);
  const right = (logo?.ground.x ?? TOP.right + 0.15) - 0.15;
  return [
    { rect: barOf(brand) },
    ...(words === "" ? [] : [{ text: { text: words, options: lettering(brand, right, TOP.y) } }]),
    ...(logo === null ? [] : [{ rect: logo.ground }, { image: logo.image }]),
  ];
};

/** The same on a slide that its map fills, which hides its layout: at the foot, below the legend. */
export const drawBrand = (slide: PptxGenJS.Slide, brand: PrintedBrand): void => {
  const logo = logoAt(brand, FOOT);
  slide.addShape("rect", barOf(brand));
  if (logo === null) slide.addText(wordsOf(brand), lettering(brand, FOOT.right, FOOT.y));
  else {
    slide.addShape("rect", logo.ground);
    slide.addImage({ ...logo.image, altText: brand.name });
  }
};

interface Atlas {
  readonly accent: string;
  readonly telling: string;
  readonly plain: string;
}

/** The theme's accents and lettering, and the atlas's own accent on slides, as the brand has them. */
export const pptxBrand = (
  { onWhite, onDark, headings, name }: PrintedBrand,
  { accent, telling, plain }: Atlas,
): readonly Repair[] => {
  const faced = (xml: string): string =>
    headings === "sans" ? xml.replaceAll(`typeface="${telling}"`, `typeface="${plain}"`) : xml;
  const own = name.replaceAll(/[<>&"]/g, " ").trim() || "Own colours";
  const filled = (xml: string, part: string, colour: string): string =>
    xml.replace(
      new RegExp(`<a:${part}>.*?</a:${part}>`, "s"),
      `<a:${part}><a:srgbClr val="${hex(colour)}"/></a:${part}>`,
    );
  return [
    inParts("The theme is the library's own.", /^ppt\/theme\/theme\d+\.xml$/, (xml) =>
      faced(
        filled(
          filled(filled(xml, "accent1", onWhite), "accent2", onDark),
          "hlink",
          onWhite,
        ).replace(/(<a:clrScheme name=)"[^"]*"/, `$1"${own}"`),
      ),
    ),
    inParts("Marks are in the atlas's accent.", /^ppt\/slide(?:s|Layouts)\/[^/]+\.xml$/, (xml) =>
      faced(xml.replaceAll(`val="${accent}"`, `val="${hex(onDark)}"`)),
    ),
  ];
};
