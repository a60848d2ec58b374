import type { Areas, Values } from "./areas";
import { lowerFirst, whole } from "./format";
import type { Larger, LargerArea } from "./larger-areas";
import { LARGER_WORDS } from "./larger-words";
import type { Measure } from "./measures";
import { combinedDetail, combinedText } from "./patch/combined-text";
import { combine, type Combined } from "./patch/combine";

/** One measure of one larger area. */
export interface LargerFigure {
  readonly place: LargerArea;
  /** Usual residents of the areas that best fit it, Census 2021. */
  readonly residents: number;
  readonly figure: Combined;
  /** A count, a percentage 0…100, or the average rank that its average position stands for; NaN is unknown. */
  readonly value: number;
}

/** A position is the average rank that its percentile stands for, so that it can stand beside ranks. */
const valueOf = (figure: Combined, { ranked = NaN }: Values): number => {
  switch (figure.kind) {
    case "none":
      return NaN;
    case "position":
      return figure.percentile * ranked + 0.5;
    default:
      return figure.value;
  }
};

/** A measure of larger areas, right for its kind: maps, tables, files and the command line read these. */
export const largerFigures = (
  places: readonly LargerArea[],
  values: Values,
  areas: Areas,
): readonly LargerFigure[] =>
  places.map((place) => {
    const figure = combine(place.rows, values, areas);
    return {
      place,
      residents: place.rows.reduce((sum, row) => sum + areas.residents[row]!, 0),
      figure,
      value: valueOf(figure, values),
    };
  });

/** How a figure was come by: the sum, the fit, and what is left out. */
export const largerBasis = (
  larger: Larger,
  { place, figure }: LargerFigure,
  { kind, ranked = NaN }: Values,
): string =>
  [
    place.rows.length === 0
      ? "No area fits it best."
      : figure.kind === "none"
        ? figure.reason
        : figure.note,
    kind === "position" && figure.kind !== "none"
      ? `Average rank: 1 is the most deprived of ${whole(ranked)}. Residents: Census 2021.`
      : "",
    LARGER_WORDS[larger].fit === "" ? "Made of whole areas." : LARGER_WORDS[larger].fit,
    place.reachesOut
      ? "Part of it lies outside the region. The figures cover only its areas in the region."
      : "",
  ]
    .filter((words) => words !== "")
    .join(" ");

/** A figure in a few words: "average position 14% from the most deprived, 3 of 8 in the most deprived 10%". */
export const largerText = (measure: Measure, { figure }: LargerFigure): string => {
  const text = combinedText(figure);
  switch (figure.kind) {
    case "position": {
      const detail = combinedDetail(figure);
      return `average position ${text} of the way from the most deprived${detail === "" ? "" : `; areas: ${lowerFirst(detail)}`}`;
    }
    case "rate":
      return `${text} ${measure.unit.replace(/^% /, "")}`;
    case "count":
      return `${text} ${measure.unit}`;
    case "average":
      return `${text} ${measure.unit} on average`;
    case "none":
      return "not known";
  }
};

/** Of all who live in the places, the share 0…1 in areas that lie in more than one. */
export const splitShareOf = (figures: readonly LargerFigure[]): number => {
  const all = figures.reduce((sum, { residents }) => sum + residents, 0);
  const split = figures.reduce(
    (sum, { residents, place }) => sum + (residents === 0 ? 0 : residents * place.splitShare),
    0,
  );
  return all === 0 ? 0 : split / all;
};
