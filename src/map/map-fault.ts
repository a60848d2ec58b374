import { CodeError } from "../platform/code-error";
import { besidePage, problemOf } from "../platform/find-cause";

/** Why there is no live map, in words; the still picture stands in for it. */
export interface MapFault {
  readonly kind: "slow" | "code" | "worker" | "no-webgl" | "stopped";
  readonly words: string;
  /** The code that is missing; told of together with all else that lacks it. */
  readonly lacks?: CodeError;
}

const STANDS = "Meanwhile, this is a still picture.";

export const SLOW: MapFault = { kind: "slow", words: `The live map is slow to start. ${STANDS}` };

/** The browser took the graphics away: a driver that restarts, a device that woke up. */
export const STOPPED: MapFault = { kind: "stopped", words: "The map stopped. Trying again…" };

const NO_WEBGL: MapFault = {
  kind: "no-webgl",
  words: "This browser cannot draw the live map: it has no WebGL.",
};

const hasWebgl = (): boolean => {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
};

/** What kept the live map from starting. */
export const faultOf = (reason: unknown, hasRun: boolean): MapFault => {
  if (reason instanceof CodeError) return { kind: "code", words: STANDS, lacks: reason };
  if (!hasWebgl()) return hasRun ? STOPPED : NO_WEBGL;
  const cause = reason instanceof Error ? ` (${reason.message})` : "";
  return { kind: "code", words: `The live map did not start${cause}. ${STANDS}` };
};

/** What is wrong with the library's thread, or that it is only slow. */
export const workerFault = async (address: string): Promise<MapFault> => {
  const problem = await problemOf(address);
  if (problem === null) return SLOW;
  const why = `${besidePage(address)} ${problem}`;
  return { kind: "worker", words: `The live map did not start: ${why} ${STANDS}` };
};
