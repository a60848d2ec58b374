import { useSyncExternalStore } from "react";
import type { Bounds } from "../../../map/camera";

/** Where a search leads: the map flies there once it is live, clear of the panels. */
export interface Destination {
  /** The areas to be shown whole; none: the point alone. */
  readonly rows: readonly number[];
  readonly point: { readonly longitude: number; readonly latitude: number } | null;
  /** What else is to be shown whole: west, south, east, north. */
  readonly bounds?: Bounds | undefined;
  /** As near as the map may come. */
  readonly zoom: number;
  /** Whether a pin marks the point, and what stands there. */
  readonly pin: string | null;
}

let destination: Destination | null = null;
const readers = new Set<() => void>();

/** null: what was found is no longer marked. */
export const setDestination = (next: Destination | null): void => {
  destination = next;
  for (const read of readers) read();
};

/** Places the map has flown to: a screen that comes back does not go there again. */
const arrived = new WeakSet<Destination>();

/** Whether the map has still to fly there; from now on it has not. */
export const arriveAt = (there: Destination): boolean => {
  const isNew = !arrived.has(there);
  arrived.add(there);
  return isNew;
};

const subscribe = (read: () => void): (() => void) => {
  readers.add(read);
  return () => void readers.delete(read);
};

/** The last place that was gone to; the same object until another is. */
export const useDestination = (): Destination | null =>
  useSyncExternalStore(subscribe, () => destination);
