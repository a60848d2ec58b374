import { useMemo, type ReactNode } from "react";
import { downloadChart } from "../../data/export/download-chart";
import type { CompareChart } from "../../domain/compare/charts/compare-chart";
import type { Place } from "../../domain/place";
import { ChartFigure } from "../../ui/chart-figure";
import { useOfferSlide } from "../../ui/offer-slide";
import { LongNote } from "../../ui/long-note";
import { dotPlot } from "../../ui/plots/dot-plot";
import { linePlot } from "../../ui/plots/line-plot";
import { tableOf } from "./chart-words";

const TYPE = 12;

/** A chart of this page, made of its definition alone; the same one goes into decks. */
export const CompareFigure = ({
  chart,
  places,
  height = 320,
  more,
  children,
}: {
  /** Keep it the same while nothing changes. */
  chart: CompareChart;
  places: readonly Place[];
  /** CSS pixels, of lines. */
  height?: number;
  /** To be kept in mind besides. */
  more?: string | undefined;
  children?: ReactNode;
}) => {
  const { id, title, alternative, caveat, drawn } = chart;
  const offer = useOfferSlide();
  const draw = useMemo(
    () =>
      (width: number): Element =>
        drawn.kind === "lines"
          ? linePlot(drawn, { width, type: TYPE }, height)
          : dotPlot(drawn, { width, type: TYPE }),
    [drawn, height],
  );
  const table = useMemo(() => tableOf(chart, places), [chart, places]);
  return (
    <ChartFigure
      title={title}
      alternative={alternative}
      draw={draw}
      table={table}
      onDownload={downloadChart}
      onAdd={offer === null ? undefined : () => offer(id)}
    >
      {children}
      <LongNote text={more === undefined ? caveat : `${caveat} ${more}`} of={title} />
    </ChartFigure>
  );
};
