import { PLACE_COLOURS } from "../../palette";
import type { Place } from "../../place";
import type { PlaceKey } from "./compare-chart";

/** England is what the others are set against, so it takes no colour of theirs. */
const ENGLAND_COLOUR = "#7c8089";

/** The colours of the places compared, in their order. */
export const placeKeys = (places: readonly Place[]): readonly PlaceKey[] => {
  let next = 0;
  return places.map(({ kind, name }) => {
    const isReference = kind === "england";
    const colour = isReference ? ENGLAND_COLOUR : PLACE_COLOURS[next++ % PLACE_COLOURS.length]!;
    return { name, colour, isReference };
  });
};

export const ENGLAND_KEY: PlaceKey = { name: "England", colour: ENGLAND_COLOUR, isReference: true };
