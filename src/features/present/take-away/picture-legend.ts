import type { LegendKey, PictureLegend } from "../../../domain/deck/picture-legend";
import { MARK_DASHES } from "../../../domain/hotspot-marks";
import { paletteOf } from "../../../domain/palette";
import { tierWords } from "../../../domain/tiers";
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

const linesOf = (
  context: CanvasRenderingContext2D,
  { keys, tier, notes }: PictureLegend,
  width: number,
): Line[] => {
  const badge = tier === "Official" ? [] : [`${tierWords(tier).symbol} ${tierWords(tier).badge}`];
  const wrapped = (text: string, font: string, colour: string, room: number): Line[] =>
    wrapLines(context, [text], room, font).map((line) => ({
      ...{ text: line, font, colour, indent: 0, key: null },
    }));
  return [
    ...keys.flatMap((key) =>
      wrapped(key.words, PLAIN, light.ink, width - KEY).map((line, at) => ({
        ...line,
        indent: KEY,
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
  legend: PictureLegend,
  width: number,
): number => headHeight(legend) + linesOf(context, legend, width).length * LINE;

/** Title and scale; classes without ticks are told line by line. */
const headHeight = ({ classes }: PictureLegend): number => (classes.length === 0 ? 20 : 70);

/** The scale under a picture's map, and what lies over its colours. */
export const drawPictureLegend = (
  context: CanvasRenderingContext2D,
  legend: PictureLegend,
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
  if (legend.classes.length > 0) drawScale(context, legend, at, write);
  linesOf(context, legend, width).forEach(({ text, font, colour, indent, key }, index) => {
    const y = top + headHeight(legend) + (index + 1) * LINE - 4;
    if (key !== null) drawSwatch(context, key, left, y - 4);
    write(text, left + indent, y, colour, font);
  });
};

const drawScale = (
  context: CanvasRenderingContext2D,
  legend: PictureLegend,
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

const drawSwatch = (
  context: CanvasRenderingContext2D,
  key: LegendKey,
  x: number,
  middle: number,
): void => {
  const [w, h] = [30, 11];
  const top = middle - h / 2;
  if (key.swatch === "colour") {
    context.fillStyle = key.colour;
    context.fillRect(x, top, w, h);
    return;
  }
  const { swatch } = key;
  context.save();
  context.beginPath();
  if (swatch === "hatch" || swatch === "unknown") {
    const hatched = swatch === "hatch";
    context.rect(x, top, w, h);
    context.clip();
    context.fillStyle = hatched ? light.deprivation[0]! : light.paper;
    context.fill();
    context.beginPath();
    for (let from = -h; from < w; from += 4) {
      context.moveTo(x + from, top + h);
      context.lineTo(x + from + h, top);
    }
    context.strokeStyle = hatched ? light.persistenceHatch : light.unknown;
    context.stroke();
    context.strokeStyle = hatched ? light.persistenceLine : light.unknown;
    context.lineWidth = 2;
    context.strokeRect(x, top, w, h);
  } else if (swatch === "patch") {
    context.setLineDash([5, 2.5]);
    context.lineWidth = 2;
    context.strokeStyle = light.selection;
    context.strokeRect(x + 1, top, w - 2, h);
  } else {
    context.moveTo(x + 2, middle);
    context.lineTo(x + w - 2, middle);
    context.lineWidth = 2.4;
    context.lineCap = "round";
    context.setLineDash((MARK_DASHES[swatch] ?? []).map((length) => length * 2.4));
    context.strokeStyle = light.hover;
    context.stroke();
  }
  context.restore();
};
