import { useState } from "react";
import { useSay } from "../../../ui/status";

export interface Work {
  /** What is being made, or null. */
  readonly making: string | null;
  /** Part done, 0…1; null where it cannot be told. */
  readonly share: number | null;
  readonly problem: string | null;
  readonly start: (what: string, job: (report: (share: number) => void) => Promise<void>) => void;
}

/** One long job at a time, with progress, a word at the end, and a plain reason where it fails. */
export const useWork = (): Work => {
  const say = useSay();
  const [making, setMaking] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    making,
    share,
    problem,
    start: (what, job) => {
      setMaking(what);
      setShare(null);
      setProblem(null);
      say(`Making ${what}`);
      job(setShare)
        .then(() => say(`${what} is ready`))
        .catch((reason: unknown) =>
          setProblem(
            `${what} could not be made: ${reason instanceof Error ? reason.message : String(reason)}`,
          ),
        )
        .finally(() => setMaking(null));
    },
  };
};
