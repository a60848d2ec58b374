import { listed, plural, whole } from "./format";

/** Who has to be named wherever streets are drawn or counted along. */
export const STREETS_CREDIT = "© OpenStreetMap contributors, August 2021 (ODbL)";

/** How far somebody is to walk. */
export interface WalkAsked {
  readonly minutes: number;
  /** Kilometres an hour. */
  readonly speed: number;
}

type Position = readonly [longitude: number, latitude: number];

/** What a walk from some places reaches, as it is drawn. Degrees. */
export interface WalkGround {
  /** Streets as far as they are reached. */
  readonly streets: readonly (readonly Position[])[];
  /** A line round what each place reaches. */
  readonly outlines: readonly (readonly Position[])[];
  /** Places that lie by no street, by position: those within a straight line are counted. */
  readonly missed: readonly number[];
}

/** A walk, and what it reaches; null until that is worked out. */
export interface WalkShown extends WalkAsked {
  readonly ground: WalkGround | null;
}

/** Walks on offer. */
export const MINUTES = [5, 10, 15, 20] as const;

/** Speeds on offer; 4.8 km/h is the usual one for a walk to a service. */
export const SPEEDS = [
  { speed: 4.8, words: "4.8 km an hour, the usual pace" },
  { speed: 3.6, words: "3.6 km an hour, a slow pace" },
  { speed: 5.6, words: "5.6 km an hour, a brisk pace" },
] as const;

export const USUAL_SPEED = 4.8;

export const metresOf = ({ minutes, speed }: WalkAsked): number =>
  Math.round((minutes * speed * 1000) / 60);

/** "10 minutes’ walk at 4.8 km an hour". */
export const walkWords = ({ minutes, speed }: WalkAsked): string =>
  `${minutes} minutes’ walk at ${speed} km an hour`;

/** The same as a line of its own. */
export const STREETS_BY = `Streets: ${STREETS_CREDIT}`;

/** What has to be known wherever people are counted along streets. */
export const STREETS_SAID = `${STREETS_BY}. They lack streets built since, and do not show steps, gates or opening hours. Not walked: motorways and their slips, the Mersey tunnels, the Mersey Gateway Bridge, ferries. Runcorn and Widnes are joined by the Silver Jubilee Bridge; no street of the file joins Wirral with the rest.`;

/** Residents farther from every place than a walk is long. */
export interface Beyond {
  /** Metres that half of them have to walk at most, to the nearest place; null where nobody is beyond, or can. */
  readonly median: number | null;
  /** Residents who can walk to no place at all. */
  readonly unreached: number;
}

/** How far those beyond are: "Half of those beyond live within 31 minutes’ walk of the nearest place." */
export const beyondWords = ({ median, unreached }: Beyond, speed: number): string =>
  [
    ...(median === null
      ? []
      : [
          `Of the residents beyond who can walk to a place, half have ${whole(Math.ceil((60 * median) / (1000 * speed)))} minutes or less to the nearest.`,
        ]),
    ...(unreached < 1
      ? []
      : [`${whole(unreached)} residents have no way on foot along these streets.`]),
  ].join(" ");

const NAMED = 5;

/** What is said of places that lie by no street. */
export const missedWords = (names: readonly string[]): string => {
  const more = names.length - NAMED;
  const shown = listed([
    ...names.slice(0, NAMED),
    ...(more > 0 ? [plural(more, "more place", "more places")] : []),
  ]);
  return `More than 100 m from any street, so counted in a straight line: ${shown}.`;
};
