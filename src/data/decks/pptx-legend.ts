import type PptxGenJS from "pptxgenjs";
import type { LegendKey, PictureLegend } from "../../domain/deck/picture-legend";
import { paletteOf } from "../../domain/palette";
import { tierWords } from "../../domain/tiers";

const board = paletteOf("board");
const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

/** Inches. */
const BOX = { x: 9.55, y: 0.3, w: 3.5 } as const;
const EDGE = 0.15;
const INNER = BOX.w - 2 * EDGE;
const KEY = 0.42;
const LINE = 0.165;
const SMALL = { margin: 0, fontFace: "Arial", fontSize: 10, color: hex(board.ink) } as const;

/** Characters of 10-point Arial to an inch, on the safe side. */
const PER_INCH = 13.5;

const linesOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil(text.length / (width * PER_INCH)));

const DASHES = {
  high: "solid",
  low: "dash",
  "high-alone": "sysDot",
  "low-alone": "dashDot",
} as const;

/** The scale and what lies over it as shapes, so that all of it can be moved and edited. */
export const drawPptxLegend = (
  pptx: PptxGenJS,
  slide: PptxGenJS.Slide,
  { title, classes, ends, keys, tier, notes }: PictureLegend,
): void => {
  const trust = tier === "Official" ? [] : [`${tierWords(tier).symbol} ${tierWords(tier).badge}`];
  const said = [...trust, ...notes];
  const titleHeight = linesOf(title, INNER) * LINE;
  const keyHeights = keys.map(({ words }) => linesOf(words, INNER - KEY) * LINE + 0.05);
  const noteHeights = said.map((note) => linesOf(note, INNER) * LINE + 0.04);
  const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0);
  const scaleTop = BOX.y + 0.1 + titleHeight + 0.05;
  const hasScale = classes.length > 0;
  const below = scaleTop + (hasScale ? 0.62 : 0);
  const height = below + sum(keyHeights) + sum(noteHeights) + 0.08 - BOX.y;
  slide.addShape(pptx.ShapeType.roundRect, {
    ...BOX,
    h: height,
    fill: { color: hex(board.panel) },
    rectRadius: 0.08,
    objectName: "Legend",
  });
  const left = BOX.x + EDGE;
  slide.addText(title, {
    ...SMALL,
    ...{ x: left, y: BOX.y + 0.1, w: INNER, h: titleHeight },
    color: hex(board.second),
    valign: "top",
  });
  const step = INNER / classes.length;
  classes.forEach(({ tick, label, colour }, at) => {
    const x = left + at * step;
    slide.addShape(pptx.ShapeType.rect, {
      ...{ x, y: scaleTop, w: step, h: 0.2 },
      fill: { color: hex(colour) },
      objectName: label,
    });
    slide.addText(tick, {
      ...SMALL,
      fontSize: 9,
      ...{ x, y: scaleTop + 0.21, w: step, h: 0.17 },
      align: "center",
    });
  });
  (hasScale ? ends : []).forEach((end, at) =>
    slide.addText(end, {
      ...SMALL,
      ...{ x: left, y: scaleTop + 0.38, w: INNER, h: 0.18 },
      align: at === 0 ? "left" : "right",
    }),
  );
  let y = below;
  keys.forEach((key, at) => {
    drawSwatch(pptx, slide, key, left, y + LINE / 2);
    slide.addText(key.words, {
      ...SMALL,
      ...{ x: left + KEY, y, w: INNER - KEY, h: keyHeights[at]! - 0.05 },
      valign: "top",
    });
    y += keyHeights[at]!;
  });
  said.forEach((note, at) => {
    slide.addText(note, {
      ...SMALL,
      ...{ x: left, y, w: INNER, h: noteHeights[at]! - 0.04 },
      valign: "top",
      ...(at < trust.length
        ? { bold: true, color: hex(board.accent) }
        : { color: hex(board.second) }),
    });
    y += noteHeights[at]!;
  });
};

const drawSwatch = (
  pptx: PptxGenJS,
  slide: PptxGenJS.Slide,
  key: LegendKey,
  x: number,
  middle: number,
): void => {
  const objectName = key.words;
  if (key.swatch === "colour") {
    slide.addShape(pptx.ShapeType.rect, {
      ...{ x, y: middle - 0.07, w: 0.3, h: 0.14 },
      fill: { color: hex(key.colour) },
      objectName,
    });
    return;
  }
  const { swatch } = key;
  if (swatch === "hatch" || swatch === "unknown" || swatch === "patch") {
    const fill = { hatch: board.deprivation[0]!, unknown: board.paper, patch: board.panel }[swatch];
    slide.addShape(pptx.ShapeType.rect, {
      ...{ x, y: middle - 0.07, w: 0.3, h: 0.14 },
      fill: { color: hex(fill) },
      line:
        swatch === "patch"
          ? { color: hex(board.selection), width: 1.5, dashType: "dash" }
          : { color: hex(swatch === "hatch" ? board.persistenceLine : board.unknown), width: 1.25 },
      objectName,
    });
  } else {
    slide.addShape(pptx.ShapeType.line, {
      ...{ x, y: middle, w: 0.3, h: 0 },
      line: { color: hex(board.hover), width: 2, dashType: DASHES[swatch] },
      objectName,
    });
  }
};
