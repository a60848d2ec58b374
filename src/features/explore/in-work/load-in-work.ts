import type { QueryClient } from "@tanstack/react-query";
import { inWorkShown } from "../../../data/in-work-queries";
import type { InWorkShown } from "../../../domain/in-work-shown";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { unitShapes } from "../../../map/unit-shapes";
import type { Drawn } from "../drawn";
import { drawnInWork } from "./drawn-in-work";

export interface InWorkLoaded {
  readonly shown: InWorkShown;
  readonly shapes: Drawn["shapes"];
  readonly drawn: typeof drawnInWork;
}

/** Figures, shapes, and what puts them on the map. */
export const loadInWork = async (
  client: QueryClient,
  measure: InWorkWords,
  year: number,
): Promise<InWorkLoaded> => {
  const [shown, shapes] = await Promise.all([
    inWorkShown(client, measure, year),
    unitShapes(client, measure.units),
  ]);
  return { shown, shapes, drawn: drawnInWork };
};
