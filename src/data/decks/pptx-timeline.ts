import type PptxGenJS from "pptxgenjs";
import type { Timeline } from "../../domain/deck/slide-chart";
import { board, hex } from "./pptx-ink";
import { IN_TIMELINE } from "./pptx-look";

const SMALL = { margin: 0, fontFace: "Arial", color: hex(board.ink) } as const;
/** Inches left of the axis for the programmes' names, each on one line. */
const NAMES = 3.6;

/** Parts of a bar with a faded end, and how many of them fade. */
const PIECES = 12;
const FADED = 4;

/** A timeline as shapes: one bar for each programme, one line for each release, all of them editable. */
export const drawTimeline = (
  pptx: PptxGenJS,
  slide: PptxGenJS.Slide,
  timeline: Timeline,
  place: { x: number; y: number; w: number; h: number },
): void => {
  const left = place.x + NAMES;
  const width = place.w - NAMES;
  const xOf = (year: number): number =>
    left + (width * (year - timeline.from)) / (timeline.to - timeline.from);
  const row = (place.h - 0.3) / timeline.spans.length;
  for (const year of timeline.marks) {
    const x = xOf(year + 0.5);
    slide.addShape(pptx.ShapeType.line, {
      x,
      y: place.y + 0.26,
      w: 0,
      h: place.h - 0.26,
      line: { color: hex(board.second), width: 0.75, dashType: "dash" },
      objectName: `${IN_TIMELINE}Release of ${year}`,
    });
    slide.addText(String(year), {
      ...SMALL,
      x: x - 0.4,
      y: place.y,
      w: 0.8,
      h: 0.24,
      fontSize: 14,
      bold: true,
      align: "center",
      objectName: `${IN_TIMELINE}Year ${year}`,
    });
  }
  timeline.spans.forEach(({ name, from, to, known, dates, fact }, at) => {
    const y = place.y + 0.34 + at * row;
    const end = xOf(to === null ? timeline.to : to + 1);
    slide.addText(name, {
      ...SMALL,
      x: place.x,
      y,
      w: NAMES - 0.15,
      h: 0.22,
      fontSize: 14,
      bold: true,
      align: "right",
      wrap: false,
      objectName: `${IN_TIMELINE}Name of ${name}`,
    });
    const start = xOf(from);
    const pieces = known.from && known.to ? 1 : PIECES;
    const piece = (end - start) / pieces;
    // A faded end: pieces ever lighter towards a date that no source states.
    for (let each = 0; each < pieces; each++) {
      const towardsStart = known.from ? 0 : Math.max(0, FADED - each);
      const towardsEnd = known.to ? 0 : Math.max(0, FADED - (pieces - 1 - each));
      slide.addShape(pptx.ShapeType.rect, {
        x: start + each * piece,
        y: y + 0.02,
        w: piece,
        h: 0.18,
        fill: {
          color: hex(board.participants[3]!),
          transparency: Math.max(towardsStart, towardsEnd) * (90 / FADED),
        },
        objectName: `${IN_TIMELINE}${name}, ${dates}`,
      });
    }
    // On one line below the bar, towards the side with more room; it may run on below the name.
    const isLate = end - place.x > place.x + place.w - start;
    slide.addText(fact, {
      ...SMALL,
      x: isLate ? place.x : start,
      y: y + 0.22,
      w: isLate ? end - place.x : place.x + place.w - start,
      h: 0.22,
      fontSize: 14,
      align: isLate ? "right" : "left",
      wrap: false,
      objectName: `${IN_TIMELINE}About ${name}`,
    });
  });
};
