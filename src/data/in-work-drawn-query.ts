import { queryOptions } from "@tanstack/react-query";
import type { InWorkWords } from "../domain/in-work-measures";
import { loadCode } from "../platform/load-code";
import { WORKED_OUT } from "./query-options";

/**
 * A measure of work and low income at a year; its code comes with the first who asks.
 * @param addedUp areas of the model added up to neighbourhoods, as slides and files show it
 */
export const inWorkDrawnQuery = (
  measure: InWorkWords | undefined,
  year: number,
  addedUp: boolean,
) =>
  queryOptions({
    queryKey: ["in-work", "drawn", measure?.id, year, addedUp],
    ...WORKED_OUT,
    enabled: measure !== undefined,
    queryFn: async ({ client }) =>
      measure === undefined
        ? null
        : (
            await loadCode(
              "The part that draws work and low income",
              () => import("./load-in-work"),
            )
          ).loadInWork(client, measure, year, addedUp),
  });
