import type { MethodId } from "../../domain/methods/methods";
import type { View } from "../../domain/view";
import { METHOD_OF_LAYER, METHOD_OF_RATES } from "../../domain/methods/method-of";
import { layerShown, peopleAsked } from "../../domain/deck/view-words";
import type { ClassShapes, OverlayMark } from "../../domain/marks/marks";
import { overlay } from "../overlay";
import { isLoaded } from "../participants/is-loaded";
import type { People, Spread } from "../participants/people";
import { remember } from "../remember";

/** Hexagons in a hue that need does not have, with a light edge, below the names. */
const MARKS = [
  {
    kind: "fill",
    id: "participants",
    source: "participants",
    fill: "classes",
    opacity: 0.94,
  },
  {
    kind: "line",
    id: "participants-edge",
    source: "participants",
    colour: "participantEdge",
    width: [
      [8, 0.6],
      [11, 1.3],
      [14, 2],
    ],
  },
] as const satisfies readonly OverlayMark[];

interface Participants {
  readonly people: People | null;
  readonly spread: Spread | null;
  /** Why nothing is drawn; "" where something is. */
  readonly missing: string;
}

const withoutPeople = (missing: string): Participants => ({ people: null, spread: null, missing });

const NOT_LOADED = withoutPeople("No participants are loaded on this device, so none are shown");
const IN_ANOTHER_FILE = withoutPeople(
  "This slide shows a programme that is not in the open participants file, so it shows nobody. Open its file, or put another view on the slide",
);
const ON_HEXAGONS = withoutPeople("The hexagon map cannot show participants");
const COUNTING = withoutPeople("Participants are being counted");

const shown = remember((people: People, spread: Spread | null): Participants => ({
  people,
  spread,
  missing: "",
}));

/** Rates drawn towards the region's are another thing than those counted. */
const methodOfPeople = ({ participants: layer, rates }: View): MethodId | null =>
  layer === "rate" ? METHOD_OF_RATES[rates] : METHOD_OF_LAYER[layer];

export const participants = overlay<Participants>({
  id: "participants",
  key: "participants",
  method: methodOfPeople,
  from: ({ view, session, people }) => {
    if (layerShown(view) === "none") return null;
    if (session === null) return NOT_LOADED;
    if (!isLoaded(session)) return IN_ANOTHER_FILE;
    const isSpread = view.participants === "hexagons" || view.participants === "heat";
    // Equal hexagons in place of the areas leave no ground for anything that lies where people live.
    if (isSpread && view.shape === "hexagons") return ON_HEXAGONS;
    if (people === null) return COUNTING;
    const spread = people.spread(view.map?.zoom ?? null);
    return isSpread && spread === null ? COUNTING : shown(people, spread);
  },
  marks: MARKS,
  shapes: ({ spread }): Readonly<Record<string, ClassShapes>> =>
    spread?.kind === "hexagons" ? { participants: spread.flat } : {},
  surface: ({ spread }) =>
    spread?.kind === "hexagons" ? { kind: "hexagons", ...spread.hexagons } : spread,
  keys: ({ people, spread }) => people?.keys(spread) ?? [],
  notes: ({ people, spread, missing }) => people?.notes(spread) ?? [missing],
  words: ({ people }, row) => people?.words(row) ?? [],
  wordsAt: ({ spread }, longitude, latitude) =>
    spread?.kind === "hexagons" ? spread.wordsAt(longitude, latitude) : [],
  provenance: (view) => ["Participants drawn as", peopleAsked(view)],
});
