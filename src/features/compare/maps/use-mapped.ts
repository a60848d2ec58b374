import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Failure } from "../../../data/use-pictured";
import { mappedAt, versusOf, type Mapped } from "../../../domain/versus";
import type { View } from "../../../domain/view";
import { laidQuery, type Laid } from "./laid";
import { scaleFor, sideOf, type MapSide } from "./map-side";

export interface MappedPair {
  /** Left, what is compared with; right, the measure of the page. */
  readonly sides: readonly [MapSide, MapSide];
  /** Why one scale cannot serve both, where it cannot. */
  readonly unshared: string | undefined;
}

/** What the right map shows: unlike the rest of the page, anything that can be mapped. */
export const shownOf = ({ measure, release }: Pick<View, "measure" | "release">): Mapped =>
  mappedAt(measure, release);

export const besideOf = (view: Pick<View, "measure" | "release" | "versus">): Mapped =>
  versusOf(view.versus, shownOf(view));

const isAlike = ({ figures: a }: Laid, { figures: b }: Laid): boolean => {
  if (a.kind === "ground" && b.kind === "ground") {
    return a.measure.kind === b.measure.kind && a.measure.unit === b.measure.unit;
  }
  // Counts of boroughs and of neighbourhoods are of another size, though the same thing is counted.
  return a.kind === "in-work" && b.kind === "in-work" && a.shown.measure.id === b.shown.measure.id;
};

const pairOf = (left: Laid, right: Laid, scales: View["scales"]): MappedPair => {
  const alike = isAlike(left, right);
  const own = scales === "own";
  const rightScale = scaleFor(right, own, null);
  const leftScale = scaleFor(left, own, own || !alike ? null : rightScale.breaks);
  return {
    sides: [sideOf(left, leftScale), sideOf(right, rightScale)],
    unshared: alike
      ? undefined
      : "These two are in different units or on different areas, so each has its own scale.",
  };
};

/** The two maps of the view, or null while their figures are on their way. */
export const useMapped = (view: View): { pair: MappedPair | null; errors: readonly Failure[] } => {
  const left = useQuery(laidQuery(besideOf(view)));
  const right = useQuery(laidQuery(shownOf(view)));
  const pair = useMemo(
    () => (left.data && right.data ? pairOf(left.data, right.data, view.scales) : null),
    [left.data, right.data, view.scales],
  );
  const errors = [left, right].flatMap(({ error, refetch }) =>
    error === null ? [] : [{ error, retry: () => void refetch() }],
  );
  return { pair, errors };
};
