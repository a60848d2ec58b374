import type { Values } from "./areas";
import type { Measure } from "./measures";
import { DEPRIVATION_RAMP, NEUTRAL_RAMP } from "./palette";
import type { Definition, Persistence } from "./persistence";
import {
  persistentColours,
  releasesColours,
  trajectoryColours,
  type Colours,
} from "./persistence-scale";
import { scaleOf } from "./scale";
import type { Colouring } from "./persistence-keys";
import type { View } from "./view";

/** A measure's own classes and colours as a view asks for them. @param rows shown */
export const measureColours = (
  measure: Measure,
  values: Values,
  { classes, within, keep }: Pick<View, "classes" | "within" | "keep">,
  rows: readonly number[],
): Colours => {
  const scale = scaleOf({
    measure,
    values,
    method: classes,
    rows: within === "filter" ? rows : [...values.value.keys()],
    keep,
    ramp: measure.worse === null ? NEUTRAL_RAMP : DEPRIVATION_RAMP,
  });
  return { scale, classes: Int16Array.from(values.value, (value) => scale.classOf(value)) };
};

const COLOURS_OF = {
  releases: releasesColours,
  trajectory: trajectoryColours,
  persistent: persistentColours,
} as const satisfies Record<
  Exclude<Colouring, "measure">,
  (definition: Definition, found: Persistence) => Colours
>;

/** What the areas' colours say: the measure, or what persistence found once that is known. */
export const coloursShown = (
  colour: Colouring,
  own: Colours,
  definition: Definition,
  found: Persistence | null,
): Colours => {
  if (colour === "measure" || found === null) return own;
  return COLOURS_OF[colour](definition, found);
};
