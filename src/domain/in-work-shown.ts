import type { Areas } from "./areas";
import { BOROUGHS } from "./boroughs";
import { figureAt, periodsOf } from "./indicators/figures";
import type { IndicatorsFile } from "./indicators/artefact";
import { INDICATORS } from "./indicators/indicators";
import { yearOf } from "./indicators/period";
import {
  uncertaintyWords,
  type InWorkBoroughs,
  type InWorkModel,
  type InWorkNeighbourhoods,
} from "./in-work";
import {
  BOROUGH_IN_WORK_MEASURES,
  CENSUS_NEIGHBOURHOOD_MEASURES,
  MODELLED_IN_WORK_MEASURE,
  NEIGHBOURHOOD_IN_WORK_MEASURES,
  SERIES_MEASURES,
  type InWorkId,
  type InWorkMeasure,
  type InWorkWords,
} from "./in-work-measures";
import type { CensusNeighbourhoods } from "./census-neighbourhoods";
import { inWorkFigure, inWorkText, intervalText } from "./in-work-words";
import { DEPRIVATION_RAMP } from "./palette";
import type { Scale } from "./scale";
import { whole } from "./format";
import { overlapWords } from "./interval-overlap";
import { addedUpUnits, areaUnits, boroughUnits, neighbourhoodUnits, type Units } from "./units";

/** One measure of work and low income at one year, on the areas it is published for. */
export interface InWorkShown {
  readonly measure: InWorkWords;
  readonly year: number;
  readonly units: Units;
  /** Per unit; NaN is unknown. */
  readonly value: Float64Array;
  /** The 95% interval, in the unit of `value` but for bands, where it is of people. */
  readonly interval?: {
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
  };
  /** "13.1% of jobs". */
  readonly text: (row: number) => string;
  /** How sure it is: "95% interval 9.2% to 17.0%", "Uncertain by about ±50%"; null where nothing is said. */
  readonly sureness: (row: number) => string | null;
  /** What to bear in mind of the whole map, computed; null where nothing is said. */
  readonly caution: string | null;
  /** Where the classes are the measure's own and cannot be cut otherwise. */
  readonly scale: Scale | null;
}

const column = (cells: readonly (number | null)[]): Float64Array =>
  Float64Array.from(cells, (cell) => cell ?? NaN);

const shown = <File>(
  measure: InWorkMeasure<File> | undefined,
  file: File,
  units: Units,
  year: number,
): InWorkShown => {
  if (measure === undefined) throw new RangeError(`Nobody publishes that for a ${units.one}`);
  return figuresShown(measure, measure.values(file, year), measure.interval?.(file), units, year);
};

const figuresShown = (
  measure: InWorkWords,
  values: readonly (number | null)[],
  interval: InWorkShown["interval"],
  units: Units,
  year: number,
): InWorkShown => {
  const value = column(values);
  return {
    measure,
    year,
    units,
    value,
    ...(interval && { interval }),
    text: (row) => inWorkText(measure, value[row] ?? NaN),
    sureness: (row) =>
      interval === undefined
        ? null
        : intervalText(measure, interval.low[row] ?? NaN, interval.high[row] ?? NaN),
    caution: interval === undefined ? null : overlapWords(interval, units.many),
    scale: null,
  };
};

/** @throws RangeError where boroughs have no measure of that id */
export const shownForBoroughs = (id: InWorkId, year: number, file: InWorkBoroughs, areas: Areas) =>
  shown(
    BOROUGH_IN_WORK_MEASURES.find((measure) => measure.id === id),
    file,
    boroughUnits(areas),
    year,
  );

/**
 * A published series of boroughs at the period that ends in a year.
 * @throws RangeError where there is no series of that id, or none of that year
 */
export const shownFromSeries = (
  id: InWorkId,
  year: number,
  file: IndicatorsFile,
  areas: Areas,
): InWorkShown => {
  const measure = SERIES_MEASURES.find((each) => each.id === id);
  const indicator = INDICATORS.find((each) => each.id === id);
  const period = indicator && periodsOf(file, indicator).find((each) => yearOf(each) === year);
  if (measure === undefined || indicator === undefined || period === undefined)
    throw new RangeError(`Nobody publishes “${id}” for boroughs in ${year}`);
  const figures = BOROUGHS.map((borough) => figureAt(file, indicator, borough, period));
  const columnOf = (key: "value" | "low" | "high") =>
    figures.map((figure) => (figure.known ? (figure[key] ?? null) : null));
  const [low, high] = [columnOf("low"), columnOf("high")];
  const interval = low.some((end) => end !== null) ? { low, high } : undefined;
  return figuresShown(measure, columnOf("value"), interval, boroughUnits(areas), year);
};

/** @throws RangeError where neighbourhoods have no measure of that id */
export const shownForNeighbourhoods = (id: InWorkId, year: number, file: InWorkNeighbourhoods) =>
  shown(
    NEIGHBOURHOOD_IN_WORK_MEASURES.find((measure) => measure.id === id),
    file,
    neighbourhoodUnits(file),
    year,
  );

/** @throws RangeError where the Census has no measure of that id for neighbourhoods */
export const shownFromCensus = (
  id: InWorkId,
  year: number,
  file: CensusNeighbourhoods,
  areas: Areas,
) =>
  shown(
    CENSUS_NEIGHBOURHOOD_MEASURES.find((measure) => measure.id === id),
    file,
    addedUpUnits(areas),
    year,
  );

/** The model: its five bands are its only classes, and every area says how unsure it is. */
export const shownAsModelled = (file: InWorkModel, areas: Areas): InWorkShown => ({
  ...shown(
    MODELLED_IN_WORK_MEASURE,
    file,
    areaUnits(areas),
    MODELLED_IN_WORK_MEASURE.years[0] ?? NaN,
  ),
  sureness: (row) =>
    uncertaintyWords(file.people[row] ?? NaN, file.low[row] ?? NaN, file.high[row] ?? NaN),
  interval: { low: file.low, high: file.high },
  caution: `${whole(file.bands.uncertain)} of ${whole(file.rows)} areas could lie in another band.`,
  scale: bandScale(file),
});

/** Five steps of the ramp, evenly apart, without its darkest: no band is a most deprived tenth. */
const BAND_COLOURS = [9, 7, 5, 3, 1].map((at) => DEPRIVATION_RAMP[at] ?? "");

const bandScale = ({ bands: { breaks } }: InWorkModel): Scale => ({
  // Whole numbers 0…4: the bands are cut in the build, and no method of cutting applies.
  method: "equal",
  title: "Five bands, by share of residents",
  breaks: [],
  classes: BAND_COLOURS.map((colour, band) => ({
    colour,
    tick: inWorkFigure(MODELLED_IN_WORK_MEASURE, band),
    label: `${inWorkFigure(MODELLED_IN_WORK_MEASURE, band)} band: ${sharesOf(breaks, band)} of residents`,
  })),
  ends: ["fewest", "most"],
  classOf: (value) => (Number.isNaN(value) ? -1 : value),
});

/** "up to 4%", "4% to 7%", "more than 15%". */
const sharesOf = (breaks: readonly number[], band: number): string => {
  const [from, to] = [breaks[band - 1], breaks[band]];
  if (from === undefined) return `up to ${to ?? NaN}%`;
  return to === undefined ? `more than ${from}%` : `${from}% to ${to}%`;
};
