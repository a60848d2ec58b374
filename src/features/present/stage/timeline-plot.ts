import * as Plot from "@observablehq/plot";
import type { Timeline } from "../../../domain/deck/slide-chart";
import { PARTICIPANT_RAMP } from "../../../domain/palette";
import { chartWords } from "../../../data/decks/chart-words";

const STYLE = { fontSize: "28px", fontFamily: "inherit", background: "none", overflow: "visible" };

const BAR = PARTICIPANT_RAMP[3]!;
type Known = Timeline["spans"][number]["known"];

const fadeId = ({ from, to }: Known): string => `fade-${String(from)}-${String(to)}`;

const fillOf = ({ known }: { known: Known }): string =>
  known.from && known.to ? BAR : `url(#${fadeId(known)})`;

/** Bars that pale towards an end which no source states. */
const fades = (): Element => {
  const svg = "http://www.w3.org/2000/svg";
  const defs = document.createElementNS(svg, "defs");
  for (const [from, to] of [
    [false, true],
    [true, false],
    [false, false],
  ] as const) {
    const fade = document.createElementNS(svg, "linearGradient");
    fade.id = fadeId({ from, to });
    for (const [offset, opacity] of [
      [0, from ? 1 : 0.1],
      [0.35, 1],
      [0.65, 1],
      [1, to ? 1 : 0.1],
    ] as const) {
      const stop = document.createElementNS(svg, "stop");
      stop.setAttribute("offset", String(offset));
      stop.setAttribute("stop-color", BAR);
      stop.setAttribute("stop-opacity", String(opacity));
      fade.append(stop);
    }
    defs.append(fade);
  }
  return defs;
};

/** Spans as bars with the most telling fact below each; releases as rules with their year on top. */
export const timelinePlot = (timeline: Timeline): Element => {
  const middle = (timeline.from + timeline.to) / 2;
  const spans = timeline.spans.map((span) => ({
    ...span,
    end: span.to === null ? timeline.to : span.to + 1,
  }));
  const early = spans.filter(({ from }) => from < middle);
  const late = spans.filter(({ from }) => from >= middle);
  const fact = {
    y: "name",
    text: "fact",
    dy: 28,
    fill: "currentColor",
    // The ground behind the words, so that no rule strikes them through.
    stroke: "var(--ground)",
    strokeWidth: 4,
  } as const;
  const plot = Plot.plot({
    width: 1740,
    height: 596,
    marginLeft: 450,
    marginTop: 44,
    marginRight: 40,
    marginBottom: 20,
    style: STYLE,
    ariaLabel: chartWords(timeline),
    x: { domain: [timeline.from, timeline.to], axis: null },
    y: { domain: spans.map(({ name }) => name), label: null, tickSize: 0, padding: 0.72 },
    marks: [
      Plot.ruleX(timeline.marks, {
        x: (year: number) => year + 0.5,
        stroke: "currentColor",
        strokeOpacity: 0.4,
        strokeDasharray: "3 7",
        strokeWidth: 2,
      }),
      Plot.text(timeline.marks, {
        x: (year: number) => year + 0.5,
        text: String,
        frameAnchor: "top",
        dy: -36,
        fontWeight: 600,
        fill: "currentColor",
      }),
      Plot.barX(spans, { x1: "from", x2: "end", y: "name", fill: fillOf, rx: 4 }),
      Plot.text(early, { ...fact, x: "from", textAnchor: "start" }),
      Plot.text(late, { ...fact, x: "end", textAnchor: "end" }),
    ],
  });
  plot.append(fades());
  return plot;
};
