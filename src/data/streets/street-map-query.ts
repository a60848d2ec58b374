import { queryOptions } from "@tanstack/react-query";
import { OPENED } from "../../domain/boroughs";
import { loadCode } from "../../platform/load-code";
import { isCarried } from "../load";
import { FETCHED } from "../query-options";

/** Whether there are streets to ask for: the page that is one file has none, nor has another region. */
export const hasStreetMap = (): boolean => OPENED.pack === null && !isCarried();

/** The streets under the map, opened when it first comes near enough. */
export const streetMapQuery = queryOptions({
  ...FETCHED,
  queryKey: ["street-map"],
  structuralSharing: false,
  queryFn: async () => {
    const { openStreets } = await loadCode(
      "The part that reads streets",
      () => import("./street-archive"),
    );
    return openStreets();
  },
});
