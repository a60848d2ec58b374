import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { HOTSPOT_TESTS } from "../../../analysis/hotspot-tests";
import { alwaysHotQuery } from "../../../data/hotspot-queries";
import type { Areas } from "../../../domain/areas";
import { persistenceOf, type Definition, type Persistence } from "../../../domain/persistence";
import type { Persisting } from "../use-explore";

/**
 * Persistence under any definition, beside the one chosen; null until it is known.
 * @param wanted whether to test for hot spots where the definition needs them
 */
export const useFound = (
  definition: Definition,
  { measure, history }: Persisting,
  areas: Areas,
  wanted: boolean,
): Persistence | null => {
  const needsHot = definition.rule.kind === "hot-spot";
  const hot = useQuery({
    ...alwaysHotQuery(measure, areas, HOTSPOT_TESTS.always),
    enabled: needsHot && wanted,
  });
  const hotSpots = needsHot ? hot.data : undefined;
  return useMemo(
    () =>
      history.length === 0 || (needsHot && hotSpots === undefined)
        ? null
        : persistenceOf(definition, history, hotSpots),
    [definition, history, needsHot, hotSpots],
  );
};
