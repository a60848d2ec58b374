import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { notesQuery, noteStore } from "../../../data/notes/notes-query";
import type { Note } from "../../../domain/notes/note";

const NONE: readonly Note[] = [];

/** The notes kept on this device, renewed when another tab keeps some, and the one way to change them. */
export const useNotes = () => {
  const client = useQueryClient();
  const query = useQuery(notesQuery);
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | undefined;
    const renew = () => void client.invalidateQueries({ queryKey: notesQuery.queryKey });
    noteStore().then(
      ({ onNotesElsewhere }) => {
        if (!isGone) stop = onNotesElsewhere(renew);
      },
      // That the code did not come is told where notes are asked for.
      () => undefined,
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [client]);
  const keep = async (notes: readonly Note[]): Promise<void> => {
    await (await noteStore()).keepNotes(notes);
    await client.invalidateQueries({ queryKey: notesQuery.queryKey });
  };
  return { notes: query.data ?? NONE, error: query.error, refetch: query.refetch, keep };
};
