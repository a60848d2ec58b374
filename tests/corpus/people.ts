import type { Draw, Home } from "./draw";

/** Why a person stands nowhere on the map. */
export type Lost = "blank" | "unknown" | "no fixed abode" | "unreadable" | "too wide";

/** A person who is known before any file is written. */
export interface Person {
  readonly id: string;
  readonly household: string | null;
  /** Where they live: an address of the region, a postcode elsewhere, or why nobody can say. */
  readonly home: Home | { readonly elsewhere: string } | { readonly lost: Lost };
  /** What the file says of where they live. */
  readonly typed: string;
  readonly programme: string;
  /** The day they started, as 2023-05-03; null where nobody knows. */
  readonly start: string | null;
}

export const PROGRAMMES = ["Households into Work", "Ways to Work", "Moving On"];
export const ELSEWHERE = ["M1 1AE", "EC1A 1BB", "B33 8TH", "CF10 1EP", "NE1 7RU", "BT1 5GS"];

const WORDS: readonly (readonly [typed: string, lost: Lost])[] = [
  ["", "blank"],
  ["Not known", "unknown"],
  ["NFA", "no fixed abode"],
  ["No fixed abode", "no fixed abode"],
  ["Unknown", "unknown"],
];

const two = (n: number): string => String(n).padStart(2, "0");

export const day = (draw: Draw): string =>
  `${2022 + draw.below(3)}-${two(1 + draw.below(12))}-${two(1 + draw.below(28))}`;

/** An address of the region, one elsewhere, or none, in the shares of a usual caseload. */
const livesAt = (draw: Draw): Pick<Person, "home" | "typed"> => {
  const chance = draw.chance();
  if (chance < 0.05) {
    const elsewhere = draw.one(ELSEWHERE);
    return { home: { elsewhere }, typed: elsewhere };
  }
  if (chance < 0.09) {
    const [typed, lost] = draw.one(WORDS);
    return { home: { lost }, typed };
  }
  const home = draw.home();
  return { home, typed: home.postcode };
};

/**
 * People as a case system has them: some in one household, some outside the region, some without a place.
 *
 * @param size how many
 */
export const caseload = (draw: Draw, size = 20 + draw.below(80)): Person[] => {
  const people: Person[] = [];
  for (let household = 1; people.length < size; household++) {
    const lives = livesAt(draw);
    for (let more = 1 + draw.below(3); more > 0 && people.length < size; more--)
      people.push({
        ...lives,
        id: `C${String(10001 + people.length)}`,
        household: `H${String(5000 + household)}`,
        programme: draw.one(PROGRAMMES),
        start: day(draw),
      });
  }
  return people;
};

/** People of the region only, each in a household of their own. */
export const residents = (draw: Draw, size = 20 + draw.below(60)): Person[] =>
  Array.from({ length: size }, (_, i) => {
    const home = draw.home();
    return {
      id: `C${String(10001 + i)}`,
      household: null,
      home,
      typed: home.postcode,
      programme: draw.one(PROGRAMMES),
      start: day(draw),
    };
  });

export const codeOf = ({ home }: Person): string | undefined =>
  "code" in home ? home.code : undefined;
