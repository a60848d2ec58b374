import type { ToldSlide } from "../../domain/deck/told-slide";
import type { Legend } from "../../domain/legend";
import { tierWords } from "../../domain/tiers";
import { measuredLegend } from "./pptx-legend";
import { lineHeight, linesOf } from "./pptx-lines";

/** Inches: words beside a map, and its legend below them, stand left of all that the map draws. */
export const COLUMN = { x: 0.66, w: 5, top: 1, foot: 7.3 } as const;

/** Points, as large as they are where there is room. */
const SIZES = { title: 34, figure: 66, text: 18, sources: 9 } as const;
/** Parts of their usual size that words shrink to, for a legend in its usual size. */
const PARTS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6] as const;
/** The smallest text, points; below the last of the parts, for the very longest legends, it shrinks too. */
const LEAST = { text: 14, part: 0.44, step: 0.04 } as const;
const GAP = 0.15;

/** In place of what a legend has no room for. */
const MORE = "More about this map is in the slide’s notes.";

export interface Row {
  readonly y: number;
  readonly h: number;
  /** Points. */
  readonly size: number;
}

const wordsAt = (told: ToldSlide, part: number) => {
  const title = SIZES.title * part;
  const figure = SIZES.figure * part;
  const text = Math.max(LEAST.text * Math.min(1, part / PARTS.at(-1)!), SIZES.text * part);
  const heights = {
    title: linesOf(told.title, COLUMN.w, title, "telling") * lineHeight(title) + GAP,
    figure: told.figure === "" ? 0 : lineHeight(figure),
    text: told.paragraphs
      .map(({ tier, text: words }) => {
        const marked = tier === null ? 0 : linesOf(tierWords(tier).badge, COLUMN.w, text);
        return (linesOf(words, COLUMN.w, text) + marked) * lineHeight(text) + 10 / 72;
      })
      .reduce((total, one) => total + one, GAP),
  };
  const figureTop = COLUMN.top + heights.title;
  const textTop = figureTop + heights.figure + (told.figure === "" ? 0.2 : 0);
  return {
    title,
    figure: { y: figureTop, h: heights.figure, size: figure },
    text: { y: textTop, h: heights.text, size: text },
    bottom: textTop + heights.text,
  };
};

/**
 * Where each part of a map's slide stands, one under another: title, figure, text, legend, sources. Where
 * much is keyed the words are smaller, and only where that is not enough the legend too.
 */
export const columnOf = (told: ToldSlide, legend: Legend, sources: string) => {
  const sourcesHeight =
    linesOf(sources, COLUMN.w, SIZES.sources) * lineHeight(SIZES.sources) + 0.05;
  const sourcesRow: Row = {
    y: COLUMN.foot - sourcesHeight,
    h: sourcesHeight,
    size: SIZES.sources,
  };
  const floor = sourcesRow.y - GAP / 2;
  const whole = measuredLegend(legend, COLUMN.w, Infinity).height;
  const roomAt = (part: number): number => floor - wordsAt(told, part).bottom;
  let part = PARTS.find((one) => whole <= roomAt(one)) ?? PARTS.at(-1)!;
  let shown = legend;
  let made = measuredLegend(shown, COLUMN.w, roomAt(part));
  // What lies over the colours is always keyed; what more is to be known of it goes to the notes.
  for (let kept = legend.notes.length - 1; made.height > roomAt(part) && kept >= 0; kept--) {
    shown = { ...legend, notes: [...legend.notes.slice(0, kept), MORE] };
    made = measuredLegend(shown, COLUMN.w, roomAt(part));
  }
  while (made.height > roomAt(part) && part > LEAST.part) part -= LEAST.step;
  const words = wordsAt(told, part);
  return {
    ...words,
    sources: sourcesRow,
    legend: { y: floor - made.height, made },
    shown,
    /** Notes of the legend for which the slide has no room. */
    moved: legend.notes.filter((note) => !shown.notes.includes(note)),
  };
};
