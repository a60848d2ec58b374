import { BOROUGHS, REGION } from "./boroughs";
import type { Shown } from "./disclosure";
import type { HouseholdPlace } from "./released";
import { added, countShown } from "./shown";

/** Households of one place as a table shows them. */
export interface HouseholdRow {
  readonly place: string;
  /** People with a household id, and without. */
  readonly members: string;
  readonly without: string;
  readonly households: string;
  /** People with an id per household; null where either is hidden. */
  readonly each: number | null;
  readonly several: string;
  /** Figures behind the words: NaN hidden. */
  readonly figures: { readonly several: number; readonly households: number };
}

const NOT_SHOWN = "not shown";
const TOO_FEW = "too few to tell";

const hasAll = <T>(values: readonly (T | undefined)[]): values is readonly T[] =>
  values.every((value) => value !== undefined);

const rowOf = (
  place: string,
  parts: readonly HouseholdPlace["released"][],
  threshold: number,
): HouseholdRow => {
  const sum = (shown: readonly (Shown | undefined)[]): Shown | undefined =>
    hasAll(shown) ? added(shown, threshold) : undefined;
  const members = added(
    parts.map((part) => part.members),
    threshold,
  );
  const without = added(
    parts.map((part) => part.without),
    threshold,
  );
  const several = sum(parts.map((part) => part.several));
  const households = sum(parts.flatMap((part) => [part.several, part.ones]));
  const each = members.figure / (households?.figure ?? NaN);
  return {
    place,
    members: countShown(members),
    without: countShown(without),
    households: households === undefined ? NOT_SHOWN : countShown(households),
    each: Number.isNaN(each) ? null : Number(each.toFixed(1)),
    several: several === undefined ? TOO_FEW : countShown(several),
    figures: { several: several?.figure ?? NaN, households: households?.figure ?? NaN },
  };
};

const nameOf = ({ boroughs }: HouseholdPlace): string =>
  boroughs.length === 1 ? (BOROUGHS[boroughs[0]!]?.name ?? "") : "Other boroughs together";

/** The region first, then the places it is made of where there are several. */
export const householdRows = (
  places: readonly HouseholdPlace[],
  threshold: number,
): readonly HouseholdRow[] => [
  rowOf(
    REGION.name,
    places.map(({ released }) => released),
    threshold,
  ),
  ...(places.length < 2
    ? []
    : places.map((place) => rowOf(nameOf(place), [place.released], threshold))),
];

/** What the table says, and how to read it. */
export const householdSentences = (
  rows: readonly HouseholdRow[],
): { readonly headline: string; readonly notes: readonly string[] } => {
  const region = rows[0]!;
  const { several, figures, without } = region;
  const isKnown = !Number.isNaN(figures.several);
  const of = Number.isNaN(figures.households) ? "" : ` of about ${region.households}`;
  const headline =
    several === TOO_FEW
      ? "Too few participants have a household id to say anything of their households"
      : isKnown
        ? `About ${several}${of} households have more than one participant`
        : `${several.charAt(0).toUpperCase()}${several.slice(1)} households have more than one participant`;
  const isAnyHidden = rows.some(({ households }) => households === NOT_SHOWN);
  return {
    headline: `${headline}.`,
    notes: [
      `Participants without a household id: ${without}. They are left out of the other columns.`,
      ...(isAnyHidden
        ? [
            "Where few households have several participants, the number of all households would tell how many, so it is not shown.",
          ]
        : []),
      "A household in two boroughs counts in both.",
    ],
  };
};
