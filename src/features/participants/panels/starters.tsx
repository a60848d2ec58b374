import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import { shortMonth } from "../../../domain/date-words";
import { countShown, shownAs, shownAt } from "../../../domain/shown";
import { seriesOf, type Series } from "../../../domain/series";
import { mostStarted, WINDOW_WORDS } from "../../../domain/series-words";
import { ChartFigure } from "../../../ui/chart-figure";
import { reachTable } from "../reach-table";
import type { Reached } from "../use-reached";
import { plotStyle } from "../../../ui/plot-style";

/** Starters over time, in windows long enough to be shown. */
export const Starters = ({ reached }: { reached: Reached }) => {
  const { session } = reached;
  if (session.programme === null) {
    return <p>Choose one programme on the left. We count starters within a programme.</p>;
  }
  const starters = session.released.starters[session.programme];
  const series = starters && seriesOf(starters);
  if (starters === undefined || series === undefined) {
    const { threshold } = session.released.people;
    return (
      <p>
        We cannot show starters over time. Either fewer than {threshold} people started in every
        year, or the file has no usable start dates.
      </p>
    );
  }
  const undated = countShown(shownAt(starters.years, starters.years.low.length - 1));
  return <StarterChart reached={reached} series={series} undated={undated} />;
};

const dayOf = (month: number): Date => new Date(Date.UTC(1970, month, 1));

interface Bar {
  readonly from: Date;
  readonly to: Date;
  readonly people: number;
  readonly said: string;
}

const StarterChart = ({
  reached,
  series,
  undated,
}: {
  reached: Reached;
  series: Series;
  undated: string;
}) => {
  const { starts, months, released } = series;
  const { threshold } = reached.session.released.people;
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
  const window = WINDOW_WORDS[months];
  const nameOf = (start: number) =>
    months === 12 ? String(dayOf(start).getUTCFullYear()) : shortMonth(dayOf(start));
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
  const isAnyHidden = bars.some(({ people }) => Number.isNaN(people));
  return (
    <>
      <h2 className="telling">Starters by {window}</h2>
      <p>
        {mostStarted(series, nameOf)} Without a usable date: {undated}.
      </p>
      <ChartFigure
        title={`Starters by ${window}`}
        alternative={bars.map(({ from, said }) => `${shortMonth(from)}: ${said}.`).join(" ")}
        draw={draw}
        table={table}
        onDownload={downloadChart}
      >
        {reached.session.synthetic ? "Synthetic participants. " : ""}
        {isAnyHidden ? "Grey: hidden. " : ""}
        Years before and after the chart hold fewer than {threshold} starters each, or none.
        {months === 12 ? " Most quarters would be hidden, so years are shown." : ""}
      </ChartFigure>
    </>
  );
};

const chartOf = (bars: readonly Bar[], width: number): Element => {
  const isHidden = ({ people }: Bar) => Number.isNaN(people);
  const shown = bars.filter((bar) => !isHidden(bar));
  const most = Math.max(...shown.map(({ people }) => people));
  return Plot.plot({
    width,
    height: 240,
    marginLeft: 40,
    style: { ...plotStyle(12), color: "var(--ink-2)" },
    x: { type: "utc", label: null, ticks: 5 },
    y: { label: "↑ people", grid: true, ticks: 4, domain: [0, most], tickFormat: "d" },
    marks: [
      Plot.rectY(bars.filter(isHidden), {
        x1: "from",
        x2: "to",
        y: most,
        insetLeft: 1,
        insetRight: 1,
        fill: "var(--ink-3)",
        fillOpacity: 0.16,
      }),
      Plot.rectY(shown, {
        ...{ x1: "from", x2: "to", y: "people" },
        ...{ insetLeft: 1, insetRight: 1, fill: "var(--accent)" },
      }),
      Plot.ruleY([0]),
    ],
  });
};
