import type PptxGenJS from "pptxgenjs";
import { hasScale, keysOf, type Legend, type LegendKey } from "../../domain/legend";
import { ICON_BOX, ICONS, type IconId } from "../../domain/marks/icons";
import { HATCHES, inkOf } from "../../domain/marks/marks";
import { isArea } from "../../domain/marks/swatch";
import { paletteOf } from "../../domain/palette";
import { tierWords } from "../../domain/tiers";

const board = paletteOf("board");
const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

/** Where a legend stands, inches: over land outside the region, or below the years side by side. */
export const LEGEND_BOX = {
  overMap: { x: 9.25, y: 0.25, w: 3.85 },
  underYears: { x: 5.55, y: 6.1, w: 6.8 },
} as const;
type Box = (typeof LEGEND_BOX)[keyof typeof LEGEND_BOX];

const EDGE = 0.12;
const KEY = 0.42;
const SWATCH = 0.3;
const LINE = 0.225;
/** Nothing on a slide is smaller but its sources. */
const SMALL = { margin: 0, fontFace: "Arial", fontSize: 14, color: hex(board.ink) } as const;

/** Characters of 14-point Arial to an inch, on the safe side. */
const PER_INCH = 10;

const linesOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil(text.length / (width * PER_INCH)));

/** The scale and what lies over it as shapes, so that all of it can be moved and edited. */
export const drawPptxLegend = (
  pptx: PptxGenJS,
  slide: PptxGenJS.Slide,
  legend: Legend,
  box: Box,
): void => {
  const inner = box.w - 2 * EDGE;
  const { title, ends, tier, notes } = legend;
  const keys = keysOf(legend);
  const isScaled = hasScale(legend);
  const classes = isScaled ? legend.classes : [];
  const indentOf = ({ swatch }: LegendKey): number => (swatch === null ? 0 : KEY);
  const trust = tier === "Official" ? [] : [`${tierWords(tier).symbol} ${tierWords(tier).badge}`];
  const said = [...trust, ...notes];
  const titleHeight = linesOf(title, inner) * LINE;
  const keyHeights = keys.map((key) => linesOf(key.words, inner - indentOf(key)) * LINE + 0.05);
  const noteHeights = said.map((note) => linesOf(note, inner) * LINE + 0.04);
  const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0);
  const scaleTop = box.y + 0.1 + titleHeight + 0.05;
  const below = scaleTop + (isScaled ? 0.7 : 0);
  const height = below + sum(keyHeights) + sum(noteHeights) + 0.08 - box.y;
  slide.addShape(pptx.ShapeType.roundRect, {
    ...box,
    h: height,
    fill: { color: hex(board.panel) },
    rectRadius: 0.08,
    objectName: "Legend",
  });
  const left = box.x + EDGE;
  slide.addText(title, {
    ...SMALL,
    ...{ x: left, y: box.y + 0.1, w: inner, h: titleHeight },
    color: hex(board.second),
    valign: "top",
  });
  const step = inner / classes.length;
  classes.forEach(({ tick, label, colour }, at) => {
    const x = left + at * step;
    slide.addShape(pptx.ShapeType.rect, {
      ...{ x, y: scaleTop, w: step, h: 0.2 },
      fill: { color: hex(colour) },
      objectName: label,
    });
    slide.addText(tick, {
      ...SMALL,
      ...{ x, y: scaleTop + 0.2, w: step, h: 0.23 },
      align: "center",
    });
  });
  (isScaled ? ends : []).forEach((end, at) =>
    slide.addText(end, {
      ...SMALL,
      ...{ x: left, y: scaleTop + 0.42, w: inner, h: 0.23 },
      align: at === 0 ? "left" : "right",
    }),
  );
  let y = below;
  keys.forEach((key, at) => {
    drawSwatch(pptx, slide, key, left, y + LINE / 2);
    slide.addText(key.words, {
      ...SMALL,
      x: left + indentOf(key),
      y,
      w: inner - indentOf(key),
      h: keyHeights[at]! - 0.05,
      valign: "top",
    });
    y += keyHeights[at]!;
  });
  said.forEach((note, at) => {
    slide.addText(note, {
      ...SMALL,
      ...{ x: left, y, w: inner, h: noteHeights[at]! - 0.04 },
      valign: "top",
      ...(at < trust.length
        ? { bold: true, color: hex(board.accent) }
        : { color: hex(board.second) }),
    });
    y += noteHeights[at]!;
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
