import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { GlobalMoran } from "../../../analysis/global-moran";
import { HOTSPOT_TESTS } from "../../../analysis/hotspot-tests";
import type { HotspotResult } from "../../../analysis/hotspots";
import { analyticQuery, permutedQuery } from "../../../data/hotspot-queries";
import { hotspotInputsOf, type HotspotInputs, type Testable } from "../../../domain/hotspot-inputs";
import { markedRows, type MarkedRows } from "../../../domain/hotspot-marks";
import { hotspotRefusal } from "../../../domain/hotspot-words";

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

/**
 * Which areas lie among similar need, more than chance would give. Asked by each who shows it: then
 * findings redraw these and not the screen around them. null: nothing is shown yet.
 */
export const useHotspots = (shown: Testable | null): Hotspotting => {
  const inputs = shown && hotspotInputsOf(shown);
  const first = useQuery(analyticQuery(inputs, HOTSPOT_TESTS.analytic));
  const final = useQuery(permutedQuery(inputs, HOTSPOT_TESTS.permuted));
  const result = inputs && (final.data ?? first.data?.result ?? null);
  const rows = shown?.rows ?? NO_ROWS;
  const certainty = shown?.view.certainty ?? "95";
  const marked = useMemo(
    () => result && markedRows(result, rows, certainty),
    [result, rows, certainty],
  );
  return {
    inputs,
    refusal: shown && shown.view.hotspots !== "none" ? hotspotRefusal(shown.measure) : null,
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

const NO_ROWS: readonly number[] = [];
