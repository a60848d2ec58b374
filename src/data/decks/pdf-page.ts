import PDFDocument from "pdfkit";
import { paletteOf } from "../../domain/palette";
import { faceOf } from "./pdf-face";
import { MARGIN, type SheetSize } from "./sheet-size";

/** The faces a page is set in, as WOFF or TrueType bytes. */
export interface PdfFonts {
  readonly plain: Uint8Array;
  readonly strong: Uint8Array;
  readonly telling: Uint8Array;
}

export type Pdf = InstanceType<typeof PDFDocument>;
type Faces = keyof PdfFonts;

const light = paletteOf("light");
export const PDF_INK = light.ink;
export const PDF_SECOND = light.second;

/**
 * Figures that stand under one another, and no kerning: it pushes the comma of "42,122" under the next digit
 * (seen with Inter in PDFKit 0.20).
 */
const FEATURES = {
  tnum: true,
  lnum: true,
  kern: false,
} as unknown as PDFKit.Mixins.OpenTypeFeatures[];

/** A document whose text is all set alike, and measured as it is set: a table cuts what it measured too narrow. */
class Page extends PDFDocument {
  override widthOfString(words: string, options: PDFKit.Mixins.TextOptions = {}): number {
    return super.widthOfString(words, { ...options, features: FEATURES });
  }

  override text(words: string, x?: unknown, y?: unknown, options?: unknown): this {
    const given = typeof x === "object" && x !== null ? x : (options ?? {});
    const all = { ...given, features: FEATURES };
    return typeof x === "number" || typeof y === "number"
      ? super.text(words, x as number, y as number, all)
      : super.text(words, all);
  }
}

/**
 * A new tagged PDF (PDF/UA-1: language, title shown, structure tree, alternative text), in the faces
 * given. No page yet.
 */
export const newPdf = (
  title: string,
  size: SheetSize,
  layout: "portrait" | "landscape",
  fonts: PdfFonts,
): Pdf => {
  const pdf = new Page({
    size,
    layout,
    margin: MARGIN,
    font: null as unknown as string,
    autoFirstPage: false,
    // Pages are numbered once all are there.
    bufferPages: true,
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    pdfVersion: "1.7",
    subset: "PDF/UA" as unknown as "PDF/A-2a",
    info: { Title: title, Creator: "Reach Atlas" },
  });
  for (const face of ["plain", "strong", "telling"] as const satisfies readonly Faces[])
    // PDFKit takes a font that is read already; its types do not know that.
    pdf.registerFont(face, faceOf(fonts[face], FEATURES) as unknown as Uint8Array);
  pdf.font("plain");
  return pdf;
};

/** Where a picture stands on its page: left, top, right, bottom in points. */
type Box = readonly [number, number, number, number];

export type Structure = ReturnType<Pdf["struct"]>;

/** A tagged element that is drawn when its parent takes it in. */
export const element = (
  pdf: Pdf,
  tag: string,
  draw: () => void,
  options: { readonly alt?: string; readonly bbox?: Box; readonly placement?: "Block" } = {},
): Structure => pdf.struct(tag, options, draw);

/** A JPEG, or a PNG without transparency, on the page; the library takes bytes, its types only know Node's. */
export const drawImage = (pdf: Pdf, image: Uint8Array, [x, y, right, bottom]: Box): void => {
  pdf.image(image as unknown as ArrayBuffer, x, y, { width: right - x, height: bottom - y });
};

/** Sets type on the page: face, points, colour. */
export const set = (pdf: Pdf, face: Faces, size: number, colour = PDF_INK): Pdf =>
  pdf.font(face).fontSize(size).fillColor(colour);

/** The document's bytes, once everything is drawn. */
export const finished = (pdf: Pdf): Promise<Uint8Array> =>
  new Promise((done, fail) => {
    const parts: Uint8Array[] = [];
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("error", fail);
    pdf.on("end", () => {
      const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      done(bytes);
    });
    pdf.end();
  });
