import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { HOTSPOT_TESTS } from "../../../analysis/hotspot-tests";
import { alwaysHotQuery } from "../../../data/hotspot-queries";
import { measureQuery } from "../../../data/queries";
import type { Areas, Values } from "../../../domain/areas";
import { measureOf } from "../../../domain/measure-releases";
import type { Measure } from "../../../domain/measures";
import {
  DEFINITIONS,
  persistenceOf,
  type Definition,
  type Persistence,
} from "../../../domain/persistence";
import { persistenceMeasure } from "../../../domain/persistence-basis";
import {
  countedRows,
  definitionIn,
  historyOf,
  persistentAmong,
} from "../../../domain/persistence-shown";
import type { View } from "../../../domain/view";
import { groundMeasure } from "../../../domain/mapped-id";

/** What the Explore screen knows of persistence. */
export interface Persisting {
  /** The definition chosen; the first where none is shown, for sentences. */
  readonly definition: Definition;
  /** Whether it is hatched on the map. */
  readonly isShown: boolean;
  /** The measure it is told of. */
  readonly measure: Measure;
  /** That measure at each of its releases, oldest first; empty until it is there. */
  readonly history: readonly Values[];
  /** null until history, and for some definitions hot spots, are there. */
  readonly found: Persistence | null;
  /** Rows it is counted over: those shown, or the unchanged among them. */
  readonly counted: readonly number[];
  /** The persistent among them. */
  readonly rows: readonly number[];
  /** Why it cannot be told. */
  readonly error: Error | null;
}

const NONE: readonly Values[] = [];

/** Who is persistently deprived in the view, and over which areas that is counted. */
export const usePersistence = (
  view: View,
  areas: Areas | undefined,
  rows: readonly number[],
): Persisting => {
  const chosen = definitionIn(view);
  const definition = chosen ?? DEFINITIONS[0]!;
  const measure = persistenceMeasure(measureOf(groundMeasure(view.measure)));
  const file = useQuery(measureQuery(measure.id));
  const history = useMemo(
    () => (areas && file.data ? historyOf(file.data, measure, areas) : NONE),
    [areas, file.data, measure],
  );
  const needsHot = definition.rule.kind === "hot-spot";
  const hot = useQuery({
    ...alwaysHotQuery(measure, areas, HOTSPOT_TESTS.always),
    enabled: needsHot && areas !== undefined,
  });
  const hotSpots = needsHot ? hot.data : undefined;
  const found = useMemo(() => {
    if (history.length === 0 || (needsHot && hotSpots === undefined)) return null;
    return persistenceOf(definition, history, hotSpots);
  }, [definition, history, needsHot, hotSpots]);
  const counted = useMemo(
    () => countedRows(view.counted, rows, history),
    [rows, view.counted, history],
  );
  const persistent = useMemo(() => persistentAmong(found, counted), [found, counted]);
  return {
    definition,
    isShown: chosen !== undefined,
    measure,
    history,
    found,
    counted,
    rows: persistent,
    error: needsHot ? hot.error : null,
  };
};
