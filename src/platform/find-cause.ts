import { answerProblem, UNREACHABLE } from "./answer-words";

export interface Cause {
  /** As it lies beside the page: "assets/page-1a2b.js". */
  readonly file: string;
  readonly problem: string;
}

/** Milliseconds that a server may take to say what is wrong. */
const PATIENCE = 3_000;

const PASSING = "did not load in full, though it is on the server. Try again.";

// A browser forgets what it asked for after 250 files, and then no file could be named.
performance.setResourceTimingBufferSize(10_000);

/** Looks which of the files that were on their way since a moment of the page's clock is missing or wrong. */
export const findCause = async (reason: unknown, since: number): Promise<Cause | null> => {
  // Browsers name the file that was asked for, though it may be another that it brings which is missing.
  const named =
    reason instanceof Error ? /https?:\S*\.(?:m?js|css)\b/.exec(reason.message)?.[0] : undefined;
  const asked = performance
    .getEntriesByType("resource")
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    // By when it was answered: another part may have asked first for a file that both need.
    .filter(({ responseEnd, name }) => responseEnd >= since && /\.(?:m?js|css)$/.test(name));
  const isRefused = ({ responseStatus }: PerformanceResourceTiming): boolean =>
    responseStatus === 0 || responseStatus >= 400;
  const beside = (addresses: readonly string[]): string[] =>
    [...new Set(addresses)].filter((address) => address.startsWith(self.location.origin));
  const own = beside(named === undefined ? [] : [named]);
  const refused = beside(asked.filter(isRefused).map(({ name }) => name));
  const others = beside(asked.map(({ name }) => name));
  const [address] = [...own, ...others];
  return (
    // Its own file first: what else was refused may be for another part.
    (await firstOf([...own, ...refused])) ??
    (await firstOf(others)) ??
    (address === undefined ? null : { file: besidePage(address), problem: PASSING })
  );
};

/** The first of these that is missing or wrong as the server gives it out now. */
const firstOf = async (addresses: readonly string[]): Promise<Cause | null> => {
  const problems = await Promise.all(addresses.map(problemOf));
  const at = problems.findIndex((problem) => problem !== null);
  const [address, problem] = [addresses[at], problems[at]];
  return address === undefined || problem == null ? null : { file: besidePage(address), problem };
};

/** Code and styles all lie in one folder beside the page. */
export const besidePage = (address: string): string => address.split("/").slice(-2).join("/");

/** What is wrong with a file of code or styles as the server gives it out now. */
export const problemOf = async (address: string): Promise<string | null> => {
  try {
    const answer = await fetch(address, {
      cache: "no-cache",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const isPage = answer.headers.get("content-type")?.startsWith("text/html") === true;
    await answer.body?.cancel();
    return (
      answerProblem(answer.status) ??
      (isPage ? "is a web page, not code: the server has no such file." : null)
    );
  } catch (cause) {
    return cause instanceof DOMException && cause.name === "TimeoutError"
      ? "has not loaded yet: the server is slow."
      : UNREACHABLE;
  }
};
