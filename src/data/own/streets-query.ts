import { queryOptions } from "@tanstack/react-query";

import { assertStreets } from "../../domain/streets-file";
import { ArtefactError, loadBytes } from "../load";
import { FETCHED } from "../query-options";

const FILE = "streets.pbf";

/**
 * Streets that are walked, as bytes: a thread decodes them. Loaded when a walk is first asked for; rejects with
 * ArtefactError naming the file and what is wrong.
 */
export const streetsQuery = queryOptions({
  ...FETCHED,
  queryKey: ["streets"],
  queryFn: async ({ signal }) => {
    const bytes = await loadBytes(FILE, signal);
    try {
      assertStreets(new Uint8Array(bytes));
    } catch (error) {
      throw new ArtefactError(FILE, error instanceof Error ? error.message : String(error));
    }
    return bytes;
  },
});
