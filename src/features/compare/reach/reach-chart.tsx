import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import type { BoroughReach } from "../../../data/participants/borough-reach";
import type { ReachRow } from "../../../domain/compare/reach-rows";
import { PARTICIPANT_RAMP } from "../../../domain/palette";
import { SYNTHETIC_NOTE } from "../../../domain/synthetic";
import { ChartFigure } from "../../../ui/chart-figure";
import { apart } from "../../../domain/apart";
import { CODE, PLACE } from "../../../domain/compare/charts/columns";
import { percent } from "../../../domain/format";
import { licencesOf, tableFor } from "../chart-words";
import { plotStyle } from "../../../ui/plot-style";
import type { Compared } from "../use-compare";

const HEIGHT = 340;
const TYPE = 12;
const COLOUR = PARTICIPANT_RAMP[1] ?? "currentColor";

/** Need against reach: each place by how deprived it is and how many of its people take part, with the interval. */
export const ReachChart = ({
  compared: { places },
  reached,
  rows,
}: {
  compared: Compared;
  reached: BoroughReach;
  rows: readonly ReachRow[];
}) => {
  const key = JSON.stringify(rows);
  // The rows are made anew with every choice; the chart is drawn anew only when one differs.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const draw = useMemo(() => (width: number) => chartOf(rows, width), [key]);
  const title = `${reached.title} per 1,000 residents, against need`;
  const table = tableFor(places, {
    title,
    source: `${reached.title}; Indices of Deprivation 2025, with its population of mid-2022`,
    licences: licencesOf(["imd2025-denominators", "imd2025-england"]),
    note: NOTE,
    ...(reached.synthetic ? { synthetic: SYNTHETIC_NOTE } : {}),
    columns: [
      PLACE,
      CODE,
      number("share_most_deprived_10", "Areas in the most deprived 10%", "%"),
      number("participants", "Participants, rounded, empty where withheld", "participants"),
      number("rate", "Per 1,000 residents", "per 1,000 residents"),
      number("rate_low", "95% interval from", "per 1,000 residents"),
      number("rate_high", "95% interval to", "per 1,000 residents"),
      number("residents", "Residents, mid-2022", "people"),
    ],
    rows: rows.map(({ place, need, figure, rate, low, high, residents }) => [
      place.name,
      place.code,
      rounded(100 * need),
      figure,
      rounded(rate),
      rounded(low),
      rounded(high),
      residents,
    ]),
  });
  return (
    <ChartFigure
      title={title}
      alternative={`Places by need and reach, with intervals. ${rows.map(said).join(" ")}`}
      draw={draw}
      table={table}
      onDownload={downloadChart}
    >
      {reached.synthetic ? "Synthetic participants, nobody real. " : ""}
      {NOTE}
    </ChartFigure>
  );
};

const number = (key: string, title: string, unit: string) =>
  ({ key, title, description: `${title}.`, unit, kind: "number" }) as const;

const rounded = (value: number): number => Math.round(100 * value) / 100;

const said = ({ place, rate, low, high }: ReachRow): string =>
  Number.isNaN(rate)
    ? `${place.name}: withheld.`
    : `${place.name}: ${rate.toFixed(1)}, between ${low.toFixed(1)} and ${high.toFixed(1)}.`;

const NOTE =
  "Across, the share of neighbourhoods in England’s most deprived 10%; upwards, participants per 1,000 residents, with 95% intervals.";

const chartOf = (rows: readonly ReachRow[], width: number): Element => {
  const placed = rows.filter(({ need }) => !Number.isNaN(need));
  const known = placed.filter(({ rate }) => !Number.isNaN(rate));
  const hidden = placed.filter(({ rate }) => Number.isNaN(rate));
  const most = Math.max(1, ...known.map(({ high }) => high)) * 1.05;
  const far = Math.max(0.1, ...placed.map(({ need }) => need)) * 1.05;
  const [top, bottom] = [24, 44];
  const yOf = (rate: number): number => top + (1 - rate / most) * (HEIGHT - top - bottom);
  const ordered = known.toSorted((a, b) => b.rate - a.rate);
  const middles = apart(
    ordered.map(({ rate }) => ({ at: yOf(rate), size: 1.25 * TYPE })),
    0,
    0,
    HEIGHT - bottom,
  );
  const labels = ordered.map((row, at) => ({ ...row, dy: middles[at]! - yOf(row.rate) }));
  return Plot.plot({
    width,
    height: HEIGHT,
    marginLeft: 40,
    marginRight: 96,
    marginTop: top,
    marginBottom: bottom,
    style: plotStyle(TYPE),
    x: { domain: [0, far], label: null },
    y: { domain: [0, most], label: null },
    marks: [
      Plot.gridY({ stroke: "currentColor", strokeOpacity: 0.14, ticks: 5 }),
      Plot.axisY({ ticks: 5, tickSize: 0 }),
      Plot.axisX({ ticks: 5, tickSize: 0, tickFormat: (share: number) => percent(100 * share, 0) }),
      Plot.text(["in England’s most deprived 10% →"], {
        frameAnchor: "bottom-right",
        dy: 38,
        text: (words: string) => words,
        fill: "currentColor",
      }),
      Plot.text(["↑ per 1,000 residents"], {
        frameAnchor: "top-left",
        dx: -36,
        dy: -20,
        text: (words: string) => words,
        fill: "currentColor",
      }),
      Plot.ruleX(known, {
        x: "need",
        y1: "low",
        y2: "high",
        stroke: COLOUR,
        strokeWidth: 5,
        strokeOpacity: 0.35,
      }),
      Plot.dot(known, { x: "need", y: "rate", r: 4.5, fill: COLOUR }),
      ...labels.map((row) =>
        Plot.text([row], {
          x: "need",
          y: "rate",
          dx: 10,
          dy: row.dy,
          textAnchor: "start",
          fontWeight: 600,
          fill: "currentColor",
          text: ({ place, rate }: ReachRow) => `${place.name} ${rate.toFixed(1)}`,
        }),
      ),
      Plot.text(hidden, {
        x: "need",
        y: 0,
        dy: -8,
        fill: "currentColor",
        text: ({ place }: ReachRow) => `${place.name}: withheld`,
      }),
    ],
  });
};
