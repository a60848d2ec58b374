import { REGION } from "../boroughs";
import { ENGLAND, type Place } from "../place";
import type { IndicatorsFile } from "./artefact";
import { indicatorFigure } from "./indicator-words";
import { indicatorOf, type Indicator } from "./indicators";
import { yearOf } from "./period";
import { NORTH_WEST, UNITED_KINGDOM, type IndicatorPlace } from "./wider";

/** One figure of a series, or why there is none. */
export type IndicatorFigure =
  | {
      readonly known: true;
      readonly value: number;
      /** Ends of the 95% interval, where one is published and held. */
      readonly low?: number;
      readonly high?: number;
    }
  | { readonly known: false; readonly reason: string };

const WITHHELD = "Not published: too few to tell, or not yet known";
const NOT_HELD = "Not held in this atlas";

/** Periods of a series, oldest first. */
export const periodsOf = (file: IndicatorsFile, { id }: Indicator): readonly string[] =>
  file.indicators[id]?.periods ?? [];

/** The last one. @throws RangeError where the artefact lacks the series */
export const latestPeriod = (file: IndicatorsFile, indicator: Indicator): string => {
  const last = periodsOf(file, indicator).at(-1);
  if (last === undefined) throw new RangeError(`The figures lack “${indicator.id}”.`);
  return last;
};

/** Whether the publisher may still revise what it says of that period. */
export const isProvisional = ({ provisional }: Indicator, period: string): boolean =>
  provisional === "all" || (provisional?.includes(period) ?? false);

const missing = (
  file: IndicatorsFile,
  indicator: Indicator,
  place: IndicatorPlace,
  period: string,
): IndicatorFigure => {
  if (place.code !== ENGLAND.code) return { known: false, reason: NOT_HELD };
  const wider = figureAt(file, indicator, UNITED_KINGDOM, period);
  if (!wider.known) return { known: false, reason: NOT_HELD };
  const said = indicatorFigure(indicator, wider.value);
  return {
    known: false,
    reason: `None for England alone; in the ${UNITED_KINGDOM.name} ${said}`,
  };
};

/** A place's figure at a period: the latest for any place held, earlier ones for the region's own and those they are set against. */
export const figureAt = (
  file: IndicatorsFile,
  indicator: Indicator,
  place: IndicatorPlace,
  period: string = latestPeriod(file, indicator),
): IndicatorFigure => {
  const series = file.indicators[indicator.id];
  const at = file.codes.indexOf(place.code);
  const row = series?.periods.indexOf(period) ?? -1;
  if (series === undefined || row === -1) return { known: false, reason: NOT_HELD };
  const own = at === -1 ? -1 : series.history.indexOf(at);
  const isLatest = row === series.periods.length - 1;
  if (own === -1) {
    const value = isLatest ? (series.latest[at] ?? null) : null;
    return value === null ? missing(file, indicator, place, period) : { known: true, value };
  }
  const value = series.values[row]?.[own] ?? null;
  if (value === null) return { known: false, reason: WITHHELD };
  const [low, high] = [series.low?.[row]?.[own] ?? null, series.high?.[row]?.[own] ?? null];
  return low === null || high === null ? { known: true, value } : { known: true, value, low, high };
};

/** What a figure of a place here is set against: England, or where there is none for it the United Kingdom. */
export const comparatorOf = (file: IndicatorsFile, indicator: Indicator): IndicatorPlace =>
  figureAt(file, indicator, ENGLAND).known ? ENGLAND : UNITED_KINGDOM;

/**
 * "North West 27.4%. United Kingdom 23.1%.": what boroughs are set against at a year; "" where nothing is held for it.
 */
export const seriesAgainst = (file: IndicatorsFile, id: string, year: number): string => {
  const indicator = indicatorOf(id);
  const period = periodsOf(file, indicator).find((each) => yearOf(each) === year);
  if (period === undefined) return "";
  return [REGION, NORTH_WEST, comparatorOf(file, indicator)]
    .flatMap((place) => {
      const figure = figureAt(file, indicator, place, period);
      return figure.known ? [`${place.name} ${indicatorFigure(indicator, figure.value)}.`] : [];
    })
    .join(" ");
};

/** A figure of a series through time, for one place. */
export interface IndicatorPoint {
  readonly period: string;
  readonly figure: IndicatorFigure;
  /** Counts up where the definition changes: no line is drawn from one to the next. */
  readonly run: number;
}

/** A place's figures, oldest first. */
export const pointsOf = (
  file: IndicatorsFile,
  indicator: Indicator,
  place: Pick<Place, "code" | "name">,
): readonly IndicatorPoint[] => {
  const breaks = indicator.breaks ?? [];
  return periodsOf(file, indicator).map((period) => ({
    period,
    figure: figureAt(file, indicator, place, period),
    run: breaks.filter(({ from }) => period >= from).length,
  }));
};

/** A figure that is known, with its period. */
export interface KnownPoint {
  readonly period: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly run: number;
}

/** The same without the periods that have no figure. */
export const knownPointsOf = (
  file: IndicatorsFile,
  indicator: Indicator,
  place: IndicatorPlace,
): readonly KnownPoint[] =>
  pointsOf(file, indicator, place).flatMap(({ period, figure, run }) => {
    if (!figure.known) return [];
    const { value, low = null, high = null } = figure;
    return [{ period, value, low, high, run }];
  });
