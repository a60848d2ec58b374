import { useSyncExternalStore } from "react";

interface StreetFault {
  /** Of the archive a tile of which did not come. */
  readonly id: number;
  readonly error: Error;
}

let fault: StreetFault | null = null;
const listeners = new Set<() => void>();

export const tellStreetFault = (id: number, error: Error): void => {
  fault = { id, error };
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The last tile of streets that did not come. */
export const useStreetFault = (): StreetFault | null =>
  useSyncExternalStore(subscribe, () => fault);
