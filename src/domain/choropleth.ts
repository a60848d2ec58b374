import { plural } from "./format";
import { releaseShown, tierAt } from "./measure-releases";
import type { Larger } from "./larger-areas";
import type { LargerFigure } from "./larger-figures";
import { areaUnits, type Units } from "./units";
import type { ClassMethod } from "./classify";
import type { Areas, Values } from "./areas";
import type { Measure } from "./measures";
import { methodsFor, type Scale } from "./scale";
import { lowestTier, WORKED_OUT, type Tier } from "./tiers";
import type { View } from "./view";
import { valueText } from "./value-text";

/**
 * Areas coloured by a measure. The areas are data: LSOAs, neighbourhoods or boroughs. Map, legend, tooltip
 * and the words at the pointer take all of theirs from here.
 */
export interface Choropleth {
  readonly units: Units;
  readonly measure: {
    readonly id: string;
    readonly title: string;
    readonly short: string;
    readonly tier: Tier;
    /** How its values are written. */
    readonly kind: string;
    readonly unit: string;
    /** Which end is worse for residents; null: neither. */
    readonly worse: "high" | "low" | null;
  };
  readonly year: number;
  /** Measure and time: "Multiple deprivation 2025", "Low-paid jobs, April 2022". */
  readonly heading: string;
  readonly scale: Scale;
  /** Per unit, the class of its value; −1 unknown. */
  readonly classes: Int16Array;
  /** How the classes may be cut; none where they are the measure's own. */
  readonly methods: readonly ClassMethod[];
  /** Units shown, the others are pale. */
  readonly rows: readonly number[];
  /** A value in words. */
  readonly text: (row: number) => string;
  /** How far the value can be trusted: less than the measure where it was carried to today's boundary. */
  readonly tier: (row: number) => Tier;
  /** How sure it is, or null. */
  readonly sureness: (row: number) => string | null;
  /** What has to stand wherever it is shown, or null. */
  readonly warning: string | null;
  /** What it means to have no class: "Not known". */
  readonly unknown: string;
  /** What to bear in mind of the whole map, or null. */
  readonly caution: string | null;
  /** Whether it is the view's own measure of LSOAs: hatches, outlines and patches belong on it. */
  readonly isOwn: boolean;
  /** Its larger areas, in the order of the units; null where areas are coloured by what is told of themselves. */
  readonly larger: LargerShown | null;
}

/** The measure of areas, put together for larger areas. */
export interface LargerShown {
  readonly larger: Larger;
  readonly figures: readonly LargerFigure[];
}

export interface AreaColours {
  readonly colour: View["colour"];
  readonly areas: Areas;
  readonly measure: Measure;
  readonly values: Values;
  readonly coloured: { readonly scale: Scale; readonly classes: Int16Array };
  readonly rows: readonly number[];
}

/** LSOAs coloured by a measure, or by what persistence says of them. */
export const areaChoropleth = (from: AreaColours): Choropleth => {
  const { colour, areas, values, coloured, rows } = from;
  // Colours that tell of persistence are this atlas's own finding, whatever the measure.
  const printed = tierAt(from.measure, releaseShown(from.measure.id, values.year));
  const measure = {
    ...from.measure,
    tier: colour === "measure" ? printed : lowestTier(printed, WORKED_OUT),
  };
  return {
    ...coloured,
    units: areaUnits(areas),
    measure,
    year: values.year,
    heading: `${measure.short} ${values.year}`,
    methods: colour === "measure" ? methodsFor(measure) : [],
    rows,
    text: (row) => valueText(measure, values, row),
    tier: (row) =>
      values.carried(row) === "exact" ? measure.tier : lowestTier(measure.tier, WORKED_OUT),
    sureness: () => null,
    warning: null,
    caution: measure.tier === "Official" ? carriedWords(values, rows) : partsWords(measure),
    unknown: "Not known",
    isOwn: true,
    larger: null,
  };
};

/** An index is only as firm as the least firm of its parts; null for anything else. */
const partsWords = ({ leastFirm }: Measure): string | null =>
  leastFirm === undefined ? null : `The least firm of its parts: ${leastFirm}`;

/** What of a map of official figures is not as printed, because boundaries have changed; null where all is. */
const carriedWords = ({ carried }: Values, rows: readonly number[]): string | null => {
  const count = rows.filter((row) => carried(row) !== "exact").length;
  return count === 0
    ? null
    : `${plural(count, "area has a figure", "areas have figures")} moved from older boundaries: worked out here from official figures`;
};
