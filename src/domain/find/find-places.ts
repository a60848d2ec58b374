import { distance } from "fastest-levenshtein";

import { KNOWN_KINDS, type KnownKind, type KnownPlace } from "./known-places";
import { folded, joined, withoutThe } from "./spelling";

interface Spelt {
  readonly place: KnownPlace;
  /** Its names, the main one first. */
  readonly names: readonly string[];
  /** The same without spaces. */
  readonly compact: readonly string[];
  /** Words of all its names. */
  readonly own: readonly string[];
  /** These, and words of what it lies in. */
  readonly words: readonly string[];
  readonly within: ReadonlySet<string>;
}

/** Places and the one spelling of their names, made once. */
export type PlaceIndex = readonly Spelt[];

export const placeIndex = (places: readonly KnownPlace[]): PlaceIndex => {
  // Sixteen thousand streets lie in six hundred neighbourhoods.
  const wordsOf = remembered((text) => folded(text).split(" "));
  return places.map((place) => {
    const names = [...new Set([place.name, ...place.also].map((name) => withoutThe(folded(name))))];
    const within = wordsOf(place.within);
    const own = [...new Set(names.join(" ").split(" "))];
    return {
      place,
      names,
      compact: names.map(joined),
      own,
      words: [...new Set([...own, ...within])],
      within: new Set(within),
    };
  });
};

const remembered = <Answer>(of: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text) ?? of(text);
    known.set(text, answer);
    return answer;
  };
};

/** Slips of the finger or the ear forgiven in a word or name; two letters changed about are two. None in codes. */
const slipsIn = (text: string): number =>
  text.length < 4 || /\d/.test(text) ? 0 : text.length < 6 ? 1 : 2;

/** "sthel" on the way to St Helens. */
const isSaint = (name: string, compact: string): boolean =>
  name.startsWith("st ") && joined(name).startsWith(compact);

/** What is typed, taken apart once for all places. */
interface Typed {
  readonly text: string;
  readonly compact: string;
  readonly words: readonly string[];
}

const startsOne = (words: readonly string[], start: string): boolean =>
  words.some((each) => each.startsWith(start));

/** How well a place answers to what is typed, 0 the best; null: not at all. */
const fit = (place: Spelt, { text, compact, words: typed }: Typed): number | null => {
  const { names, within } = place;
  if (place.compact.includes(compact)) return 0;
  // "Kirkby, Knowsley": the name, and what it lies in.
  if (typed.length > 1 && typed.some((word) => within.has(word))) {
    const own = typed.filter((word) => !within.has(word)).join(" ");
    if (own !== "" && names.includes(own)) return 1;
  }
  if (names.some((name) => name.startsWith(text) || isSaint(name, compact))) return 2;
  if (typed.every((word) => startsOne(place.words, word)))
    return typed.some((word) => startsOne(place.own, word)) ? 3 : 4;
  return null;
};

/** The same of what is misspelt: how many letters it is off. */
const slip = (
  { names, words }: Spelt,
  { text: typed, words: typedWords }: Typed,
): number | null => {
  const whole = Math.min(...names.map((name) => distance(name, typed)));
  if (whole <= slipsIn(typed)) return whole;
  let off = 0;
  for (const word of typedWords) {
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
  const asked: Typed = { text: spelt, compact: joined(spelt), words: spelt.split(" ") };
  const best = (how: (each: Spelt, typed: Typed) => number | null): readonly KnownPlace[] =>
    index
      .flatMap((each) => {
        const rank = how(each, asked);
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
