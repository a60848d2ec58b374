import type { Areas, Values } from "../areas";
import { REGION } from "../boroughs";
import type { ChartColumn } from "../chart-table";
import { CODE, numberColumn, PLACE, textColumn } from "../compare/charts/columns";
import type { Dot, DotRows } from "../compare/charts/compare-chart";
import { placeKeys } from "../compare/charts/place-colours";
import { listed, percent, plural, whole } from "../format";
import { largerFigures, largerText, type LargerFigure } from "../larger-figures";
import { releaseShown, tierAt } from "../measure-releases";
import type { Measure } from "../measures";
import { combinedText } from "../patch/combined-text";
import type { Cell } from "../table/table";
import { lowestTier, WORKED_OUT, type Tier } from "../tiers";
import { valueText } from "../value-text";
import type { PagePlace } from "./page-places";

/** One measure of the places of an indicator page: screen, print and file are made of it. */
export interface PageBlock {
  /** "Income deprivation, 2025". */
  readonly title: string;
  readonly source: string;
  readonly tier: Tier;
  /** One for each place, in the order chosen, then the region and England. */
  readonly lines: readonly { readonly name: string; readonly text: string }[];
  /** null where no place has a figure. */
  readonly drawn: DotRows | null;
  /** What is to be kept in mind. */
  readonly caveat: string;
  readonly rows: readonly (readonly Cell[])[];
  /** In words, for who cannot see the chart. */
  readonly alternative: string;
}

/** The columns of every block, so that those of a page can stand in one file. */
export const PAGE_COLUMNS: readonly ChartColumn[] = [
  PLACE,
  CODE,
  textColumn("measure", "Measure", "What the figure is about."),
  numberColumn("year", "Year", "Release of the figures.", ""),
  numberColumn("value", "Figure", "Empty where it is not known.", "see unit"),
  textColumn("unit", "Unit", "What the figure counts."),
  textColumn("in_words", "In words", "The figure as the page says it."),
  numberColumn("areas", "Areas", "Areas (LSOAs) that make up the place.", "areas"),
  numberColumn("areas_known", "Areas known", "Those that have a figure.", "areas"),
];

const POSITION = "average position, % of the way from the most deprived";

/** The number that is drawn: a percentage where it is a position. NaN is unknown. */
const drawnValue = ({ figure }: LargerFigure): number => {
  if (figure.kind === "none") return NaN;
  return figure.kind === "position" ? 100 * figure.percentile : figure.value;
};

const wordsOf = (measure: Measure, values: Values, one: LargerFigure): string => {
  const { figure, place } = one;
  if (figure.kind === "none") return `not known. ${figure.reason}`;
  const [row, ...more] = place.rows;
  const isOne = row !== undefined && more.length === 0;
  if (figure.kind !== "position")
    return `${isOne ? valueText(measure, values, row) : largerText(measure, one)}.`;
  if (isOne) return `ranks ${valueText(measure, values, row)} in England; 1st is most deprived.`;
  return `its areas stand ${combinedText(figure)} of the way up from the most deprived, on average. Of its ${plural(figure.known, "area")}, ${whole(figure.most10)} ${figure.most10 === 1 ? "is" : "are"} among England’s most deprived 10%.`;
};

const KEEP_IN_MIND: Readonly<Record<Values["kind"], string>> = {
  position: "Positions are relative to England in that year: 0% is the most deprived. ",
  count: "Counts are larger where more people live. ",
  rate: "",
  score: "",
  rank: "",
};

const englandLine = ({ kind }: Values): string =>
  kind === "position"
    ? "the average area is halfway, at 50%, by definition."
    : `the atlas holds this figure for ${REGION.name} only.`;

const dotsOf = (figures: readonly LargerFigure[], { kind }: Values): DotRows | null => {
  const shown = kind === "count" ? figures.slice(0, -1) : figures;
  const keys = placeKeys(
    shown.map(({ place: { code, name } }) => ({ code, name, kind: "district" })),
  );
  const dots = shown.flatMap((one, at): Dot[] => {
    const value = drawnValue(one);
    const { name, colour } = keys[at]!;
    return Number.isNaN(value)
      ? []
      : [{ name, colour, value, text: combinedText(one.figure), interval: null }];
  });
  if (dots.length === 0) return null;
  const most = kind === "position" ? 100 : Math.max(...dots.map(({ value }) => value)) * 1.08 || 1;
  const half = { name: "England", value: 50, text: percent(50, 0) };
  return {
    kind: "dots",
    as: "panels",
    rows: [
      {
        title: kind === "position" ? "Average position in England" : "Figure of each place",
        note: kind === "position" ? "0% is the most deprived" : "",
        domain: [0, most],
        ends: ["0", ""],
        dots,
        missing: shown.flatMap((one) => (Number.isNaN(drawnValue(one)) ? [one.place.name] : [])),
        reference: kind === "position" ? half : null,
        isModelled: false,
      },
    ],
  };
};

/** One measure of some places, beside the region and, where it is known, England. */
export const pageBlock = (
  measure: Measure,
  values: Values,
  places: readonly PagePlace[],
  areas: Areas,
): PageBlock => {
  const region = {
    ...{ ...REGION, boroughs: [], reachesOut: false, splitShare: 0 },
    rows: [...areas.codes.keys()],
  };
  const figures = largerFigures([...places, region], values, areas);
  const release = releaseShown(measure.id, values.year);
  const told = figures.map((one) => ({
    name: one.place.name,
    text: wordsOf(measure, values, one),
  }));
  const lines = [...told, { name: "England", text: englandLine(values) }];
  const isPrinted = places.every(({ rows }) => rows.length === 1);
  const title = `${measure.title}, ${values.year}`;
  return {
    title,
    source: release.title,
    tier: isPrinted ? tierAt(measure, release) : lowestTier(tierAt(measure, release), WORKED_OUT),
    lines,
    drawn: dotsOf(figures, values),
    caveat: `${KEEP_IN_MIND[values.kind]}Places are in the order chosen, not ranked.`,
    rows: figures.map((one, at) => {
      const value = drawnValue(one);
      return [
        one.place.name,
        one.place.code,
        measure.title,
        values.year,
        Number.isNaN(value) ? null : value,
        values.kind === "position" ? POSITION : measure.unit,
        told[at]!.text,
        one.figure.areas,
        one.figure.known,
      ];
    }),
    alternative: `${title}. ${lines.map(({ name, text }) => `${name}: ${text}`).join(" ")}`,
  };
};

/** "Northwood and Halewood North". */
export const pageTitle = (places: readonly PagePlace[]): string =>
  listed(places.map(({ name }) => name));
