import * as Plot from "@observablehq/plot";
import { apart, type Wanting } from "../../domain/apart";
import type { Dot, DotRow, DotRows } from "../../domain/compare/charts/compare-chart";
import { wordsWidth, type DrawnSize } from "./drawn-size";

/** A label over or under a strip, with the dot that it names. */
interface Label {
  readonly dot: Dot;
  readonly x: number;
  readonly y: number;
  readonly at: { readonly x: number; readonly y: number };
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly isStrong: boolean;
  readonly isQuiet: boolean;
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly kind: "axis" | "interval" | "reference" | "leader";
  readonly colour: string;
}

interface Drawn {
  readonly words: Words[];
  readonly lines: Line[];
  readonly dots: { x: number; y: number; colour: string; words: string; isHollow: boolean }[];
}

const INK = "currentColor";

/** Places as dots, each named beside its dot. */
export const dotPlot = (chart: DotRows, size: DrawnSize): Element => {
  const drawn: Drawn = { words: [], lines: [], dots: [] };
  const height =
    chart.as === "strips" ? strips(chart.rows, size, drawn) : panels(chart.rows, size, drawn);
  const { type } = size;
  return Plot.plot({
    width: size.width,
    height,
    margin: 0,
    style: {
      fontFamily: "var(--interface)",
      fontSize: `${type}px`,
      background: "none",
      overflow: "visible",
    },
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    color: { type: "identity" },
    marks: [
      ...(["axis", "interval", "reference", "leader"] as const).map((kind) =>
        Plot.link(
          drawn.lines.filter((line) => line.kind === kind),
          {
            ...{ x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke: "colour" },
            strokeOpacity: kind === "axis" ? 0.28 : kind === "interval" ? 0.45 : 0.8,
            strokeWidth: kind === "interval" ? type / 3 : 1.2,
            ...(kind === "reference" ? { strokeDasharray: "3 3" } : {}),
          },
        ),
      ),
      Plot.dot(drawn.dots, {
        ...{ x: "x", y: "y", r: type / 2.6, stroke: "colour", strokeWidth: type / 7 },
        fill: ({ colour, isHollow }: Drawn["dots"][number]) => (isHollow ? "var(--paper)" : colour),
        title: "words",
      }),
      ...(["start", "middle", "end"] as const).flatMap((anchor) =>
        [true, false].map((isStrong) =>
          Plot.text(
            drawn.words.filter((word) => word.anchor === anchor && word.isStrong === isStrong),
            {
              ...{ x: "x", y: "y", text: "text", textAnchor: anchor, fill: INK },
              fillOpacity: ({ isQuiet }: Words) => (isQuiet ? 0.75 : 1),
              fontWeight: isStrong ? 600 : 400,
            },
          ),
        ),
      ),
    ],
  });
};

const word = (
  x: number,
  y: number,
  text: string,
  how: Partial<Pick<Words, "anchor" | "isStrong" | "isQuiet">> = {},
): Words => ({ x, y, text, anchor: "start", isStrong: false, isQuiet: false, ...how });

/** How far a label may stand from its dot before some go below the line, in heights of the type. */
const FAR = 9;

/** In how many rows, above and below a line, its labels stand: as many as bring each near its dot. */
const decksFor = (
  wanting: readonly Wanting[],
  { low, high }: { low: number; high: number },
  type: number,
): number => {
  const needed = wanting.reduce((sum, { size }) => sum + size + 0.8 * type, 0);
  const least = Math.max(1, Math.ceil(needed / (high - low)));
  const middles = apart(wanting, 0.8 * type, low, high);
  const furthest = Math.max(0, ...middles.map((x, at) => Math.abs(x - wanting[at]!.at)));
  return least === 1 && furthest > FAR * type ? 2 : least;
};

/** One line for each measure, the places on it; labels stand apart and point to their dots. */
const strips = (rows: readonly DotRow[], { width, type }: DrawnSize, drawn: Drawn): number => {
  const isNarrow = width < 56 * type;
  const names = isNarrow
    ? 0
    : Math.max(
        ...rows.flatMap(({ title, note }) => [title, note]).map((words) => wordsWidth(words, type)),
      ) + type;
  const [left, right] = [names + 3.4 * type, width - 3.6 * type];
  let y = 0;
  let saidEnds = "";
  for (const { title, note, domain, ends, dots } of rows) {
    const [low, high] = domain;
    const xOf = (value: number) => left + ((value - low) / (high - low)) * (right - left);
    const ordered = dots.toSorted((a, b) => a.value - b.value);
    const wide = (dot: Dot) => wordsWidth(`${dot.name} ${dot.text}`, type);
    const decks = decksFor(
      ordered.map((dot) => ({ at: xOf(dot.value), size: wide(dot) })),
      { low: names, high: width },
      type,
    );
    const above = Math.ceil(decks / 2);
    const head = isNarrow ? 2 * type : 0;
    const line = y + head + 0.9 * type + 1.5 * type * above + 0.5 * type;
    if (isNarrow) drawn.words.push(word(0, y + 0.9 * type, title, { isStrong: true }));
    else {
      drawn.words.push(
        word(0, line - 0.7 * type, title, { isStrong: true }),
        word(0, line + 0.65 * type, note, { isQuiet: true }),
      );
    }
    drawn.lines.push({ x1: left, x2: right, y1: line, y2: line, kind: "axis", colour: INK });
    // The same ends under one another are said once, at the top.
    if (ends.join() !== saidEnds) {
      drawn.words.push(
        word(left - 0.6 * type, line, ends[0], { anchor: "end", isQuiet: true }),
        word(right + 0.6 * type, line, ends[1], { isQuiet: true }),
      );
    }
    saidEnds = ends.join();
    for (let deck = 0; deck < decks; deck++) {
      const on = ordered.filter((_, at) => at % decks === deck);
      const isAbove = deck % 2 === 0;
      const away = (1 + Math.floor(deck / 2)) * 1.5 * type + 0.3 * type;
      const middles = apart(
        on.map((dot) => ({ at: xOf(dot.value), size: wide(dot) })),
        0.8 * type,
        names,
        width,
      );
      on.forEach((dot, at): void => {
        const label: Label = {
          dot,
          x: middles[at]!,
          y: line + (isAbove ? -away : away),
          at: { x: xOf(dot.value), y: line },
        };
        drawn.lines.push({
          x1: label.at.x,
          y1: line,
          x2: label.x,
          y2: label.y + (isAbove ? 0.6 : -0.6) * type,
          kind: "leader",
          colour: dot.colour,
        });
        drawn.words.push(word(label.x, label.y, `${dot.name} ${dot.text}`, { anchor: "middle" }));
      });
    }
    for (const { name, text, value, colour } of ordered)
      drawn.dots.push({
        ...{ x: xOf(value), y: line, colour, isHollow: false },
        words: `${title}. ${name}: ${text}`,
      });
    y = line + (decks > 1 ? 1.5 * type * Math.floor(decks / 2) + 1.2 * type : 1.5 * type);
  }
  return y + 0.4 * type;
};

/** A panel for each measure, a line for each place: intervals stay apart. */
const panels = (rows: readonly DotRow[], { width, type }: DrawnSize, drawn: Drawn): number => {
  const across = Math.max(1, Math.min(rows.length, Math.floor(width / (30 * type))));
  const gap = 3 * type;
  const wide = (width - (across - 1) * gap) / across;
  const step = 1.7 * type;
  const tall = (row: DotRow) =>
    3.6 * type + step * (row.dots.length + (row.missing.length > 0 ? 1 : 0)) + 2.2 * type;
  let y = 0;
  for (let from = 0; from < rows.length; from += across) {
    const line = rows.slice(from, from + across);
    line.forEach((row, at) => {
      const isNamed = at === 0 || namesIn(row) !== namesIn(line[0]!);
      panel(row, isNamed, at * (wide + gap), y, wide, step, type, drawn);
    });
    y += Math.max(...line.map(tall)) + 0.8 * type;
  }
  return y;
};

const namesIn = ({ dots }: DotRow): string => dots.map(({ name }) => name).join("\n");

const panel = (
  { title, note, dots, reference, missing, domain, isModelled }: DotRow,
  /** Its lines are named; those of the panel to its left stand for others. */
  isNamed: boolean,
  x: number,
  y: number,
  wide: number,
  step: number,
  type: number,
  drawn: Drawn,
): void => {
  const widest = Math.max(...dots.map(({ name }) => wordsWidth(name, type)));
  const names = (isNamed ? widest : 0) + type;
  const figures = Math.max(...dots.map(({ text }) => wordsWidth(text, type))) + 0.8 * type;
  const [left, right] = [x + names, x + wide - figures];
  const xOf = (value: number) =>
    left + ((value - domain[0]) / (domain[1] - domain[0])) * (right - left);
  drawn.words.push(
    word(x, y + 0.7 * type, title, { isStrong: true }),
    word(x, y + 2 * type, note, { isQuiet: true }),
  );
  const top = y + 3.6 * type;
  const foot = top + step * dots.length;
  drawn.lines.push({
    ...{ x1: left, x2: left, y1: top, y2: foot, kind: "axis", colour: INK },
  });
  dots.forEach(({ name, colour, value, text, interval }, at) => {
    const middle = top + step * (at + 0.5);
    if (isNamed) drawn.words.push(word(x, middle, name));
    drawn.words.push(word(x + wide, middle, text, { anchor: "end", isStrong: !isModelled }));
    drawn.lines.push({
      ...{ x1: left, x2: right, y1: middle, y2: middle, kind: "axis", colour: INK },
    });
    if (interval !== null)
      drawn.lines.push({
        ...{ x1: xOf(interval[0]), x2: xOf(interval[1]), y1: middle, y2: middle },
        ...{ kind: "interval", colour },
      });
    drawn.dots.push({
      ...{ x: xOf(value), y: middle, colour, isHollow: isModelled },
      words: `${title}. ${name}: ${text}`,
    });
  });
  if (reference !== null) {
    const at = xOf(reference.value);
    drawn.lines.push({
      ...{ x1: at, x2: at, y1: top - 0.1 * type, y2: foot + 0.3 * type },
      ...{ kind: "reference", colour: INK },
    });
    const words = `${reference.name} ${reference.text}`;
    const half = wordsWidth(words, type) / 2;
    drawn.words.push(
      word(Math.min(at, x + wide - half), foot + type, words, { anchor: "middle", isQuiet: true }),
    );
  }
  if (missing.length > 0) {
    drawn.words.push(
      word(x, foot + (reference === null ? 1 : 2.2) * type, `Not known: ${missing.join(", ")}`, {
        isQuiet: true,
      }),
    );
  }
};
