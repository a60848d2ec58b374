import { create, type Font, type GlyphRun } from "fontkit";

/** Stretches of text that a face remembers; papers of a ward repeat most of their words. */
const MOST = 20_000;

/** A run whose positions PDFKit may scale in place, as it does. */
const afresh = ({ glyphs, positions }: GlyphRun): GlyphRun => {
  const own = positions.map((position) => ({ ...position }));
  return {
    glyphs,
    positions: own,
    get advanceWidth() {
      return own.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
};

/** The face with its text set once: measured three times, drawn once, and on every paper again. */
const remembering = (bytes: Uint8Array, features: object): Font => {
  const face = create(bytes);
  const known = new Map<string, GlyphRun>();
  const setting = face.layout.bind(face);
  face.layout = (text, asked) => {
    if (asked !== features) return setting(text, asked);
    const before = known.get(text);
    if (before !== undefined) return afresh(before);
    const run = setting(text, asked);
    if (known.size >= MOST) known.clear();
    known.set(text, run);
    return afresh(run);
  };
  return face;
};

const faces = new WeakMap<Uint8Array, Font>();

/** A face out of its bytes, parsed once however many documents are set in it. @param features it is always set with */
export const faceOf = (bytes: Uint8Array, features: object): Font => {
  const face = faces.get(bytes) ?? remembering(bytes, features);
  faces.set(bytes, face);
  return face;
};
