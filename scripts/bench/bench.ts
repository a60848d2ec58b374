/** One thing timed. Adding one is a file and a line in run.ts. */
export interface Bench {
  readonly name: string;
  /** Lines to print, "what: figure". */
  readonly run: (options: BenchOptions) => Promise<readonly string[]> | readonly string[];
}

interface BenchOptions {
  /** The publishers' files. */
  readonly sources: string;
  /** The built artefacts. */
  readonly data: string;
}

/** Median of several runs in milliseconds, after one that warms up. */
export const median = (work: () => void, runs = 5): number => {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
};

/** "0.13 s (target 0.3 s)". */
export const timed = (milliseconds: number, target?: number): string =>
  `${(milliseconds / 1000).toFixed(2)} s${target === undefined ? "" : ` (target ${target} s)`}`;
