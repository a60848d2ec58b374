import { useMemo } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import type { IndicatorsFile } from "../../../domain/indicators/artefact";
import {
  comparatorOf,
  figureAt,
  isProvisional,
  latestPeriod,
  pointsOf,
} from "../../../domain/indicators/figures";
import {
  indicatorFigure,
  indicatorInterval,
  periodSaid,
} from "../../../domain/indicators/indicator-words";
import { indicatorOf } from "../../../domain/indicators/indicators";
import { periodWords, yearOf } from "../../../domain/indicators/period";
import { FigureSection } from "./figure-section";
import { intervalPlot } from "./interval-plot";
import { tableFor } from "./table-for";
import { timePlot } from "./time-plot";

/** A published series of a borough to its newest figure: through time, or where it is from a sample, beside the other boroughs with its interval. */
export const NewestSection = ({
  id,
  file,
  row,
}: {
  id: string;
  file: IndicatorsFile;
  row: number;
}) => {
  const indicator = indicatorOf(id);
  const period = latestPeriod(file, indicator);
  const place = BOROUGHS[row]!;
  const bars = useMemo(
    () =>
      BOROUGHS.flatMap((borough, at) => {
        const figure = figureAt(file, indicator, borough);
        if (!figure.known || figure.low === undefined || figure.high === undefined) return [];
        const { value, low, high } = figure;
        return [{ name: borough.name, value, low, high, chosen: at === row }];
      }),
    [file, indicator, row],
  );
  const points = useMemo(
    () =>
      pointsOf(file, indicator, place).flatMap((point) =>
        point.figure.known ? [{ ...point, figure: point.figure }] : [],
      ),
    [file, indicator, place],
  );
  const say = useMemo(() => (value: number) => indicatorFigure(indicator, value), [indicator]);
  const plot = useMemo(
    () => (width: number) =>
      bars.length > 0
        ? intervalPlot(bars, { width, say })
        : timePlot(
            points.map((point) => ({
              at: yearOf(point.period),
              value: point.figure.value,
              provisional: isProvisional(indicator, point.period),
              run: point.run,
            })),
            { width, shown: null },
          ),
    [bars, points, indicator, say],
  );
  const table = useMemo(
    () =>
      tableFor(indicator, {
        title: `${indicator.title}, ${place.name}`,
        chosen: `${indicator.title} in ${place.name}, every period held.`,
        rows: points.map(({ period: when, figure }) => ({
          code: place.code,
          name: place.name,
          borough: place.name,
          when: periodWords(when),
          value: figure.value,
          low: figure.low ?? null,
          high: figure.high ?? null,
          provisional: isProvisional(indicator, when),
        })),
      }),
    [indicator, place, points],
  );
  const here = figureAt(file, indicator, place);
  const against = comparatorOf(file, indicator);
  const wider = figureAt(file, indicator, against);
  const said = here.known ? (
    <>
      <b>{say(here.value)}</b>, {periodSaid(indicator, period)}
      {here.low === undefined || here.high === undefined
        ? ""
        : `: ${indicatorInterval(indicator, here.low, here.high)}`}
      .{wider.known ? ` ${against.name} ${say(wider.value)}.` : ""}
    </>
  ) : (
    here.reason
  );
  return (
    <FigureSection
      measure={indicator}
      plot={plot}
      table={table}
      alternative={
        bars.length > 0
          ? `Estimates by borough with their 95% intervals: ${bars.map(({ name, value, low, high }) => `${name} ${say(value)}, ${say(low)} to ${say(high)}`).join("; ")}.`
          : `Chart through time. ${points.map(({ period: when, figure }) => `${periodWords(when)}: ${say(figure.value)}`).join("; ")}.`
      }
      said={said}
    >
      {indicator.breaks === undefined ? null : (
        <p className="small">
          The line breaks. {indicator.breaks.map(({ words }) => words).join(" ")}
        </p>
      )}
    </FigureSection>
  );
};
