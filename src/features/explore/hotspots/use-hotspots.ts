import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { GlobalMoran } from "../../../analysis/global-moran";
import { HOTSPOT_TESTS } from "../../../analysis/hotspot-tests";
import type { HotspotResult } from "../../../analysis/hotspots";
import { analyticQuery, permutedQuery } from "../../../data/hotspot-queries";
import type { Areas } from "../../../domain/areas";
import { hotspotInputsOf, type HotspotInputs } from "../../../domain/hotspot-inputs";
import { markedRows, type MarkedRows } from "../../../domain/hotspot-marks";
import { hotspotRefusal } from "../../../domain/hotspot-words";
import type { Measure } from "../../../domain/measures";
import type { Release } from "../../../domain/release";
import type { View } from "../../../domain/view";

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

/** Which areas lie among similar need, more than chance would give, for the view. */
export const useHotspots = (
  view: View,
  areas: Areas | undefined,
  measure: Measure,
  release: Release,
  rows: readonly number[],
): Hotspotting => {
  const { certainty } = view;
  const refusal = view.hotspots === "none" ? null : hotspotRefusal(measure.kind);
  const inputs = useMemo(
    () => (areas === undefined ? null : hotspotInputsOf(view, areas, measure, release, rows)),
    [view, areas, measure, release, rows],
  );
  const first = useQuery(analyticQuery(inputs, HOTSPOT_TESTS.analytic));
  const final = useQuery(permutedQuery(inputs, HOTSPOT_TESTS.permuted));
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
