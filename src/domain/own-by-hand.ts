import type { OwnPlace } from "./own-place";

export const LONGEST_NAME = 80;

/** "Place 1", or the next number that no place has: until it gets a name. */
export const freshName = (places: readonly OwnPlace[]): string => {
  const names = new Set(places.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = `Place ${number}`;
    if (!names.has(name)) return name;
  }
};

/** Whether it was put on the map here, not in a file: then it can be moved. */
export const isByHand = ({ source }: OwnPlace): boolean => source === 0;

/** A place put on the map by hand, of no kind. */
export const placeByHand = (
  name: string,
  { longitude, latitude }: Pick<OwnPlace, "longitude" | "latitude">,
): OwnPlace => ({
  name: name.trim().slice(0, LONGEST_NAME),
  kind: "",
  longitude,
  latitude,
  source: 0,
});

/** The same list with one place changed; it keeps its position. The same list if the place is not in it. */
export const withChange = (
  places: readonly OwnPlace[],
  place: OwnPlace,
  change: Partial<OwnPlace>,
): readonly OwnPlace[] =>
  places.includes(place)
    ? places.map((each) => (each === place ? { ...each, ...change } : each))
    : places;
