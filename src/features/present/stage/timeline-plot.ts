import * as Plot from "@observablehq/plot";
import type { Timeline } from "../../../domain/deck/slide-chart";
import { PARTICIPANT_RAMP } from "../../../domain/palette";
import { chartWords } from "../../../data/decks/chart-words";

const STYLE = { fontSize: "25px", fontFamily: "inherit", background: "none", overflow: "visible" };

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
    dy: 31,
    fill: "currentColor",
    fillOpacity: 0.86,
    fontSize: 23,
  } as const;
  return Plot.plot({
    width: 1740,
    height: 720,
    marginLeft: 390,
    marginTop: 54,
    marginRight: 40,
    marginBottom: 24,
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
        dy: -40,
        fontWeight: 600,
        fill: "currentColor",
      }),
      Plot.barX(spans, { x1: "from", x2: "end", y: "name", fill: PARTICIPANT_RAMP[3]!, rx: 4 }),
      Plot.text(early, { ...fact, x: "from", textAnchor: "start" }),
      Plot.text(late, { ...fact, x: "end", textAnchor: "end" }),
    ],
  });
};
