import type { Areas, Values } from "../areas";
import { lowerFirst, score } from "../format";
import {
  measureOf,
  redefinedAmong,
  redefinedBetween,
  releaseShown,
  tierAt,
} from "../measure-releases";
import type { Measure, MeasureId } from "../measures";
import { measuresHeld } from "../measures-held";
import { isIndexId } from "../own-index/index-recipe";
import { isOwnId } from "../own-measure";
import { isOwnTier } from "../own-tier";
import { decileOf, percentileOf } from "../position";
import { OWN_FIGURES, WORKED_OUT } from "../tiers";
import type { AreaColumn, ExportedColumn, Provenance } from "./area-column";
import type { Cell } from "./table";

const known = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;

/** Figures as the atlas shows them: more places would claim more than is known. */
const toPlaces = (value: number | undefined, places: number): number | undefined => {
  const figure = known(value);
  return figure === undefined ? undefined : Number(figure.toFixed(places));
};

/** As many digits down the whole column: "43.0" beside "42.9". */
const saidScore = (value: number | undefined): string => {
  const figure = known(value);
  return figure === undefined ? "not known" : score(figure);
};

const PLACES: Readonly<Record<Values["kind"], number>> = {
  position: 1,
  count: 0,
  rate: 1,
  score: 2,
  rank: 0,
};

/** "Referrals to Early Help" as part of a column's name: "referrals_to_early_help". */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join("_") ?? "figures";

/** What a measure at a release is called in the head of a file: "imd_2025", "your_own_index_2025". */
export const columnKey = ({ measure, year }: Pick<Values, "measure" | "year">): string => {
  if (!isOwnId(measure) && !isIndexId(measure)) return `${measure.replaceAll("-", "_")}_${year}`;
  const slug = slugOf(measureOf(measure).title);
  const named = measuresHeld().filter(
    ({ tier, title }) => isOwnTier(tier) && slugOf(title) === slug,
  );
  // Of several by one name all but the first have a number, so that none takes another's place in a file.
  const at = named.findIndex(({ id }) => id === measure);
  return `${slug.startsWith("your_own_") ? "" : "your_own_"}${slug}${at > 0 ? `_${at + 1}` : ""}_${year}`;
};

/** Whose figures they are, in words; null where a publisher's. */
export const whoseFigures = (id: string, source: string): string | null => {
  if (isIndexId(id)) return source;
  return isOwnId(id) ? [OWN_FIGURES, source].filter(Boolean).join(": ") : null;
};

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
    ...(values.kind === "score" ? { text: (row: number) => saidScore(values.value[row]) } : {}),
    exported: [
      column(columnKey(values), title, description, measure.unit, (row) => value(row) ?? null),
      ...carriedFlag(values, areas, columnKey(values), title, column),
      ...ownFlag(values, title, column, from),
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
  const key = `${columnKey(values)}_decile`;
  return {
    id: `${values.measure}-${values.year}-decile`,
    // What it is comes first: a narrow heading shows little more.
    title: `Decile, ${lowerFirst(measure.short)} ${values.year}`,
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
    description: `Position in England at each release; 0% is most deprived. A better position means less deprived than elsewhere, not less poverty.${redefined.map((words) => ` ${words}`).join("")}`,
    kind: "trend",
    trend,
    value: (row) => {
      const points = trend(row).filter((point) => !Number.isNaN(point));
      return points.length < 2 ? undefined : points.at(-1)! - points[0]!;
    },
    exported: releases.flatMap((values) => {
      const measure = measureOf(values.measure as MeasureId);
      const column = exportedAs(values, measure, from, WORKED_OUT);
      const key = `${columnKey(values)}_percentile`;
      const title = `${measure.short} ${values.year}, position in England`;
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
          "How we moved the figure to today’s boundaries: exact, split, merged or approximate.",
          "",
          (row) => values.carried(row),
          "text",
        ),
      ]
    : [];

/** Whose figures they are, on every row: a file of bare columns says it nowhere else. */
const ownFlag = (
  values: Values,
  title: string,
  column: Exporter,
  from: Provenance,
): readonly ExportedColumn[] => {
  const { measure, year } = values;
  const whose = whoseFigures(measure, from(measure, year).source);
  if (whose === null) return [];
  return [
    column(
      `${columnKey(values)}_data`,
      `${title}, whose figures`,
      "Whose figures these are, as the reader stated.",
      "",
      () => whose,
      "text",
    ),
  ];
};
