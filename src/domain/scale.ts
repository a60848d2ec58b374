import { breaksOf, classAmong, type ClassMethod } from "./classify";
import { percent, score, whole } from "./format";
import type { Measure } from "./measures";
import { decileOf } from "./position";
import type { Values } from "./areas";

export interface ScaleClass {
  /** "Most deprived 10% of England". */
  readonly label: string;
  /** What fits under a bar of the legend: "1", "≤ 240". */
  readonly tick: string;
  readonly colour: string;
  /** The label under a heading that says what the classes are: "10–20%". */
  readonly short?: string;
}

/** Breaks, colours and unknown: the one object behind map, legend, chart and export. */
export interface Scale {
  readonly method: ClassMethod;
  /** What the classes are, over the legend. */
  readonly title: string;
  readonly classes: readonly ScaleClass[];
  /** Ascending inclusive upper bounds in the measure's own units; empty for national deciles. */
  readonly breaks: readonly number[];
  /** Words at the two ends of the legend. */
  readonly ends: readonly [string, string];
  /** Class of a value, −1 for unknown. */
  readonly classOf: (value: number) => number;
}

/** What a scale must know of a measure. */
type Scaled = Pick<Measure, "unit" | "worse"> & { readonly kind: string };

/** Which methods suit a measure: national deciles need a national rank. */
export const methodsFor = (measure: Scaled): readonly ClassMethod[] =>
  measure.kind === "position"
    ? ["deciles", "quantiles", "natural", "equal"]
    : ["quantiles", "natural", "equal"];

export interface ScaleRequest {
  readonly measure: Scaled;
  readonly values: Pick<Values, "value" | "ranked">;
  readonly method: ClassMethod;
  /** Rows whose values the classes are cut from. */
  readonly rows: readonly number[];
  /** Breaks kept from another view. */
  readonly keep?: readonly number[] | null;
  /** Colours from darkest (worst) to lightest. */
  readonly ramp: readonly string[];
  /** How a value is written, where not as a whole number or a percentage. */
  readonly say?: (value: number) => string;
  /** The same, short enough to stand under a bar. */
  readonly tick?: (value: number) => string;
}

export const scaleOf = (request: ScaleRequest): Scale => {
  const { measure, values, method, rows, keep, ramp } = request;
  const chosen = methodsFor(measure).includes(method) ? method : "quantiles";
  if (chosen === "deciles") return decileScale(values.ranked ?? NaN, ramp);
  const breaks =
    keep ??
    breaksOf(
      chosen,
      rows.map((row) => values.value[row] ?? NaN),
    );
  const known = rows.map((row) => values.value[row] ?? NaN).filter((value) => !Number.isNaN(value));
  const count = breaks.length + 1;
  const colours = spread(ramp, count);
  // Ranks and "low is worse" read dark to light; high-is-worse reads light to dark.
  const ordered = measure.worse === "low" ? colours : colours.toReversed();
  const figure =
    request.say ??
    ((value: number): string =>
      measure.kind === "rate"
        ? percent(value)
        : measure.kind === "score"
          ? score(value)
          : whole(value));
  return {
    method: chosen,
    title:
      measure.kind === "position"
        ? "Rank in England, 1 is most deprived"
        : sentenceCase(measure.unit),
    breaks,
    classes: (known.length === 0 ? [] : ordered).map((colour, at) => {
      const from = at === 0 ? Math.min(...known) : (breaks[at - 1] ?? NaN);
      const to = breaks[at] ?? Math.max(...known);
      return {
        colour,
        tick: (request.tick ?? figure)(to),
        label:
          at === 0
            ? `${figure(to)} or less`
            : breaks[at] === undefined
              ? `More than ${figure(from)}`
              : `More than ${figure(from)}, up to ${figure(to)}`,
      };
    }),
    ends: measure.kind === "position" ? ["most deprived", "least"] : ["lowest", "highest"],
    classOf: (value) => classAmong(breaks, value),
  };
};

const decileScale = (ranked: number, ramp: readonly string[]): Scale => ({
  method: "deciles",
  title: "National decile, 1 is most deprived",
  breaks: [],
  classes: ramp.slice(0, 10).map((colour, at) => ({
    colour,
    tick: String(at + 1),
    label:
      at === 0
        ? "Most deprived 10% of England"
        : at === 9
          ? "Least deprived 10% of England"
          : `${at * 10}–${(at + 1) * 10}% most deprived of England`,
    short:
      at === 0
        ? "Most deprived 10%"
        : at === 9
          ? "Least deprived 10%"
          : `${at * 10}–${(at + 1) * 10}%`,
  })),
  ends: ["most deprived", "least"],
  classOf: (value) => (Number.isNaN(value) ? -1 : decileOf(value, ranked) - 1),
});

/** `count` colours spread evenly over the ramp, both ends kept. */
const spread = (ramp: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const place = count === 1 ? 0 : Math.round((at * (ramp.length - 1)) / (count - 1));
    return ramp[place] ?? "";
  });

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
