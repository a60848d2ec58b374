import { queryOptions } from "@tanstack/react-query";
import { WORKED_OUT } from "../../data/query-options";
import { loadCode } from "../../platform/load-code";

/** What finds the places of notes on a map. */
export const notesCodeQuery = queryOptions({
  ...WORKED_OUT,
  queryKey: ["notes-code"],
  queryFn: () => loadCode("The part that draws notes", () => import("./notes-shown")),
});
