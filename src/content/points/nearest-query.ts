import { queryOptions } from "@tanstack/react-query";
import { WORKED_OUT } from "../../data/query-options";
import { loadCode } from "../../platform/load-code";

/** What names the place at the pointer. */
export const nearestQuery = queryOptions({
  ...WORKED_OUT,
  queryKey: ["nearest-code"],
  queryFn: () => loadCode("The part that names places", () => import("./nearest-point")),
});
