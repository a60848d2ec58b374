import { BOROUGHS, REGION } from "./boroughs";
import type { Range } from "./disclosure";
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

/** A sum is told where its range is no wider than this share of it. */
const WIDEST = 0.1;

type Part = HouseholdPlace["released"];

/** Households with several participants, told or as many as the people allow. */
const severalOf = ({ several, members }: Part): Range =>
  several ?? { low: 0, high: Math.floor(members.high / 2) };

const onesOf = ({ ones, members }: Part): Range => ones ?? { low: 0, high: members.high };

const rowOf = (place: string, parts: readonly Part[], threshold: number): HouseholdRow => {
  const members = added(
    parts.map((part) => part.members),
    threshold,
  );
  const without = added(
    parts.map((part) => part.without),
    threshold,
  );
  const several = parts.every((part) => part.several === undefined)
    ? undefined
    : added(parts.map(severalOf), threshold);
  const all = added(
    parts.flatMap((part) => [severalOf(part), onesOf(part)]),
    threshold,
  );
  const isTold = parts.every(({ ones }) => ones) || all.high - all.low <= WIDEST * all.figure;
  const households = isTold ? all : undefined;
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
      ? "Too few participants have a household id to say anything about their households"
      : isKnown
        ? `About ${several}${of} households have more than one participant`
        : `${several.charAt(0).toUpperCase()}${several.slice(1)} households have more than one participant`;
  const isAnyHidden = rows.some(({ households }) => households === NOT_SHOWN);
  return {
    headline: `${headline}.`,
    notes: [
      `Participants without a household id: ${without}. The other columns leave them out.`,
      ...(isAnyHidden
        ? [
            "If few households have several participants, the number of all households would reveal how many. So we do not show it.",
          ]
        : []),
      "A household in two boroughs counts in both.",
    ],
  };
};
