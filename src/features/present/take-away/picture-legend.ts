import { hasScale, keysOf, type Legend, type LegendKey } from "../../../domain/legend";
import { paletteOf } from "../../../domain/palette";
import { tierWords } from "../../../domain/tiers";
import { paintSwatch } from "../../../map/paint-swatch";
import { wrapLines } from "./wrap-lines";

const light = paletteOf("light");
const FONT = '"Inter Variable", sans-serif';
const PLAIN = `12px ${FONT}`;
/** CSS pixels. */
const SCALE = { longest: 480, height: 14 } as const;
const KEY = 40;
const LINE = 17;

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly indent: number;
  /** Drawn before it; null on later lines of the same. */
  readonly key: LegendKey | null;
}

const indentOf = ({ swatch }: LegendKey): number => (swatch === null ? 0 : KEY);

const linesOf = (context: CanvasRenderingContext2D, legend: Legend, width: number): Line[] => {
  const { tier, notes } = legend;
  const badge = tier === "Official" ? [] : [`${tierWords(tier).symbol} ${tierWords(tier).badge}`];
  const wrapped = (text: string, font: string, colour: string, room: number): Line[] =>
    wrapLines(context, [text], room, font).map((line) => ({
      ...{ text: line, font, colour, indent: 0, key: null },
    }));
  return [
    ...keysOf(legend).flatMap((key) =>
      wrapped(key.words, PLAIN, light.ink, width - indentOf(key)).map((line, at) => ({
        ...line,
        indent: indentOf(key),
        key: at === 0 ? key : null,
      })),
    ),
    ...badge.flatMap((text) => wrapped(text, `600 ${PLAIN}`, light.ink, width)),
    ...notes.flatMap((text) => wrapped(text, PLAIN, light.second, width)),
  ];
};

/** CSS pixels a legend takes. */
export const legendHeight = (
  context: CanvasRenderingContext2D,
  legend: Legend,
  width: number,
): number => headHeight(legend) + linesOf(context, legend, width).length * LINE;

/** Title and scale; classes without ticks are told line by line. */
const headHeight = (legend: Legend): number => (hasScale(legend) ? 70 : 20);

/** The scale under a picture's map, and what lies over its colours. */
export const drawPictureLegend = (
  context: CanvasRenderingContext2D,
  legend: Legend,
  at: { readonly left: number; readonly top: number; readonly width: number },
): void => {
  const { left, top, width } = at;
  const write = (text: string, x: number, y: number, colour: string, font = PLAIN) => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  context.textAlign = "left";
  write(legend.title, left, top + 12, light.second, `13px ${FONT}`);
  if (hasScale(legend)) drawScale(context, legend, at, write);
  linesOf(context, legend, width).forEach(({ text, font, colour, indent, key }, index) => {
    const y = top + headHeight(legend) + (index + 1) * LINE - 4;
    const swatch = key?.swatch ?? null;
    if (swatch !== null) paintSwatch(context, swatch, "light", { left, middle: y - 4 });
    write(text, left + indent, y, colour, font);
  });
};

const drawScale = (
  context: CanvasRenderingContext2D,
  legend: Legend,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  write: (text: string, x: number, y: number, colour: string) => void,
): void => {
  const step = Math.min(SCALE.longest, width) / legend.classes.length;
  const long = step * legend.classes.length;
  legend.classes.forEach(({ colour, tick }, index) => {
    context.fillStyle = colour;
    context.fillRect(left + index * step, top + 20, step, SCALE.height);
    context.textAlign = "center";
    write(tick, left + (index + 0.5) * step, top + 48, light.ink);
  });
  context.strokeStyle = light.unknown;
  context.lineWidth = 0.5;
  context.strokeRect(left, top + 20, long, SCALE.height);
  context.textAlign = "left";
  write(legend.ends[0], left, top + 64, light.second);
  context.textAlign = "right";
  write(legend.ends[1], left + long, top + 64, light.second);
  context.textAlign = "left";
};
