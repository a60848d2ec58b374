import { useEffect, useRef, useState } from "react";
import { useSay } from "./status";

/** A file ready to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** What a job is handed: a way to say how far it is, and a signal that it must stop. */
export interface WorkUnderWay {
  readonly report: (share: number) => void;
  readonly signal: AbortSignal;
}

export interface Work {
  /** What is being made, or null. */
  readonly making: string | null;
  /** Part done, 0…1; null where it cannot be told. */
  readonly share: number | null;
  readonly problem: string | null;
  /** Asks again for what could not be made. */
  readonly again: () => void;
  /** Name of the file that was just saved, or null. */
  readonly saved: string | null;
  readonly start: (what: string, job: (under: WorkUnderWay) => Promise<MadeFile>) => void;
  readonly cancel: () => void;
}

/** Milliseconds without any progress after which a job is given up: no reader waits without a word. */
const PATIENCE = 120_000;

const TOO_LONG =
  "nothing has happened for two minutes, so we stopped it. Try again, or choose fewer areas or slides.";

const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason as Error));
  });

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * One long job at a time: progress, a word at the end, a plain reason where it fails, and a way out. What
 * a job makes is saved only if it was not stopped meanwhile.
 */
export const useWork = (save: (name: string, content: Blob) => void): Work => {
  const say = useSay();
  const [making, setMaking] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState<{ problem: string; again: () => void } | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const start: Work["start"] = (what, job) => {
    // Its buttons stay in reach meanwhile: one that is disabled loses the focus, and Escape is not heard.
    if (making !== null) return;
    const control = new AbortController();
    const { signal } = control;
    stopper.current = control;
    let patience = 0;
    const wait = () => {
      window.clearTimeout(patience);
      patience = window.setTimeout(() => control.abort(new Error(TOO_LONG)), PATIENCE);
    };
    const report = (done: number) => {
      if (signal.aborted) return;
      wait();
      setShare(done);
    };
    setMaking(what);
    setShare(null);
    setFailed(null);
    setSaved(null);
    say(`Making ${what}`);
    wait();
    Promise.race([job({ report, signal }), stopped(signal)])
      .then(({ name, content }) => {
        save(name, content);
        setSaved(name);
        say(`${upper(what)} is ready`);
      })
      .catch((reason: unknown) => {
        const isCancel = reason instanceof DOMException && reason.name === "AbortError";
        const words = reason instanceof Error ? reason.message : String(reason);
        if (isCancel) say(`${upper(what)} was not made`);
        else
          setFailed({
            problem: `${upper(what)} could not be made: ${words}`,
            again: () => start(what, job),
          });
      })
      .finally(() => {
        window.clearTimeout(patience);
        setMaking(null);
      });
  };
  return {
    making,
    share,
    problem: failed?.problem ?? null,
    again: () => failed?.again(),
    saved,
    start,
    cancel: () => stopper.current?.abort(),
  };
};
