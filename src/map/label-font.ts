import type { LabelMark } from "./mark";

const FAMILY = "Inter Variable";

/** CSS weights of the names MapLibre sniffs for. */
const WEIGHTS = { Medium: 500, Semibold: 600, Bold: 700 } as const;

/**
 * The stack for `text-font`. Without a glyph server MapLibre draws labels with the page's own fonts
 * and reads the weight out of the stack's first name, so that name is the weight; no such family
 * exists and the browser goes on to Inter. `font-faces` would give a variable file's regular only.
 */
export const fontStack = (weight: LabelMark["weight"]): string[] => [weight, FAMILY];

/** The same type for a canvas. */
export const canvasFont = (weight: LabelMark["weight"], size: number): string =>
  `${WEIGHTS[weight]} ${size}px "${FAMILY}", sans-serif`;

/** Resolves when labels can be measured and drawn; a font that fails to load is not waited for. */
export const labelFontReady = async (): Promise<void> => {
  const weights: LabelMark["weight"][] = ["Medium", "Semibold"];
  await Promise.allSettled(weights.map((weight) => document.fonts.load(canvasFont(weight, 14))));
};
