import { useRef, useState } from "react";
import { importInWorker } from "../../../analysis/participants/import-client";
import type { Imported } from "../../../analysis/participants/import-file";
import type { Choices } from "../../../analysis/participants/recognise";
import { syntheticFile } from "../../../data/participants/place-files-query";
import type { Actions } from "../../../data/participants/use-actions";

/** A file on its way in. Nothing of it is used before the reader says so. */
export type Bringing =
  | { readonly step: "none" }
  | { readonly step: "reading"; readonly name: string; readonly share: number }
  | {
      readonly step: "refused";
      readonly name: string;
      readonly problem: string;
      readonly remedy: string;
    }
  | {
      readonly step: "review";
      readonly file: File;
      readonly imported: Imported;
      readonly choices: Choices;
    }
  | { readonly step: "counting"; readonly name: string };

export interface Bring {
  readonly state: Bringing;
  readonly read: (file: File, choices?: Choices) => void;
  readonly readSynthetic: () => void;
  readonly use: (threshold: number) => void;
  /** Stops whatever is under way; what was loaded before stays. */
  readonly cancel: () => void;
}

const NONE: Bringing = { step: "none" };

/** What went wrong in words that quote no cell. */
const refusalOf = (name: string, reason: unknown): Bringing => {
  if (reason instanceof Error && reason.name === "ImportError") {
    const { where, fault, remedy } = reason as unknown as Record<
      "where" | "fault" | "remedy",
      string
    >;
    const start = fault.charAt(0).toUpperCase() + fault.slice(1);
    return {
      step: "refused",
      name,
      problem: `${where === "" ? start : `In ${where}: ${fault}`}.`,
      remedy,
    };
  }
  // Only the atlas's own words: the message of an unforeseen error might quote what it stumbled over.
  const problem =
    reason instanceof Error && reason.name === "ArtefactError"
      ? reason.message
      : "It could not be read.";
  return { step: "refused", name, problem, remedy: "Try again, or choose another file." };
};

export const useBring = (actions: Actions, onUsed: () => void): Bring => {
  const [state, setState] = useState<Bringing>(NONE);
  const running = useRef<AbortController | null>(null);

  /** One at a time: starting another, or stopping, makes what runs fall silent. */
  const begin = (next: Bringing): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    setState(next);
    return running.current.signal;
  };
  const attempt = (name: string, signal: AbortSignal, work: () => Promise<Bringing>): void => {
    work().then(
      (next) => {
        if (!signal.aborted) setState(next);
      },
      (reason: unknown) => {
        if (!signal.aborted) setState(refusalOf(name, reason));
      },
    );
  };
  const read = (file: File, choices: Choices = {}): void => {
    const { name } = file;
    const signal = begin({ step: "reading", name, share: 0 });
    const onProgress = (share: number) => {
      if (!signal.aborted) setState({ step: "reading", name, share });
    };
    attempt(name, signal, async () => {
      const places = await actions.places();
      const imported = await importInWorker({ file, places, choices, onProgress, signal });
      return { step: "review", file, imported, choices };
    });
  };

  return {
    state,
    read,
    readSynthetic: () => {
      const name = "synthetic participants";
      const signal = begin({ step: "reading", name, share: 0 });
      attempt(name, signal, async () => {
        const file = await syntheticFile();
        if (!signal.aborted) read(file);
        return { step: "reading", name, share: 0 };
      });
    },
    use: (threshold) => {
      if (state.step !== "review") return;
      const { file, imported } = state;
      const signal = begin({ step: "counting", name: file.name });
      attempt(file.name, signal, async () => {
        await actions.start(file.name, imported.participants, threshold);
        onUsed();
        return NONE;
      });
    },
    cancel: () => {
      begin(NONE);
    },
  };
};
