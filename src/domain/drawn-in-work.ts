<<<<<<< HEAD:src/features/explore/in-work/drawn-in-work.ts
import { BOROUGHS } from "../../../domain/boroughs";
import type { ClassMethod } from "../../../domain/classify";
import { inWorkScale } from "../../../domain/in-work-scale";
import { EXPERIMENTAL_LABEL } from "../../../domain/tiers";
import type { View } from "../../../domain/view";
import type { Drawn } from "../drawn";
import type { InWorkLoaded } from "./load-in-work";
=======
import { BOROUGHS } from "./boroughs";
import type { ClassMethod } from "./classify";
import { inWorkFigure } from "./in-work-words";
import { DEPRIVATION_RAMP, NEUTRAL_RAMP } from "./palette";
import { scaleOf, type Scale } from "./scale";
import { EXPERIMENTAL_LABEL } from "./tiers";
import type { View } from "./view";
import type { Drawn } from "./drawn";
import type { InWorkShown } from "./in-work-shown";
>>>>>>> present:src/domain/drawn-in-work.ts

const METHODS: readonly ClassMethod[] = ["quantiles", "natural", "equal"];

type Asked = Pick<View, "area" | "boroughs" | "classes" | "within" | "keep">;

/** A measure of work and low income as it is drawn, on its own areas. */
export const drawnInWork = (shown: InWorkShown, view: Asked): Drawn => {
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
    selected: view.area === null ? null : (units.rowOf.get(view.area) ?? null),
    text,
    sureness,
    warning: measure.tier === "Experimental" ? EXPERIMENTAL_LABEL : null,
    isOwn: false,
    unknown: "Not known",
    caution: shown.caution,
  };
};

<<<<<<< HEAD:src/features/explore/in-work/drawn-in-work.ts
=======
const scaleFor = (
  { measure, value }: InWorkShown,
  { classes, within, keep }: Asked,
  rows: readonly number[],
): Scale =>
  scaleOf({
    measure,
    values: { value },
    method: classes,
    rows: within === "filter" ? rows : [...value.keys()],
    keep,
    ramp: measure.worse === null ? NEUTRAL_RAMP : DEPRIVATION_RAMP,
    say: (one) => inWorkFigure(measure, one),
    ...(measure.kind === "pounds" && { tick: thousands }),
  });

/** £21,900 as "21.9k": the legend's title says pounds. */
const thousands = (pounds: number): string => `${(pounds / 1_000).toFixed(1)}k`;

>>>>>>> present:src/domain/drawn-in-work.ts
/** Units of the boroughs chosen; all where none is. */
const rowsWithin = (
  borough: ArrayLike<number>,
  count: number,
  chosen: readonly string[],
): readonly number[] =>
  Array.from({ length: count }, (_, row) => row).filter(
    (row) => chosen.length === 0 || chosen.includes(BOROUGHS[borough[row] ?? -1]?.code ?? ""),
  );
