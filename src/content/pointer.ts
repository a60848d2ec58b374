import type { PeopleTold } from "../domain/people-told";
import { SYNTHETIC_TITLE } from "../domain/synthetic";
import type { Tier } from "../domain/tiers";
import type { Content } from "./content";

/** What is said of an area at the pointer, to the eye and to a screen reader. */
export interface PointerWords {
  /** "Stockbridge Village (006B)". */
  readonly title: string;
  /** What it lies in: "Knowsley". */
  readonly place: string;
  /** "Multiple deprivation 2025: 83rd of 33,755". */
  readonly value: string;
  /** Its class, and the class's colour; null where it has none. */
  readonly kind: string;
  readonly colour: string | null;
  readonly sureness: string | null;
  /** What lies over its colour says. */
  readonly lines: readonly string[];
  /** Whose people they are; null where none are shown. */
  readonly whose: PeopleTold | null;
  readonly tier: Tier;
  /** How far to trust it. */
  readonly trust: string;
}

export const pointerWords = (content: Content, row: number): PointerWords => {
  const { choropleth, overlays, people } = content;
  const { units, heading, text, sureness, scale, classes, warning } = choropleth;
  const kind = scale.classes[classes[row] ?? -1];
  return {
    title: units.titleOf(row),
    place: units.placeOf(row),
    value: `${heading}: ${text(row)}`,
    kind: kind?.label ?? choropleth.unknown,
    colour: kind?.colour ?? null,
    sureness: sureness(row),
    // Most overlays know areas (LSOAs) by their rows, and no other units.
    lines: overlays.flatMap(({ words, ofUnits }) =>
      ofUnits || units.kind === "lsoa" ? words(row) : [],
    ),
    whose: people?.told ?? null,
    tier: choropleth.tier(row),
    trust: warning ?? choropleth.tier(row),
  };
};

/** "Synthetic participants", "Participants: Your own file". */
export const whoseWords = (whose: PeopleTold | null): string | null => {
  if (whose === null) return null;
  return whose.synthetic ? SYNTHETIC_TITLE : `Participants: ${whose.tier}`;
};

/** The same in one breath. */
export const spokenWords = (content: Content, row: number): string => {
  const words = pointerWords(content, row);
  const kind = words.colour === null ? words.kind.toLowerCase() : words.kind;
  const more = [words.sureness, ...words.lines, whoseWords(words.whose), words.trust].flatMap(
    (line) => (line === null ? [] : [` ${line}.`]),
  );
  return `${words.title}, ${words.place}. ${words.value}, ${kind}.${more.join("")}`;
};

/** What overlays say of the very place. */
export const wordsHere = (
  { overlays }: Content,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
): readonly string[] => overlays.flatMap(({ wordsAt }) => wordsAt(longitude, latitude));
