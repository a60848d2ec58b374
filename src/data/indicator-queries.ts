import { queryOptions } from "@tanstack/react-query";
import { INDICATORS_FILE } from "../domain/indicators/artefact";
import { load } from "./load";
import { FETCHED } from "./query-options";

/** Published series of districts: 20 kB on the way, loaded when it is asked for. */
export const indicatorsQuery = queryOptions({
  ...FETCHED,
  queryKey: ["indicators"],
  queryFn: ({ signal }) => load("indicators.json", INDICATORS_FILE, signal),
});
