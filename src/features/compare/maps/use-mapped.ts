import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { measureQuery, namesQuery } from "../../../data/queries";
import type { Areas, Values } from "../../../domain/areas";
import { valuesOf } from "../../../domain/assemble";
import { releaseShown } from "../../../domain/measure-releases";
import { measureOf } from "../../../domain/measure-releases";
import { DEPRIVATION_RAMP, NEUTRAL_RAMP } from "../../../domain/palette";
import { scaleOf, type Scale } from "../../../domain/scale";
import { versusOf, type Mapped } from "../../../domain/versus";
import type { View } from "../../../domain/view";
import { groundMeasure } from "../../../domain/mapped-id";

/** One of the two maps: what it shows, and in which classes. */
export interface MapSide extends Mapped {
  readonly values: Values;
  readonly scale: Scale;
  readonly classes: Int16Array;
}

export interface MappedPair {
  readonly areas: Areas;
  /** Left, what is compared with; right, the measure and release of the page. */
  readonly sides: readonly [MapSide, MapSide];
  /** Why one scale cannot serve both, where it cannot. */
  readonly unshared: string | undefined;
}

/** What the right map shows: unlike the rest of the page, any measure. */
export const shownOf = ({ measure, release }: Pick<View, "measure" | "release">): Mapped => ({
  measure: measureOf(groundMeasure(measure)),
  release: releaseShown(groundMeasure(measure), release),
});

const scaleFor = (mapped: Mapped, values: Values, own: boolean, keep?: readonly number[]): Scale =>
  scaleOf({
    measure: mapped.measure,
    values,
    method: mapped.measure.kind === "position" && !own ? "deciles" : "quantiles",
    rows: [...values.value.keys()],
    keep: keep ?? null,
    ramp: mapped.measure.worse === null ? NEUTRAL_RAMP : DEPRIVATION_RAMP,
  });

const sideOf = (mapped: Mapped, values: Values, scale: Scale): MapSide => ({
  ...mapped,
  values,
  scale,
  classes: Int16Array.from(values.value, (value) => scale.classOf(value)),
});

/** The two maps of the view, or null while their values are on their way. */
export const useMapped = (view: View): MappedPair | null => {
  const { measure, release, versus, scales } = view;
  const [left, right] = useMemo(() => {
    const shown = shownOf({ measure, release });
    return [versusOf(versus, shown), shown] as const;
  }, [measure, release, versus]);
  const areas = useQuery(namesQuery).data;
  const leftFile = useQuery(measureQuery(left.measure.id)).data;
  const rightFile = useQuery(measureQuery(right.measure.id)).data;
  return useMemo(() => {
    if (areas === undefined || leftFile === undefined || rightFile === undefined) return null;
    if (leftFile.measure !== left.measure.id || rightFile.measure !== right.measure.id) return null;
    const a = valuesOf(leftFile, left.measure, left.release, areas.carried);
    const b = valuesOf(rightFile, right.measure, right.release, areas.carried);
    const alike =
      left.measure.kind === right.measure.kind && left.measure.unit === right.measure.unit;
    const own = scales === "own" || !alike;
    const rightScale = scaleFor(right, b, own);
    const leftScale = scaleFor(left, a, own, own ? undefined : rightScale.breaks);
    return {
      areas,
      sides: [sideOf(left, a, leftScale), sideOf(right, b, rightScale)],
      unshared: alike ? undefined : "These two are in different units, so each has its own scale.",
    };
  }, [areas, leftFile, rightFile, left, right, scales]);
};
