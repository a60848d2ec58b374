import type PptxGenJS from "pptxgenjs";
import { hasScale, keysOf, type Legend, type LegendKey } from "../../domain/legend";
import { ICON_BOX, ICONS, type IconId } from "../../domain/marks/icons";
import { HATCHES, inkOf } from "../../domain/marks/marks";
import { isArea } from "../../domain/marks/swatch";
import { board, hex } from "./pptx-ink";
import { tierWords } from "../../domain/tiers";
import { lineHeight, linesOf } from "./pptx-lines";

const EDGE = 0.12;
const KEY = 0.42;
const SWATCH = 0.3;
/** Points: nothing on a slide is smaller but its sources; only the very longest legends step down from it. */
const SIZES = [14, 13, 12, 11, 10, 9] as const;

/** A legend's lines at one size of type, inches. */
interface Measured {
  readonly size: number;
  readonly line: number;
  readonly title: number;
  readonly scale: number;
  readonly keys: readonly number[];
  readonly said: readonly number[];
  readonly height: number;
}

const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0);

const indentOf = ({ swatch }: LegendKey): number => (swatch === null ? 0 : KEY);

const trustOf = ({ tier }: Legend): readonly string[] =>
  tier === "Official" ? [] : [`${tierWords(tier).symbol} ${tierWords(tier).badge}`];

const measured = (legend: Legend, width: number, size: number): Measured => {
  const inner = width - 2 * EDGE;
  const line = lineHeight(size);
  const tall = (words: string, room: number) => linesOf(words, room, size) * line;
  const title = tall(legend.title, inner);
  const scale = hasScale(legend) ? 0.25 + 2 * line : 0;
  const keys = keysOf(legend).map((key) => tall(key.words, inner - indentOf(key)) + 0.05);
  const said = [...trustOf(legend), ...legend.notes].map((note) => tall(note, inner) + 0.04);
  const height = 0.23 + title + scale + sum(keys) + sum(said);
  return { size, line, title, scale, keys, said, height };
};

/** A legend as tall as its words need in a column, as small as it must be to be no taller than `most`. */
export const measuredLegend = (legend: Legend, width: number, most: number): Measured => {
  const sizes = SIZES.map((size) => measured(legend, width, size));
  return sizes.find(({ height }) => height <= most) ?? sizes.at(-1)!;
};

/** The scale and what lies over it as shapes, so that all of it can be moved and edited. */
export const drawPptxLegend = (
  pptx: PptxGenJS,
  slide: PptxGenJS.Slide,
  legend: Legend,
  {
    x,
    y: top,
    w,
    made,
  }: { readonly x: number; readonly y: number; readonly w: number; readonly made: Measured },
): void => {
  const inner = w - 2 * EDGE;
  const small = { margin: 0, fontFace: "Arial", fontSize: made.size, color: hex(board.ink) };
  const trust = trustOf(legend);
  const classes = hasScale(legend) ? legend.classes : [];
  slide.addShape(pptx.ShapeType.roundRect, {
    ...{ x, y: top, w, h: made.height },
    fill: { color: hex(board.panel) },
    rectRadius: 0.08,
    objectName: "Legend",
  });
  const left = x + EDGE;
  slide.addText(legend.title, {
    ...small,
    ...{ x: left, y: top + 0.1, w: inner, h: made.title },
    color: hex(board.second),
    valign: "top",
  });
  const scaleTop = top + 0.15 + made.title;
  const step = inner / classes.length;
  classes.forEach(({ tick, label, colour }, at) => {
    const from = left + at * step;
    slide.addShape(pptx.ShapeType.rect, {
      ...{ x: from, y: scaleTop, w: step, h: 0.2 },
      fill: { color: hex(colour) },
      objectName: label,
    });
    slide.addText(tick, {
      ...small,
      ...{ x: from, y: scaleTop + 0.2, w: step, h: made.line },
      align: "center",
    });
  });
  (classes.length > 0 ? legend.ends : []).forEach((end, at) =>
    slide.addText(end, {
      ...small,
      ...{ x: left, y: scaleTop + 0.2 + made.line, w: inner, h: made.line },
      align: at === 0 ? "left" : "right",
    }),
  );
  let y = scaleTop + made.scale;
  keysOf(legend).forEach((key, at) => {
    drawSwatch(pptx, slide, key, left, y + made.line / 2);
    slide.addText(key.words, {
      ...small,
      x: left + indentOf(key),
      y,
      w: inner - indentOf(key),
      h: made.keys[at]! - 0.05,
      valign: "top",
    });
    y += made.keys[at]!;
  });
  [...trust, ...legend.notes].forEach((note, at) => {
    slide.addText(note, {
      ...small,
      ...{ x: left, y, w: inner, h: made.said[at]! - 0.04 },
      valign: "top",
      ...(at < trust.length
        ? { bold: true, color: hex(board.accent) }
        : { color: hex(board.second) }),
    });
    y += made.said[at]!;
  });
};

/** PowerPoint's name for a line's dashes. */
const dashOf = (dash: readonly number[] | undefined): "solid" | "dash" | "sysDot" | "dashDot" => {
  if (dash === undefined) return "solid";
  if (dash.length > 2) return "dashDot";
  return (dash[0] ?? 0) < 1 ? "sysDot" : "dash";
};

/** Points per CSS pixel of a mark. */
const PER_PIXEL = 0.75;

/** The library draws it, but its types leave it out. */
const CUSTOM_GEOMETRY: string = "custGeom";

/** An icon's rings as PowerPoint takes them, inches. */
const iconPoints = (icon: IconId, side: number) =>
  ICONS[icon].rings.flatMap((ring) => [
    ...ring.map(([x, y], at) => ({
      x: (x * side) / ICON_BOX,
      y: (y * side) / ICON_BOX,
      moveTo: at === 0,
    })),
    { close: true as const },
  ]);

/** Marks of the map, painted small. PowerPoint's library has no hatches: their colour becomes an edge. */
const drawSwatch = (
  pptx: PptxGenJS,
  slide: PptxGenJS.Slide,
  { swatch, words }: LegendKey,
  left: number,
  middle: number,
): void => {
  if (swatch === null) return;
  const box = { x: left, y: middle - 0.07, w: SWATCH, h: 0.14 };
  const area = isArea(swatch);
  swatch.forEach((mark, at) => {
    // The topmost carries the words by which the selection pane lists it.
    const objectName = at === swatch.length - 1 ? words : `${words} (${at + 1})`;
    if (mark.kind === "ramp") {
      const step = SWATCH / mark.colours.length;
      mark.colours.forEach((colour, index) =>
        slide.addShape(pptx.ShapeType.rect, {
          ...box,
          x: left + index * step,
          w: step,
          fill: { color: hex(colour) },
          objectName,
        }),
      );
    } else if (mark.kind === "icon") {
      const side = (mark.size * PER_PIXEL) / 72;
      slide.addShape(CUSTOM_GEOMETRY as PptxGenJS.SHAPE_NAME, {
        ...{ x: left + (SWATCH - side) / 2, y: middle - side / 2, w: side, h: side },
        points: iconPoints(mark.icon, side),
        fill: { color: hex(board[ICONS[mark.icon].ink]) },
        objectName,
      });
    } else if (mark.kind === "line") {
      const line = {
        color: hex(inkOf(board, mark.colour)),
        width: mark.width * PER_PIXEL,
        dashType: dashOf(mark.dash),
      };
      if (area) slide.addShape(pptx.ShapeType.rect, { ...box, line, objectName });
      else slide.addShape(pptx.ShapeType.line, { ...box, y: middle, h: 0, line, objectName });
    } else if (typeof mark.fill === "object" && "hatch" in mark.fill) {
      const line = { color: hex(board[HATCHES[mark.fill.hatch].ink]), width: 1.25 };
      slide.addShape(pptx.ShapeType.rect, { ...box, line, objectName });
    } else {
      const fill = { color: hex(inkOf(board, mark.fill)) };
      slide.addShape(pptx.ShapeType.rect, { ...box, fill, objectName });
    }
  });
};
