import type { Values } from "../../../domain/areas";
import { ordinal, percent, whole } from "../../../domain/format";
import { inWorkScale } from "../../../domain/in-work-scale";
import { DEPRIVATION_RAMP, NEUTRAL_RAMP } from "../../../domain/palette";
import { scaleOf, type Scale } from "../../../domain/scale";
import { EXPERIMENTAL_LABEL, type Tier } from "../../../domain/tiers";
import type { Units } from "../../../domain/units";
import { mappedWords } from "../../../domain/versus";
import type { UnitShapes } from "../../../map/unit-shapes";
import type { Laid } from "./laid";

/** One of the two maps, ready to be painted and read. */
export interface MapSide {
  /** "Multiple deprivation 2004". */
  readonly name: string;
  readonly units: Units;
  readonly shapes: UnitShapes;
  readonly scale: Scale;
  /** Per unit; −1 unknown. */
  readonly classes: Int16Array;
  readonly tier: Tier;
  /** What has to stand beside it: that it is a model, how sure its order is. */
  readonly warnings: readonly string[];
  /** A value in words, with how sure it is. */
  readonly text: (row: number) => string;
  /** Ranks of LSOAs among England's, for the difference map; null of anything else. */
  readonly ranked: Values | null;
  /** "Indices of Deprivation 2004". */
  readonly source: string;
}

/** Ranks keep England's tenths unless each map is to have its own; the rest is cut at its quantiles. */
export const scaleFor = (
  { figures }: Laid,
  own: boolean,
  keep: readonly number[] | null,
): Scale => {
  if (figures.kind === "in-work") {
    const { shown } = figures;
    return inWorkScale(shown, { method: "quantiles", rows: [...shown.value.keys()], keep });
  }
  const { measure, values } = figures;
  return scaleOf({
    measure,
    values,
    method: measure.kind === "position" && !own ? "deciles" : "quantiles",
    rows: [...values.value.keys()],
    keep,
    ramp: measure.worse === null ? NEUTRAL_RAMP : DEPRIVATION_RAMP,
  });
};

const rankedWords = ({ kind, value, ranked = NaN, year }: Values, unit: string, row: number) => {
  const one = value[row] ?? NaN;
  if (Number.isNaN(one)) return `not known in ${year}`;
  switch (kind) {
    case "position":
      return `${ordinal(Math.round(one))} of ${whole(ranked)} in ${year}`;
    case "rate":
      return `${percent(one)} in ${year}`;
    case "count":
      return `${whole(one)} ${unit} in ${year}`;
  }
};

export const sideOf = (laid: Laid, scale: Scale): MapSide => {
  const { mapped, units, shapes, figures } = laid;
  const shared = { name: mappedWords(mapped), units, shapes, scale };
  if (figures.kind === "ground") {
    const { measure, release, values } = figures;
    return {
      ...shared,
      classes: Int16Array.from(values.value, scale.classOf),
      tier: measure.tier,
      warnings: [],
      text: (row) => rankedWords(values, measure.unit, row),
      ranked: values.ranked === undefined ? null : values,
      source: release.title,
    };
  }
  const { measure, value, text, sureness, caution } = figures.shown;
  return {
    ...shared,
    classes: Int16Array.from(value, scale.classOf),
    tier: measure.tier,
    warnings: [
      ...(measure.tier === "Experimental" ? [`${EXPERIMENTAL_LABEL}.`] : []),
      ...(caution === null ? [] : [caution]),
    ],
    text: (row) => [text(row), sureness(row)].filter((each) => each !== null).join(", "),
    ranked: null,
    source: measure.title,
  };
};
