import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import { shortMonth } from "../../../domain/date-words";
import { shownAs } from "../../../domain/shown";
import type { Series } from "../../../domain/split";
import { ChartFigure } from "../../../ui/chart-figure";
import { reachTable } from "../reach-table";
import type { Reached } from "../use-reached";
import { plotStyle } from "../../../ui/plot-style";

/** Starters over time, in windows long enough to be shown. */
export const Starters = ({ reached }: { reached: Reached }) => {
  const { session } = reached;
  if (session.programme === null) {
    return <p>Choose one programme on the left: starters are counted within a programme.</p>;
  }
  const series = session.released.starters[session.programme];
  if (series === undefined) {
    return (
      <p>
        Starters over time are not shown: the file has no usable start dates, or even whole years
        would say something of a few people.
      </p>
    );
  }
  return <StarterChart reached={reached} series={series} />;
};

const dayOf = (month: number): Date => new Date(Date.UTC(1970, month, 1));

const WINDOW_WORDS: Readonly<Record<number, string>> = { 3: "quarter", 6: "half-year", 12: "year" };

interface Bar {
  readonly from: Date;
  readonly to: Date;
  readonly people: number;
  readonly said: string;
}

const StarterChart = ({ reached, series }: { reached: Reached; series: Series }) => {
  const { starts, months, released } = series;
  const bars = useMemo(
    () =>
      starts.map((start, at): Bar => ({
        from: dayOf(start),
        to: dayOf(start + months),
        people: released.figure[at]!,
        said: shownAs(released, at),
      })),
    [starts, months, released],
  );
  const draw = useMemo(() => (width: number) => chartOf(bars, width), [bars]);
  const window = WINDOW_WORDS[months] ?? `${months} months`;
  const table = useMemo(
    () =>
      reachTable(
        reached,
        `Starters by ${window}`,
        [
          {
            key: "from",
            title: "From",
            description: `First month of the ${window}.`,
            unit: "",
            kind: "text",
          },
          {
            key: "starters",
            title: "Starters",
            description: "After disclosure control.",
            unit: "",
            kind: "text",
          },
        ],
        bars.map(({ from, said }) => [shortMonth(from), said]),
      ),
    [reached, bars, window],
  );
  const most = bars.reduce((a, b) => (b.people > a.people || Number.isNaN(a.people) ? b : a));
  return (
    <>
      <h2 className="telling">Starters by {window}</h2>
      <p>
        Most started in the {window} from {shortMonth(most.from)}: {most.said}. Without a usable
        date: {shownAs(released, starts.length)}.
      </p>
      <ChartFigure
        title={`Starters by ${window}`}
        alternative={bars.map(({ from, said }) => `${shortMonth(from)}: ${said}.`).join(" ")}
        draw={draw}
        table={table}
        onDownload={downloadChart}
      >
        {reached.session.synthetic ? "Synthetic participants. " : ""}Shorter windows would hold too
        few people to be shown.
      </ChartFigure>
    </>
  );
};

const chartOf = (bars: readonly Bar[], width: number): Element =>
  Plot.plot({
    width,
    height: 240,
    marginLeft: 40,
    style: { ...plotStyle(12), color: "var(--ink-2)" },
    x: { type: "utc", label: null, ticks: 5 },
    y: { label: "↑ people", grid: true, ticks: 4 },
    marks: [
      Plot.rectY(
        bars.filter(({ people }) => !Number.isNaN(people)),
        { x1: "from", x2: "to", y: "people", insetLeft: 1, insetRight: 1, fill: "var(--accent)" },
      ),
      Plot.text(
        bars.filter(({ people }) => Number.isNaN(people)),
        {
          x: ({ from, to }: Bar) => (from.getTime() + to.getTime()) / 2,
          y: 0,
          dy: -6,
          text: () => "hidden",
          fontSize: 10,
        },
      ),
      Plot.ruleY([0]),
    ],
  });
