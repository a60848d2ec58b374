import { BOROUGHS } from "./boroughs";
import type { ClassMethod } from "./classify";
import type { Choropleth } from "./choropleth";
import { inWorkScale } from "./in-work-scale";
import type { InWorkShown } from "./in-work-shown";
import { EXPERIMENTAL_LABEL } from "./tiers";
import type { View } from "./view";

const METHODS: readonly ClassMethod[] = ["quantiles", "natural", "equal"];

type ClassChoice = Pick<View, "boroughs" | "classes" | "within" | "keep">;

/** The areas of a measure of work and low income, coloured by it. */
export const inWorkChoropleth = (shown: InWorkShown, view: ClassChoice): Choropleth => {
  const { measure, year, units, value, text, sureness } = shown;
  const rows = rowsWithin(units.borough, units.codes.length, view.boroughs);
  const scale = inWorkScale(shown, {
    method: view.classes,
    rows: view.within === "filter" ? rows : [...value.keys()],
    keep: view.keep,
  });
  return {
    units,
    measure,
    year,
    heading: `${measure.short}, ${measure.when(year)}`,
    scale,
    classes: Int16Array.from(value, (one) => scale.classOf(one)),
    methods: shown.scale === null ? METHODS : [],
    rows,
    text,
    tier: () => measure.tier,
    sureness,
    warning: measure.tier === "Experimental" ? EXPERIMENTAL_LABEL : null,
    isOwn: false,
    larger: null,
    unknown: "Not known",
    caution: shown.caution,
  };
};

/** Units of the boroughs chosen; all where none is. */
const rowsWithin = (
  borough: ArrayLike<number>,
  count: number,
  chosen: readonly string[],
): readonly number[] =>
  Array.from({ length: count }, (_, row) => row).filter(
    (row) => chosen.length === 0 || chosen.includes(BOROUGHS[borough[row] ?? -1]?.code ?? ""),
  );
