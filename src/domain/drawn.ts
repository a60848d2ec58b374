import { areaUnits, type Units } from "./units";
import type { ClassMethod } from "./classify";
import type { Areas, Values } from "./areas";
import type { Measure } from "./measures";
import { methodsFor, type Scale } from "./scale";
import type { Tier } from "./tiers";
import type { View } from "./view";
import { valueText } from "./value-text";

/**
 * What is drawn: a measure on the areas it is published for. Map, legend, tooltip and the words at the
 * pointer take all of theirs from here, whatever the areas are.
 */
export interface Drawn {
  readonly units: Units;
  readonly measure: {
    readonly id: string;
    readonly title: string;
    readonly short: string;
    readonly tier: Tier;
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
  /** The open area's unit, or null. */
  readonly selected: number | null;
  /** A value in words. */
  readonly text: (row: number) => string;
  /** How sure it is, or null. */
  readonly sureness: (row: number) => string | null;
  /** What has to stand wherever it is shown, or null. */
  readonly warning: string | null;
  /** What it means to have no class: "Not known". */
  readonly unknown: string;
  /** What to bear in mind of the whole map, or null. */
  readonly caution: string | null;
  /** Whether it is the view's own measure of LSOAs: what is drawn over those belongs on it. */
  readonly isOwn: boolean;
}

export interface DrawnAreas {
  readonly area: View["area"];
  readonly colour: View["colour"];
  readonly areas: Areas;
  readonly measure: Measure;
  readonly values: Values;
  readonly coloured: { readonly scale: Scale; readonly classes: Int16Array };
  readonly rows: readonly number[];
}

/** A measure of LSOAs as it is drawn. */
export const drawnAreas = (from: DrawnAreas): Drawn => {
  const { area, colour, areas, measure, values, coloured, rows } = from;
  return {
    ...coloured,
    units: areaUnits(areas),
    measure,
    year: values.year,
    heading: `${measure.short} ${values.year}`,
    methods: colour === "measure" ? methodsFor(measure) : [],
    rows,
    selected: area === null ? null : (areas.rowOf.get(area) ?? null),
    text: (row) => valueText(measure, values, row),
    sureness: () => null,
    warning: null,
    caution: null,
    unknown: "Not known",
    isOwn: true,
  };
};
