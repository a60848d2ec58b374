import { useSyncExternalStore } from "react";

import type { OwnPlace, OwnPlacesShown } from "../../domain/own-place";
import type { OwnShape } from "../../domain/own-shape";
import { sayReloadLoss } from "../../platform/reload";

/**
 * The places and shapes somebody brought. This is their only owner: they are never in the URL, the query cache, storage
 * or a request, and go when the page is closed.
 */
let brought: OwnPlacesShown | null = null;
const watchers = new Set<() => void>();

const LOSS = "A reload forgets your own places. Open the file again after it.";

const put = (next: OwnPlacesShown | null): void => {
  brought = next;
  sayReloadLoss("own places", next === null ? null : LOSS);
  for (const watcher of watchers) watcher();
};

const subscribe = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** The places in use, or null. */
export const useOwnPlaces = (): OwnPlacesShown | null =>
  useSyncExternalStore(subscribe, () => brought);

/** The same outside a component. */
export const ownPlacesNow = (): OwnPlacesShown | null => brought;

const USUAL_METRES = 800;

/** Puts places in place of those before; the distance and shapes stay. */
export const bringPlaces = (places: readonly OwnPlace[]): void =>
  put({
    metres: brought?.metres ?? USUAL_METRES,
    places,
    proposed: [],
    shapes: brought?.shapes ?? [],
  });

/** Adds shapes to those that are there. */
export const addShapes = (shapes: readonly OwnShape[]): void =>
  put({
    ...(brought ?? { metres: USUAL_METRES, places: [], proposed: [] }),
    shapes: [...(brought?.shapes ?? []), ...shapes],
  });

/** Puts one more beside those there are. */
export const addPlace = (place: OwnPlace): void => {
  if (brought === null) bringPlaces([place]);
  else changePlaces({ places: [...brought.places, place] });
};

/** Changes what is shown of them; nothing where they were forgotten meanwhile. */
export const changePlaces = (change: Partial<OwnPlacesShown>): void => {
  if (brought !== null) put({ ...brought, ...change });
};

export const forgetPlaces = (): void => put(null);
