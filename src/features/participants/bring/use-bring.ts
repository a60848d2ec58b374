import { useRef, useState } from "react";
import { importInWorker } from "../../../analysis/participants/import-client";
import type { Imported } from "../../../analysis/participants/import-file";
import { ImportError } from "../../../analysis/participants/import-error";
import type { Choices, Recognised } from "../../../analysis/participants/recognise";
import type { SheetSeen } from "../../../analysis/participants/sheets";
import { syntheticFile } from "../../../data/participants/place-files-query";
import { ownWords } from "../../../data/own-words";
import type { Actions } from "../../../data/participants/use-actions";

/** How the reader has a file read: columns, headings and dates by hand, and which sheets. */
export interface Asked {
  readonly choices: Choices;
  readonly sheets?: readonly string[] | undefined;
}

/** What is wrong, in words that quote no cell, and what to do. */
export interface Refusal {
  readonly problem: string;
  readonly remedy: string;
}

/** A file on its way in. Nothing of it is used before the reader says so. */
export type Bringing =
  | { readonly step: "none" }
  | { readonly step: "reading"; readonly name: string; readonly share: number }
  | {
      readonly step: "refused";
      readonly name: string;
      readonly refusal: Refusal;
      /** Does the same again, where it failed for no fault of the file. */
      readonly again: (() => void) | null;
    }
  | {
      readonly step: "review";
      readonly file: File;
      readonly asked: Asked;
      /** What was asked before, last first: to go back to. */
      readonly before: readonly Asked[];
      readonly recognised: Recognised;
      readonly sheets: readonly SheetSeen[];
      /** What the file would bring, or why it brings nothing as it is asked for. */
      readonly outcome: Imported | Refusal;
      /** Share read while it is read again, null when it is not. */
      readonly share: number | null;
    }
  | { readonly step: "counting"; readonly name: string };

export type Reviewing = Extract<Bringing, { step: "review" }>;

export interface Bring {
  readonly state: Bringing;
  readonly read: (file: File) => void;
  /** Reads the file under review again, otherwise. */
  readonly ask: (asked: Asked) => void;
  /** Goes back to what was asked before. */
  readonly undo: () => void;
  readonly readSynthetic: () => void;
  readonly use: () => void;
  /** Stops whatever is under way; what was loaded before stays. */
  readonly cancel: () => void;
}

const NONE: Bringing = { step: "none" };

/** What went wrong in words that quote no cell. */
const refusalOf = (reason: unknown): Refusal => {
  if (reason instanceof ImportError) {
    const { where, fault, remedy } = reason;
    const start = fault.charAt(0).toUpperCase() + fault.slice(1);
    return { problem: `${where === "" ? start : `In ${where}: ${fault}`}.`, remedy };
  }
  return {
    problem: ownWords(reason) ?? "It could not be read.",
    remedy: "Try again, or choose another file.",
  };
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
  const attempt = (
    name: string,
    meanwhile: Bringing,
    work: (signal: AbortSignal) => Promise<Bringing>,
  ): void => {
    const signal = begin(meanwhile);
    work(signal).then(
      (done) => {
        if (!signal.aborted) setState(done);
      },
      (reason: unknown) => {
        if (signal.aborted) return;
        const again = reason instanceof ImportError ? null : () => attempt(name, meanwhile, work);
        setState({ step: "refused", name, refusal: refusalOf(reason), again });
      },
    );
  };
  /** Reads a file; what is under review stays on the page meanwhile. */
  const readAs = (file: File, asked: Asked, before: readonly Asked[], shown: Reviewing | null) => {
    const { name } = file;
    const reading = (share: number): Bringing =>
      shown === null ? { step: "reading", name, share } : { ...shown, asked, before, share };
    const done = { step: "review", file, asked, before, share: null } as const;
    attempt(name, reading(0), async (signal) => {
      const onProgress = (share: number) => {
        if (!signal.aborted) setState(reading(share));
      };
      const places = await actions.places();
      try {
        const imported = await importInWorker({ file, places, ...asked, onProgress, signal });
        const { recognised, sheets } = imported;
        return { ...done, recognised, sheets, outcome: imported };
      } catch (reason) {
        if (!(reason instanceof ImportError)) throw reason;
        // Where columns were seen they can be chosen on the page; so can they where they were before.
        const recognised = reason.recognised ?? shown?.recognised;
        if (recognised === undefined) throw reason;
        const sheets = reason.sheets ?? shown?.sheets ?? [];
        return { ...done, recognised, sheets, outcome: refusalOf(reason) };
      }
    });
  };
  const read = (file: File): void => readAs(file, { choices: {} }, [], null);

  return {
    state,
    read,
    ask: (asked) => {
      if (state.step === "review") readAs(state.file, asked, [state.asked, ...state.before], state);
    },
    undo: () => {
      if (state.step !== "review") return;
      const [last, ...before] = state.before;
      if (last !== undefined) readAs(state.file, last, before, state);
    },
    readSynthetic: () => {
      const name = "synthetic participants";
      const reading = { step: "reading", name, share: 0 } as const;
      attempt(name, reading, async (signal) => {
        const file = await syntheticFile();
        if (!signal.aborted) read(file);
        return reading;
      });
    },
    use: () => {
      if (state.step !== "review" || !("participants" in state.outcome)) return;
      const { file, outcome: imported } = state;
      attempt(file.name, { step: "counting", name: file.name }, async () => {
        await actions.start(file.name, imported.participants);
        onUsed();
        return NONE;
      });
    },
    cancel: () => {
      begin(NONE);
    },
  };
};
