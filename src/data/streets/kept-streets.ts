import { errorOf } from "../../platform/error-of";
import { sharedState } from "../../platform/shared-state";
import { askToPersist, keepingFault } from "../kept/kept";
import { bytesToKeep, keepCopy, keptCopy, removeCopy } from "./kept-copy";

/** Whether the streets are kept on this device, and how large they are. */
export type KeptStreets =
  | { readonly kind: "unknown" }
  /** The size is asked for where keeping is offered. */
  | { readonly kind: "none"; readonly bytes: number | null }
  | { readonly kind: "saving"; readonly share: number; readonly cancel: () => void }
  | { readonly kind: "kept"; readonly bytes: number }
  | { readonly kind: "failed"; readonly reason: string };

export const streetsHere = sharedState<KeptStreets>({ kind: "unknown" });
const { become, now } = streetsHere;

/** Looks on the device; asks no server. */
export const lookForStreets = async (): Promise<void> => {
  const { kind } = now();
  if (kind === "saving" || kind === "failed") return;
  const kept = await keptCopy();
  become(kept === null ? { kind: "none", bytes: null } : { kind: "kept", bytes: kept.bytes.size });
};

/** Without a network nothing can be kept: then no size is told, and nothing is offered. */
export const askTheirSize = async (): Promise<void> => {
  const bytes = await bytesToKeep().catch(() => null);
  if (now().kind === "none") become({ kind: "none", bytes });
};

const FULL = "This device has no room for the streets.";

export const keepStreets = async (): Promise<void> => {
  const stop = new AbortController();
  const saving = (share: number): void =>
    become({ kind: "saving", share, cancel: () => stop.abort() });
  saving(0);
  try {
    const { bytes } = await keepCopy(saving, stop.signal);
    askToPersist();
    become({ kind: "kept", bytes: bytes.size });
  } catch (cause) {
    if (stop.signal.aborted) {
      become({ kind: "none", bytes: null });
    } else {
      const reason = keepingFault(cause) === "full" ? FULL : errorOf(cause).message;
      become({ kind: "failed", reason });
    }
  }
};

export const removeStreets = async (): Promise<void> => {
  await removeCopy();
  become({ kind: "none", bytes: null });
};
