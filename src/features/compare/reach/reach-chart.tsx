import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import type { BoroughReach } from "../../../data/participants/borough-reach";
import type { ReachRow } from "../../../domain/compare/reach-rows";
import { PARTICIPANT_RAMP } from "../../../domain/palette";
import { SYNTHETIC_NOTE } from "../../../domain/synthetic";
import { ChartFigure } from "../../../ui/chart-figure";
import { licencesOf, PLACE_COLUMN, tableFor } from "../chart-words";
import { plotStyle } from "../../../ui/plot-style";
import type { Compared } from "../use-compare";

const ROW = 34;
const COLOUR = PARTICIPANT_RAMP[1] ?? "currentColor";

/** The rates with their intervals drawn, most deprived place first. */
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
  const title = `${reached.title} per 1,000 residents`;
  const table = tableFor(places, {
    title,
    source: `${reached.title}; Indices of Deprivation 2025, with its population of mid-2022`,
    licences: licencesOf(["imd2025-denominators", "imd2025-england"]),
    ...(reached.synthetic ? { synthetic: SYNTHETIC_NOTE } : {}),
    columns: [
      PLACE_COLUMN,
      number("share_most_deprived_10", "Areas in the most deprived 10%", "%"),
      number("participants", "Participants, rounded, empty where withheld", "participants"),
      number("rate", "Per 1,000 residents", "per 1,000 residents"),
      number("rate_low", "95% interval from", "per 1,000 residents"),
      number("rate_high", "95% interval to", "per 1,000 residents"),
      number("residents", "Residents, mid-2022", "people"),
    ],
    rows: rows.map(({ place, need, figure, rate, low, high, residents }) => [
      place.name,
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
      alternative={`Dots with intervals. ${rows.map(said).join(" ")}`}
      draw={draw}
      table={table}
      onDownload={downloadChart}
    >
      {reached.synthetic ? "Synthetic participants, nobody real. " : ""}The line is the 95%
      interval; the place with the most neighbourhoods in the most deprived 10% stands first.
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

const chartOf = (rows: readonly ReachRow[], width: number): Element => {
  const ordered = rows.toSorted((a, b) => b.need - a.need);
  const known = ordered.filter(({ rate }) => !Number.isNaN(rate));
  const hidden = ordered.filter(({ rate }) => Number.isNaN(rate));
  const y = ({ place }: ReachRow): string => place.name;
  return Plot.plot({
    width,
    height: rows.length * ROW + 34,
    marginLeft: width < 520 ? 96 : 160,
    marginRight: 24,
    marginTop: 4,
    marginBottom: 28,
    style: plotStyle(12),
    x: { domain: [0, Math.max(1, ...known.map(({ high }) => high)) * 1.05], label: null },
    y: { domain: ordered.map(y), label: null },
    marks: [
      Plot.gridX({ stroke: "currentColor", strokeOpacity: 0.14, ticks: 5 }),
      Plot.ruleY(known, {
        y,
        x1: "low",
        x2: "high",
        stroke: COLOUR,
        strokeWidth: 5,
        strokeOpacity: 0.35,
      }),
      Plot.dot(known, { y, x: "rate", r: 4.5, fill: COLOUR }),
      Plot.text(hidden, { y, x: 0, dx: 6, textAnchor: "start", text: () => "withheld" }),
      Plot.axisY({ tickSize: 0, fontWeight: 560, lineWidth: 9 }),
      Plot.axisX({ ticks: 5, tickSize: 0 }),
    ],
  });
};
