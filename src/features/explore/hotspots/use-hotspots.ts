import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { GlobalMoran } from "../../../analysis/global-moran";
import type { HotspotResult } from "../../../analysis/hotspots";
import type { Areas } from "../../../domain/areas";
import { markedRows, type MarkedRows } from "../../../domain/hotspot-marks";
import { hotspotRefusal } from "../../../domain/hotspot-words";
import type { Measure } from "../../../domain/measures";
import type { Release } from "../../../domain/release";
import type { View } from "../../../domain/view";
import { analyticQuery, permutedQuery } from "./hotspot-queries";
import type { HotspotInputs } from "./request";

/** What the Explore screen knows of hot spots. */
export interface Hotspotting {
  /** What is tested; null where nothing is, or nothing may be. */
  readonly inputs: HotspotInputs | null;
  /** Why this measure may not be tested. */
  readonly refusal: string | null;
  /** From the permutations once they are done, before that from the normal distribution. */
  readonly result: HotspotResult | null;
  readonly moran: GlobalMoran | null;
  /** Rows to outline at the certainty chosen. */
  readonly marked: MarkedRows | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The widest tier shown; stricter ones are told by each area's q. */
const ALPHA = 0.1;

/** Which areas lie among similar need, more than chance would give, for the view. */
export const useHotspots = (
  { hotspots: statistic, tested, boroughs, certainty }: View,
  areas: Areas | undefined,
  measure: Measure,
  release: Release,
  rows: readonly number[],
): Hotspotting => {
  const refusal = statistic === "none" ? null : hotspotRefusal(measure.kind);
  const patch = tested === "filter" && boroughs.length > 0 ? rows : null;
  const inputs = useMemo(
    (): HotspotInputs | null =>
      statistic === "none" || areas === undefined || refusal !== null
        ? null
        : { measure, release, areas, statistic, alpha: ALPHA, patch },
    [statistic, areas, refusal, measure, release, patch],
  );
  const first = useQuery(analyticQuery(inputs));
  const final = useQuery(permutedQuery(inputs));
  const result = inputs === null ? null : (final.data ?? first.data?.result ?? null);
  const marked = useMemo(
    () => (result === null ? null : markedRows(result, rows, certainty)),
    [result, rows, certainty],
  );
  return {
    inputs,
    refusal,
    result,
    moran: first.data?.moran ?? null,
    marked,
    error: first.error ?? final.error,
    retry: () => {
      void first.refetch();
      void final.refetch();
    },
  };
};
