import { useSyncExternalStore } from "react";

import { addPlace, changePlaces, ownPlacesNow } from "../../../data/own/places-session";
import { freshName, placeByHand, withChange } from "../../../domain/own-by-hand";
import type { OwnPlace } from "../../../domain/own-place";
import type { MapPlace } from "../../../map/map-controller";
import { sharedState } from "../../../platform/shared-state";

/** How far a place has come that is put on the map by hand. */
export type ByHand =
  | { readonly step: "rest" }
  /** The next press on the map puts a place there, or moves one. */
  | { readonly step: "aim"; readonly moves: OwnPlace | null; readonly missed: boolean }
  /** It is there, and gets its name. */
  | { readonly step: "name"; readonly place: OwnPlace };

const REST: ByHand = { step: "rest" };
const byHand = sharedState<ByHand>(REST);

export const useByHand = (): ByHand => useSyncExternalStore(byHand.watch, byHand.now);

/** @param moves the place that moves; null for a new one */
export const aim = (moves: OwnPlace | null): void =>
  byHand.become({ step: "aim", moves, missed: false });

export const rest = (): void => byHand.become(REST);

export const MISSED = "The region has no land there. Press within the region.";

/**
 * What a press on the map does while it is aimed; null: beside the region.
 * @param area the name of the area there
 * @returns what is said of it
 */
export const putAt = (at: MapPlace | null, area: string): string => {
  const now = byHand.now();
  if (now.step !== "aim") return "";
  if (at === null) {
    byHand.become({ ...now, missed: true });
    return MISSED;
  }
  const { longitude, latitude } = at;
  const places = ownPlacesNow()?.places ?? [];
  if (now.moves === null) {
    const place = placeByHand(freshName(places), at);
    addPlace(place);
    byHand.become({ step: "name", place });
    return `${place.name} is on the map, in ${area}.`;
  }
  changePlaces({ places: withChange(places, now.moves, { longitude, latitude }) });
  rest();
  return `${now.moves.name} is now in ${area}.`;
};

/** Gives the place that was put last its name; none leaves the one it has. */
export const nameIt = (name: string): void => {
  const now = byHand.now();
  if (now.step !== "name") return;
  const given = name.trim();
  if (given !== "" && given !== now.place.name)
    changePlaces({ places: withChange(ownPlacesNow()?.places ?? [], now.place, { name: given }) });
  rest();
};

const mapTakes = sharedState(false);

/** Whether a map is there that can be pressed: none is beside the table alone, nor are hexagons one. */
export const useMapTakes = (): boolean => useSyncExternalStore(mapTakes.watch, mapTakes.now);

/** Says that there is one; the answer, that it is gone. */
export const takePresses = (): (() => void) => {
  mapTakes.become(true);
  return () => {
    mapTakes.become(false);
    if (byHand.now().step === "aim") rest();
  };
};
