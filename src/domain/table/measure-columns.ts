import type { Areas, Values } from "../areas";
import { lowerFirst } from "../format";
import {
  measureOf,
  redefinedAmong,
  redefinedBetween,
  releaseShown,
  tierAt,
} from "../measure-releases";
import type { Measure, MeasureId } from "../measures";
import { decileOf, percentileOf } from "../position";
import { WORKED_OUT } from "../tiers";
import type { AreaColumn, ExportedColumn, Provenance } from "./area-column";
import type { Cell } from "./table";

const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** Figures as the atlas shows them: more places would claim more than is known. */
const toPlaces = (value: number | undefined, places: number): number | undefined => {
  const figure = known(value);
  return figure === undefined ? undefined : Number(figure.toFixed(places));
};

const PLACES: Readonly<Record<Values["kind"], number>> = { position: 1, count: 0, rate: 1 };

const keyOf = ({ measure, year }: Values): string => `${measure.replaceAll("-", "_")}_${year}`;

/** A measure at a release: its value, and a flag of how each value was carried where any was. */
export const valueColumn = (values: Values, areas: Areas, from: Provenance): AreaColumn => {
  const measure = measureOf(values.measure as MeasureId);
  const value = (row: number): number | undefined =>
    toPlaces(values.value[row], PLACES[values.kind]);
  const title = `${measure.short} ${values.year}`;
  const description = `${measure.sentence}${measure.caveat === undefined ? "" : ` ${measure.caveat}`}`;
  const column = exportedAs(values, measure, from, printedTier(measure, values, areas));
  return {
    id: `${values.measure}-${values.year}`,
    title,
    description,
    kind: "number",
    value,
    exported: [
      column(keyOf(values), title, description, measure.unit, (row) => value(row) ?? null),
      ...carriedFlag(values, areas, keyOf(values), title, column),
    ],
  };
};

/** Decile 1…10 of England, 1 most deprived; of positions only. */
export const decileColumn = (values: Values, areas: Areas, from: Provenance): AreaColumn => {
  const measure = measureOf(values.measure as MeasureId);
  const value = (row: number): number | undefined =>
    known(decileOf(values.value[row] ?? NaN, values.ranked ?? NaN));
  const title = `${measure.short} ${values.year}, decile`;
  const description = "Tenth of England’s areas it ranks in: 1 is the most deprived tenth.";
  const column = exportedAs(values, measure, from, WORKED_OUT);
  const key = `${keyOf(values)}_decile`;
  return {
    id: `${values.measure}-${values.year}-decile`,
    title,
    description,
    kind: "number",
    value,
    exported: [
      column(key, title, description, "decile, 1 is most deprived", (row) => value(row) ?? null),
      ...carriedFlag(values, areas, key, title, column),
    ],
  };
};

/** National percentile at each release, to be drawn as a line; sorts by the change from first to last. */
export const trendColumn = (
  releases: readonly Values[],
  areas: Areas,
  from: Provenance,
): AreaColumn => {
  const redefined = redefinedAmong(releases.map(({ measure: id, year }) => ({ id, year })));
  const trend = (row: number): readonly number[] =>
    releases.map(({ value, ranked }) => percentileOf(value[row] ?? NaN, ranked ?? NaN));
  return {
    id: "trend",
    title: "Change",
    description: `Place in England at each release, 0% most deprived. A better place means less deprived than elsewhere, not less poverty.${redefined.map((words) => ` ${words}`).join("")}`,
    kind: "trend",
    trend,
    value: (row) => {
      const points = trend(row).filter((point) => !Number.isNaN(point));
      return points.length < 2 ? undefined : points.at(-1)! - points[0]!;
    },
    exported: releases.flatMap((values) => {
      const measure = measureOf(values.measure as MeasureId);
      const column = exportedAs(values, measure, from, WORKED_OUT);
      const key = `${keyOf(values)}_percentile`;
      const title = `${measure.short} ${values.year}, place in England`;
      const percent = (row: number): number | null =>
        toPlaces(100 * percentileOf(values.value[row] ?? NaN, values.ranked ?? NaN), 1) ?? null;
      return [
        column(key, title, "Share of England’s areas that ranked as more deprived.", "%", percent),
        ...carriedFlag(values, areas, key, title, column),
      ];
    }),
  };
};

type Exporter = (
  key: string,
  title: string,
  description: string,
  unit: string,
  cell: (row: number) => Cell,
  kind?: "text",
) => ExportedColumn;

/** "Official; from official figures where carried": a column holds both. */
const printedTier = (measure: Measure, values: Values, areas: Areas): string => {
  const tier = tierAt(measure, releaseShown(measure.id, values.year));
  return tier === "Official" && wasCarried(values, areas)
    ? `${tier}; ${lowerFirst(WORKED_OUT)} where carried`
    : tier;
};

/** What the release itself defines anew: whoever sets the column beside an earlier one has to know. */
const newIn = ({ measure: id, year }: Values): string =>
  redefinedBetween({ id, year: year - 1 }, { id, year }) ?? "";

const exportedAs =
  (values: Values, measure: Measure, from: Provenance, tier: string): Exporter =>
  (key, title, description, unit, cell, kind) => ({
    key,
    title,
    description: [description, newIn(values)].filter(Boolean).join(" "),
    unit,
    kind: kind ?? "number",
    measure: measure.title,
    ...from(values.measure, values.year),
    tier: kind === "text" ? "" : tier,
    cell,
  });

/** Whether any area’s figure was published on other boundaries. */
export const wasCarried = (values: Values, areas: Areas): boolean =>
  areas.codes.some((_, row) => values.carried(row) !== "exact");

const carriedFlag = (
  values: Values,
  areas: Areas,
  key: string,
  title: string,
  column: Exporter,
): readonly ExportedColumn[] =>
  wasCarried(values, areas)
    ? [
        column(
          `${key}_carried`,
          `${title}, how carried`,
          "How the figure reached today’s boundaries: exact, split, merged or approximate.",
          "",
          (row) => values.carried(row),
          "text",
        ),
      ]
    : [];
