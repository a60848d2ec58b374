import type { Areas, Values } from "./areas";
import type { Choropleth } from "./choropleth";
import { measureColours } from "./colours-shown";
import { listed, ordinal } from "./format";
import { fittedAreas, largerAreasOf, type Larger, type LargerAreasFile } from "./larger-areas";
import { largerFigures, largerText, splitShareOf, type LargerFigure } from "./larger-figures";
import { LARGER_WORDS, splitWords } from "./larger-words";
import type { Measure } from "./measures";
import { releaseShown, tierAt } from "./measure-releases";
import { methodsFor, type Scale } from "./scale";
import { lowestTier, WORKED_OUT } from "./tiers";
import { largerUnits } from "./units";
import type { View } from "./view";

export interface LargerColours {
  readonly larger: Larger;
  readonly file: LargerAreasFile;
  readonly areas: Areas;
  readonly measure: Measure;
  readonly values: Values;
  /** Rows of areas that are shown: a larger area is shown where it holds one of them. */
  readonly rows: readonly number[];
  readonly view: Pick<View, "classes" | "within" | "keep">;
}

/** England's tenths, where an average stands among them: it is no tenth of wards. */
const averaged = (scale: Scale): Scale => {
  if (scale.method !== "deciles")
    return { ...scale, title: "Average rank of its areas in England, 1 is most deprived" };
  return {
    ...scale,
    title: "Average position of its areas in England, in tenths: 1 is most deprived",
    classes: scale.classes.map((one, at) => ({
      ...one,
      label: `On average in England’s ${at === 0 ? "most deprived" : at === 9 ? "least deprived" : ordinal(at + 1)} tenth`,
    })),
  };
};

/** What has to be known of the fit: how it is made, how much is split, who is left out. */
const fitWords = (
  larger: Larger,
  figures: readonly LargerFigure[],
  without: readonly string[],
): string | null => {
  if (LARGER_WORDS[larger].fit === "") return "Made of whole areas (LSOAs).";
  const { many } = LARGER_WORDS[larger];
  return [
    `${many} are the best fit of areas (LSOAs)`,
    splitWords(larger, splitShareOf(figures), "residents shown"),
    without.length === 0
      ? ""
      : `No area fits ${listed(without)} best, so ${without.length === 1 ? "it is" : "they are"} not shown`,
  ]
    .filter((words) => words !== "")
    .map((words) => `${words}.`)
    .join(" ");
};

/** Larger areas coloured by a measure of areas. */
export const largerChoropleth = ({
  larger,
  file,
  areas,
  measure,
  values,
  rows,
  view,
}: LargerColours): Choropleth => {
  const figures = largerFigures(fittedAreas(larger, areas, file), values, areas);
  const isShown = new Set(rows);
  const shown = figures.flatMap(({ place }, at) =>
    place.rows.some((row) => isShown.has(row)) ? [at] : [],
  );
  const combined = { ...values, value: Float64Array.from(figures, ({ value }) => value) };
  const { scale, classes } = measureColours(measure, combined, view, shown);
  const tier = lowestTier(tierAt(measure, releaseShown(measure.id, values.year)), WORKED_OUT);
  const without = largerAreasOf(larger, areas, file).flatMap(({ name, rows: own }) =>
    own.length === 0 ? [name] : [],
  );
  return {
    units: largerUnits(larger, figures),
    measure: { ...measure, tier },
    year: values.year,
    heading: `${measure.short} ${values.year}`,
    scale: measure.kind === "position" ? averaged(scale) : scale,
    classes,
    methods: methodsFor(measure),
    rows: shown,
    text: (at) => largerText(measure, figures[at]!),
    tier: () => tier,
    sureness: (at) =>
      splitWords(larger, figures[at]?.place.splitShare ?? 0, "its residents") || null,
    warning: null,
    unknown: "Not known",
    caution: fitWords(larger, figures, without),
    isOwn: false,
    larger: { larger, figures },
  };
};
