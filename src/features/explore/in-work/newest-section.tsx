import { useMemo } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import type { IndicatorsFile } from "../../../domain/indicators/artefact";
import {
  comparatorOf,
  figureAt,
  isProvisional,
  knownPointsOf,
  latestPeriod,
} from "../../../domain/indicators/figures";
import {
  indicatorFigure,
  indicatorInterval,
  periodSaid,
} from "../../../domain/indicators/indicator-words";
import type { Indicator } from "../../../domain/indicators/indicators";
import { periodWords, yearOf } from "../../../domain/indicators/period";
import type { IndicatorPlace } from "../../../domain/indicators/wider";
import { FigureSection } from "./figure-section";
import { intervalPlot } from "./interval-plot";
import { tableFor } from "./table-for";
import { timePlot } from "./time-plot";

/** A published series of a borough to its newest figure: through time, or where it is from a sample, beside the other boroughs with its interval. */
export const NewestSection = ({
  indicator,
  file,
  place: { code, name },
  shown,
}: {
  indicator: Indicator;
  file: IndicatorsFile;
  /** A borough. */
  place: IndicatorPlace;
  /** The year that the map shows it at; null where it shows another. */
  shown: number | null;
}) => {
  const period = latestPeriod(file, indicator);
  const bars = useMemo(
    () =>
      BOROUGHS.flatMap((borough) => {
        const figure = figureAt(file, indicator, borough);
        if (!figure.known || figure.low === undefined || figure.high === undefined) return [];
        const { value, low, high } = figure;
        return [{ name: borough.name, value, low, high, chosen: borough.code === code }];
      }),
    [file, indicator, code],
  );
  const say = useMemo(() => (value: number) => indicatorFigure(indicator, value), [indicator]);
  const plot = useMemo(
    () => (width: number) =>
      bars.length > 0
        ? intervalPlot(bars, { width, say })
        : timePlot(
            knownPointsOf(file, indicator, { code, name }).map((point) => ({
              at: yearOf(point.period),
              value: point.value,
              provisional: isProvisional(indicator, point.period),
              run: point.run,
            })),
            { width, shown },
          ),
    [bars, file, indicator, code, name, say, shown],
  );
  const table = useMemo(
    () =>
      tableFor(indicator, {
        title: `${indicator.title}, ${name}`,
        chosen: `${indicator.title} in ${name}, every period held.`,
        rows: knownPointsOf(file, indicator, { code, name }).map(
          ({ period: when, value, low, high }) => ({
            code,
            name,
            borough: name,
            when: periodWords(when),
            value,
            low,
            high,
            provisional: isProvisional(indicator, when),
          }),
        ),
      }),
    [file, indicator, code, name],
  );
  const here = figureAt(file, indicator, { code, name });
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
          ? `Estimates by borough with their 95% intervals: ${bars.map(({ name: borough, value, low, high }) => `${borough} ${say(value)}, ${say(low)} to ${say(high)}`).join("; ")}.`
          : `Chart through time. ${knownPointsOf(file, indicator, { code, name })
              .map(({ period: when, value }) => `${periodWords(when)}: ${say(value)}`)
              .join("; ")}.`
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
