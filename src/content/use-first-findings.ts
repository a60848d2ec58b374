import { useEffect, useState } from "react";
import type { HotspotFindings } from "../analysis/hotspots";

/** Milliseconds that the first findings wait for those that count. */
const PATIENCE = 500;

/**
 * The first findings once they have waited in vain. Where the permutations answer at once, drawing the
 * first answer before them would only flicker, and hold them up on a machine that draws in software.
 */
export const useFirstFindings = (
  first: HotspotFindings | null,
  isFinal: boolean,
): HotspotFindings | null => {
  const [waitedFor, setWaitedFor] = useState<HotspotFindings | null>(null);
  const isWaiting = first !== null && !isFinal;
  useEffect(() => {
    if (!isWaiting) return;
    const waiting = setTimeout(() => setWaitedFor(first), PATIENCE);
    return () => clearTimeout(waiting);
  }, [isWaiting, first]);
  return waitedFor === first ? first : null;
};
