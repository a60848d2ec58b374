import type { OverlayFill } from "./marks";

/** An area without a value: paper with a hatch, so that it never passes for a pale class. */
export const UNKNOWN_MARKS = [
  { kind: "fill", id: "areas-unknown", source: "areas", fill: "paper" },
  { kind: "fill", id: "areas-unknown-hatch", source: "areas", fill: { hatch: "unknown" } },
] as const satisfies readonly OverlayFill[];
