/** The part of PDFKit's own font library that is used here; it comes without types. */
declare module "fontkit" {
  interface GlyphPosition {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
    advanceWidth?: number;
  }
  /** A line of glyphs, in the font's own units. */
  interface GlyphRun {
    readonly glyphs: readonly object[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }
  interface Font {
    layout: (text: string, features?: object) => GlyphRun;
  }
  /** Reads a font: WOFF or TrueType. */
  const create: (bytes: Uint8Array) => Font;
}
