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

const placeKey = ({ name, kind, longitude, latitude }: OwnPlace): string =>
  JSON.stringify([name, kind, longitude, latitude]);

const shapeKey = ({ name, polygons }: OwnShape): string => JSON.stringify([name, polygons]);

/** Those before and those that are new: a file that is read twice adds nothing. */
const joined = <One>(before: readonly One[], more: readonly One[], keyOf: (one: One) => string) => {
  const known = new Set(before.map(keyOf));
  return [...before, ...more.filter((one) => !known.has(keyOf(one)))];
};

const withMore = (places: readonly OwnPlace[], shapes: readonly OwnShape[]): OwnPlacesShown => {
  const before = brought ?? { metres: USUAL_METRES, places: [], proposed: [] };
  return {
    ...before,
    places: joined(before.places, places, placeKey),
    shapes: joined(before.shapes ?? [], shapes, shapeKey),
  };
};

/** Adds the places and shapes of a file to those there are; sites that were proposed before it are gone. */
export const addOwn = (places: readonly OwnPlace[], shapes: readonly OwnShape[] = []): void =>
  put({ ...withMore(places, shapes), proposed: [] });

/** Puts one more beside those there are. */
export const addPlace = (place: OwnPlace): void => put(withMore([place], []));

/** Changes what is shown of them; nothing where they were forgotten meanwhile. */
export const changePlaces = (change: Partial<OwnPlacesShown>): void => {
  if (brought !== null) put({ ...brought, ...change });
};

export const forgetPlaces = (): void => put(null);
