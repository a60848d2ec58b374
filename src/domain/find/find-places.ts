import { distance } from "fastest-levenshtein";

import { KNOWN_KINDS, type KnownKind, type KnownPlace } from "./known-places";
import { folded, joined, withoutThe } from "./spelling";

interface Spelt {
  readonly place: KnownPlace;
  /** Its names, the main one first. */
  readonly names: readonly string[];
  /** Words of all its names and of what it lies in. */
  readonly words: readonly string[];
  readonly within: ReadonlySet<string>;
}

/** Places and the one spelling of their names, made once. */
export type PlaceIndex = readonly Spelt[];

export const placeIndex = (places: readonly KnownPlace[]): PlaceIndex =>
  places.map((place) => {
    const names = [...new Set([place.name, ...place.also].map((name) => withoutThe(folded(name))))];
    const within = folded(place.within).split(" ");
    return {
      place,
      names,
      words: [...new Set([...names.join(" ").split(" "), ...within])],
      within: new Set(within),
    };
  });

/** Slips of the finger or the ear forgiven in a word or name; two letters changed about are two. None in codes. */
const slipsIn = (text: string): number =>
  text.length < 4 || /\d/.test(text) ? 0 : text.length < 6 ? 1 : 2;

/** "sthel" on the way to St Helens. */
const isSaint = (name: string, compact: string): boolean =>
  name.startsWith("st ") && joined(name).startsWith(compact);

/** How well a place answers to what is typed, 0 the best; null: not at all. */
const fit = ({ names, words, within }: Spelt, typed: string): number | null => {
  const compact = joined(typed);
  if (names.some((name) => name === typed || joined(name) === compact)) return 0;
  const typedWords = typed.split(" ");
  // "Kirkby, Knowsley": the name, and what it lies in.
  const own = typedWords.filter((word) => !within.has(word)).join(" ");
  if (own !== "" && own !== typed && names.includes(own)) return 1;
  if (names.some((name) => name.startsWith(typed) || isSaint(name, compact))) return 2;
  const begins = (word: string) => words.some((each) => each.startsWith(word));
  const isOwn = (word: string) =>
    names.some((name) => name.split(" ").some((each) => each.startsWith(word)));
  if (typedWords.every(begins)) return typedWords.some(isOwn) ? 3 : 4;
  return null;
};

/** The same of what is misspelt: how many letters it is off. */
const slip = ({ names, words }: Spelt, typed: string): number | null => {
  const whole = Math.min(...names.map((name) => distance(name, typed)));
  if (whole <= slipsIn(typed)) return whole;
  let off = 0;
  for (const word of typed.split(" ")) {
    const least = Math.min(
      ...words.map((each) =>
        each.startsWith(word)
          ? 0
          : Math.min(distance(each, word), distance(each.slice(0, word.length), word)),
      ),
    );
    if (least > slipsIn(word)) return null;
    off += least;
  }
  // A word of the name is less than the name itself.
  return off + 3;
};

/**
 * The places that answer to what is typed, best first: the very name or code, then names that begin so,
 * then every word; where nothing does, what sounds or is spelt much like it. Of those that answer equally
 * well, the kind that the map shows comes first.
 */
export const findPlaces = (
  index: PlaceIndex,
  typed: string,
  limit = 8,
  shown: KnownKind | null = null,
): readonly KnownPlace[] => {
  const spelt = withoutThe(folded(typed));
  if (spelt === "") return [];
  const best = (how: (each: Spelt, text: string) => number | null): readonly KnownPlace[] =>
    index
      .flatMap((each) => {
        const rank = how(each, spelt);
        return rank === null ? [] : [{ place: each.place, rank }];
      })
      .toSorted((a, b) => a.rank - b.rank || order(a.place, shown) - order(b.place, shown))
      .slice(0, limit)
      .map(({ place }) => place);
  const found = best(fit);
  return found.length > 0 ? found : best(slip);
};

const order = ({ kind }: KnownPlace, shown: KnownKind | null): number =>
  kind === shown ? -1 : KNOWN_KINDS.indexOf(kind);
