import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";

import { lookAtFigures, readOwnFigures } from "../../../analysis/own/figures-client";
import type { FiguresRead, FiguresSeen } from "../../../analysis/own/own-columns";
import { placeBytesQuery } from "../../../data/participants/place-files-query";
import type { Areas } from "../../../domain/areas";
import { errorOf } from "../../../platform/error-of";
import { draftOf, mappingOf, type FiguresDraft } from "./figures-draft";

/** A file that could not be looked at for no fault of its own. */
interface Unread {
  readonly file: File;
  readonly error: Error;
}

/** From a file to its figures: chosen, looked at, put right by the reader, read, and then used or not. */
type Bringing =
  | { readonly step: "none"; readonly fault: string | null; readonly failed?: Unread }
  | { readonly step: "looking"; readonly name: string }
  | {
      readonly step: "seen";
      readonly file: File;
      readonly seen: FiguresSeen;
      readonly draft: FiguresDraft;
      readonly fault: string | null;
    }
  | { readonly step: "reading"; readonly name: string; readonly share: number }
  | {
      readonly step: "read";
      readonly file: File;
      readonly seen: FiguresSeen;
      readonly draft: FiguresDraft;
      readonly read: FiguresRead;
    };

/** The steps of bringing a file, each of which can be left. */
export const useBring = (areas: Areas) => {
  const placed = useQuery(placeBytesQuery);
  const [state, setState] = useState<Bringing>({ step: "none", fault: null });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const client = useQueryClient();
  /** A file may be chosen before postcodes have come: it waits for them. */
  const grounds = async () => {
    const files = await client.query(placeBytesQuery);
    return { files: { ...files, codes: areas.codes }, areas };
  };

  const begin = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const look = async (file: File): Promise<void> => {
    const signal = begin();
    setState({ step: "looking", name: file.name });
    try {
      const answer = await lookAtFigures(await grounds(), file, signal);
      if (answer.kind === "refused") setState({ step: "none", fault: answer.fault });
      else {
        const draft = draftOf(answer.found, new Date().getFullYear());
        setState({ step: "seen", file, seen: answer.found, draft, fault: null });
      }
    } catch (error) {
      if (signal.aborted) return;
      setState({ step: "none", fault: null, failed: { file, error: errorOf(error) } });
    }
  };

  const read = async (file: File, seen: FiguresSeen, draft: FiguresDraft): Promise<void> => {
    const signal = begin();
    setState({ step: "reading", name: file.name, share: 0 });
    const onShare = (share: number): void => {
      if (!signal.aborted) setState((now) => (now.step === "reading" ? { ...now, share } : now));
    };
    const back = (fault: string | null) => setState({ step: "seen", file, seen, draft, fault });
    signal.addEventListener("abort", () => back(null));
    try {
      const answer = await readOwnFigures(await grounds(), file, mappingOf(draft), onShare, signal);
      if (answer.kind === "refused") back(answer.fault);
      else setState({ step: "read", file, seen, draft, read: answer.found });
    } catch (error) {
      if (!signal.aborted) back(errorOf(error).message);
    }
  };

  return {
    state,
    /** Why postcodes and areas of earlier years did not come, or null. */
    missing: placed.error,
    retry: () => void placed.refetch(),
    look: (file: File) => void look(file),
    read: (file: File, seen: FiguresSeen, draft: FiguresDraft) => void read(file, seen, draft),
    draft: (draft: FiguresDraft) =>
      setState((now) =>
        now.step === "seen" || now.step === "read"
          ? { step: "seen", file: now.file, seen: now.seen, draft, fault: null }
          : now,
      ),
    stop: () => {
      const isReading = state.step === "reading";
      running.current?.abort();
      if (!isReading) setState({ step: "none", fault: null });
    },
  };
};
