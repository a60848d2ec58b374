import { queryOptions } from "@tanstack/react-query";
import type { Note } from "../../domain/notes/note";
import { loadCode } from "../../platform/load-code";

/** What keeps notes; it comes when notes are first shown. */
export const noteStore = () => loadCode("Notes", () => import("./note-store"));

/** The notes kept on this device, deleted ones too. */
export const notesQuery = queryOptions({
  queryKey: ["notes"],
  retry: false,
  staleTime: Infinity,
  queryFn: async (): Promise<readonly Note[]> => (await noteStore()).keptNotes(),
});
