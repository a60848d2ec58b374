import { apart } from "../../domain/apart";
import type { LineChart } from "../../domain/compare/charts/compare-chart";
import type { BarChart, Timeline } from "../../domain/deck/slide-chart";
import { paletteOf } from "../../domain/palette";
import { barWords, chartWords } from "./chart-words";
import { element, PDF_SECOND, set, type Pdf, type Structure } from "./pdf-page";
import { MARGIN } from "./sheet-size";

const light = paletteOf("light");
/** Two that stay apart in grey print. */
const SERIES = [light.deprivation[1]!, light.deprivation[6]!] as const;
/** Points: the names' column (wider for longer names), the lowest and highest row, and room for the value at the end. */
const ROW = { names: 150, widest: 240, least: 18, most: 34, value: 60 } as const;
/** Part of a row that its bar takes. */
const BAR = 0.6;

/** Where a chart stands, points. */
interface Place {
  readonly top: number;
  readonly width: number;
  /** Height of a row. */
  readonly row: number;
}

const rowsOf = (drawn: BarChart | Timeline | LineChart): number => {
  if (drawn.kind === "bars") return drawn.categories.length;
  return drawn.kind === "lines" ? LINES : drawn.spans.length + 1;
};

/** By how many points a chart may grow. */
export const growthOf = (drawn: BarChart | Timeline | LineChart): number =>
  rowsOf(drawn) * (ROW.most - ROW.least);

/** A chart on paper, as bars one below another; its figures stand in the table that follows. */
export const drawPdfChart = (
  pdf: Pdf,
  into: Structure,
  drawn: BarChart | Timeline | LineChart,
  grow: number,
): void => {
  const row = ROW.least + grow * (ROW.most - ROW.least);
  const width = pdf.page.width - 2 * MARGIN;
  const rows = rowsOf(drawn);
  const top = pdf.y;
  const height = rows * row;
  const place = { top, width, row };
  into.add(
    element(
      pdf,
      "Figure",
      () => {
        if (drawn.kind === "bars") drawBars(pdf, drawn, place);
        else if (drawn.kind === "lines") drawLines(pdf, drawn, place);
        else drawSpans(pdf, drawn, place);
      },
      {
        alt: chartWords(drawn),
        bbox: [MARGIN, top, MARGIN + width, top + height],
        placement: "Block",
      },
    ),
  );
  pdf.x = MARGIN;
  pdf.y = top + height + 10;
};

/** Rows of height that lines take. */
const LINES = 11;

/** Lines named at their right ends; where the definition changed they are broken. */
const drawLines = (
  pdf: Pdf,
  { lines, ticks, unit, broken }: LineChart,
  { top, width, row }: Place,
): void => {
  const ys = lines.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])));
  const [low, high] = [unit === "rank" ? 1 : Math.min(0, ...ys), Math.max(...ys)];
  const [first, last] = [ticks[0]?.x ?? 0, ticks.at(-1)?.x ?? 1];
  const room = { height: (LINES - 2) * row, width: width - ROW.names };
  const xOf = (x: number): number =>
    MARGIN + 12 + ((x - first) / Math.max(1e-9, last - first)) * (room.width - 24);
  const part = (y: number): number => (y - low) / Math.max(1e-9, high - low);
  const yOf = (y: number): number =>
    top + 10 + (unit === "rank" ? part(y) : 1 - part(y)) * room.height;
  for (const { x, text } of ticks) {
    set(pdf, "plain", 8, PDF_SECOND).text(text, xOf(x) - 30, top + room.height + 20, {
      width: 60,
      align: "center",
      lineBreak: false,
    });
  }
  const ends = lines
    .flatMap((line) => {
      const end = line.points.findLast(({ y }) => y !== null);
      return end === undefined || end.y === null ? [] : [{ ...line, end, y: yOf(end.y) }];
    })
    .toSorted((a, b) => a.y - b.y);
  for (const { points, colour, isReference } of ends) {
    points.slice(1).forEach((point, at) => {
      const before = points[at]!;
      if (before.y === null || point.y === null) return;
      const crosses = broken !== null && before.x <= broken.after && point.x >= broken.before;
      pdf.moveTo(xOf(before.x), yOf(before.y)).lineTo(xOf(point.x), yOf(point.y)).lineWidth(1.4);
      if (isReference || crosses) pdf.dash(3, { space: 3 });
      pdf.stroke(colour).undash();
    });
  }
  const middles = apart(
    ends.map(({ y }) => ({ at: y, size: 12 })),
    0,
    top,
    top + room.height + 18,
  );
  ends.forEach(({ name: named, colour, end }, at) => {
    set(pdf, "strong", 9, colour).text(
      `${end.text} ${named}`,
      MARGIN + room.width + 4,
      middles[at]! - 5,
      { lineBreak: false },
    );
  });
};

/** Points that names take, each on one line, with their distance from the bars. */
const roomFor = (pdf: Pdf, names: readonly string[]): number => {
  const widths = names.map((words) => set(pdf, "plain", 9.5).widthOfString(words));
  return Math.min(ROW.widest, Math.max(ROW.names, Math.ceil(Math.max(0, ...widths)) + 12));
};

const name = (pdf: Pdf, words: string, y: number, room: number): void => {
  set(pdf, "plain", 9.5).text(words, MARGIN, y, {
    width: room - 10,
    align: "right",
    lineBreak: false,
    ellipsis: true,
  });
};

const drawBars = (pdf: Pdf, { categories, series, unit }: BarChart, { top, width, row }: Place) => {
  const sums = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const names = roomFor(pdf, categories);
  const scale = (width - names - ROW.value) / Math.max(...sums, 1e-9);
  categories.forEach((category, at) => {
    const y = top + at * row;
    const words = y + (row - 12) / 2;
    name(pdf, category, words, names);
    let x = MARGIN + names;
    series.forEach(({ values }, which) => {
      const long = (values[at] ?? 0) * scale;
      pdf.rect(x, y + (row * (1 - BAR)) / 2, long, row * BAR).fill(SERIES[which % SERIES.length]);
      x += long;
    });
    const figures = series.map(({ values }) => barWords(values[at] ?? null, unit)).join(" + ");
    set(pdf, "strong", 9.5).text(figures, x + 5, words, { lineBreak: false });
  });
};

/** Parts of a bar that pale towards an end which no source states. */
const FADE = [0.15, 0.35, 0.6, 0.8] as const;

const drawSpans = (pdf: Pdf, timeline: Timeline, { top, width, row }: Place): void => {
  const { from, to, marks, spans } = timeline;
  const names = roomFor(
    pdf,
    spans.map((span) => span.name),
  );
  const left = MARGIN + names;
  const xOf = (year: number): number => left + ((width - names) * (year - from)) / (to - from);
  for (const year of marks) {
    const x = xOf(year + 0.5);
    set(pdf, "plain", 8, PDF_SECOND).text(String(year), x - 20, top + 4, {
      width: 40,
      align: "center",
      lineBreak: false,
    });
    pdf
      .moveTo(x, top + 16)
      .lineTo(x, top + (spans.length + 1) * row)
      .lineWidth(0.5)
      .stroke(light.unknown);
  }
  spans.forEach((span, at) => {
    const y = top + (at + 1) * row;
    name(pdf, span.name, y + (row - 12) / 2, names);
    const start = xOf(span.from);
    const end = xOf(span.to === null ? to : span.to + 1);
    const pieces = 2 * FADE.length + 4;
    const long = (end - start) / pieces;
    for (let piece = 0; piece < pieces; piece++) {
      const before = span.known.from ? 1 : (FADE[piece] ?? 1);
      const after = span.known.to ? 1 : (FADE[pieces - 1 - piece] ?? 1);
      pdf
        .rect(start + piece * long, y + (row * (1 - BAR)) / 2, long + 0.3, row * BAR)
        .fillOpacity(Math.min(before, after))
        .fill(light.participants[3]);
    }
    pdf.fillOpacity(1);
  });
};
