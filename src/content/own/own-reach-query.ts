import { queryOptions } from "@tanstack/react-query";
import { WORKED_OUT } from "../../data/query-options";
import { loadCode } from "../../platform/load-code";

/** What draws how far own places reach. */
export const ownReachQuery = queryOptions({
  ...WORKED_OUT,
  queryKey: ["own-reach-code"],
  queryFn: () => loadCode("The part that draws your own places", () => import("./own-reach")),
});
