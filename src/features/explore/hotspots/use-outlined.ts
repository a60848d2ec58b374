import { useEffect, useState } from "react";
import type { MarkedRows } from "../../../domain/hotspot-marks";
import type { Hotspotting } from "./use-hotspots";

/** Milliseconds that the first outlines wait for those that count. */
const PATIENCE = 500;

/**
 * What the map outlines. Where the permutations answer at once, drawing the first answer before them
 * would only flicker, and hold up the permutations on a machine that draws in software.
 */
export const useOutlined = ({ result, marked }: Hotspotting): MarkedRows | null => {
  const [waitedFor, setWaitedFor] = useState(result);
  const isFirst = result?.tested === "analytic";
  useEffect(() => {
    if (!isFirst) return;
    const waiting = setTimeout(() => setWaitedFor(result), PATIENCE);
    return () => clearTimeout(waiting);
  }, [isFirst, result]);
  return isFirst && waitedFor !== result ? null : marked;
};
