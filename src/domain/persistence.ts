import type { Values } from "./areas";
import { counted as inWords } from "./format";

/** How an area comes to be "in" at a release. */
type Rule =
  /** Every ancestor of the area ranks among the most deprived share of England. */
  | { readonly kind: "share"; readonly threshold: number }
  /** The area is a significant hot spot (Gi*) of that release. */
  | { readonly kind: "hot-spot" };

export interface Definition {
  readonly id: "always-10" | "always-20" | "deep-rooted" | "hot-spot-always";
  /** Two to five words, for a list. */
  readonly title: string;
  readonly rule: Rule;
  /** Ends "The area is …": "in the most deprived 10% of England". */
  readonly place: string;
  /** Where the definition comes from, if not from us. */
  readonly origin?: string;
}

/** The ways to call an area persistently deprived, from the widest known to the narrowest. */
export const DEFINITIONS: readonly Definition[] = [
  {
    id: "always-10",
    title: "Always in the most deprived 10%",
    rule: { kind: "share", threshold: 0.1 },
    place: "in the most deprived 10% of England",
  },
  {
    id: "always-20",
    title: "Always in the most deprived 20%",
    rule: { kind: "share", threshold: 0.2 },
    place: "in the most deprived 20% of England",
  },
  {
    id: "deep-rooted",
    title: "Deep-rooted deprivation",
    rule: { kind: "share", threshold: 50 / 1917 },
    place: "in the most deprived 2.6% of England",
    origin:
      "Wales calls an area deep-rooted if it has stayed among its 50 most deprived of 1,917. This is the same share of England.",
  },
  {
    id: "hot-spot-always",
    title: "Always a hot spot",
    rule: { kind: "hot-spot" },
    place: "part of a hot spot of need",
  },
];

export type DefinitionId = Definition["id"];

/**
 * How an area moved over the releases, in the sense of emerging hot spot categories:
 * - `persistent`: in at every release
 * - `new`: in at the latest release and at no other
 * - `consecutive`: in at the latest and unbroken for two releases or more up to it, and out at all before
 * - `intermittent`: in at the latest, with a release out between times in
 * - `left`: in at some earlier release, out at the latest
 * - `never`: out at every release
 * - `unknown`: at some release it cannot be told; never taken for out
 * Every area has exactly one.
 */
export const TRAJECTORIES = [
  "persistent",
  "consecutive",
  "intermittent",
  "new",
  "left",
  "never",
  "unknown",
] as const;
export type Trajectory = (typeof TRAJECTORIES)[number];

export const TRAJECTORY_WORDS: Readonly<Record<Trajectory, string>> = {
  persistent: "In every release",
  consecutive: "In for the last releases without a break",
  intermittent: "In now, and on and off before",
  new: "In for the first time",
  left: "In before, not now",
  never: "Never in",
  unknown: "Not known at one release or more",
};

const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const TRAJECTORY_SENTENCES: Readonly<Record<Trajectory, (place: string) => string>> = {
  persistent: (place) => `${opened(place)} in every release.`,
  consecutive: (place) => `${opened(place)} in the latest releases without a break, not before.`,
  intermittent: (place) => `${opened(place)} now, and on and off before.`,
  new: (place) => `${opened(place)} for the first time in the latest release.`,
  left: (place) => `${opened(place)} in an earlier release, not now.`,
  never: (place) => `Never ${place}.`,
  unknown: (place) => `Whether it was ${place} is not known for every release.`,
};

/** "Never in the most deprived 10% of England." */
export const trajectorySentence = (
  trajectory: Trajectory,
  { place }: Pick<Definition, "place">,
): string => TRAJECTORY_SENTENCES[trajectory](place);

/** Persistence over fewer releases than this would be said of a coincidence. */
export const FEWEST_RELEASES = 4;

/** In at a release, out, or not to be told. */
export type Membership = 0 | 1 | "unknown";

export interface Persistence {
  readonly definition: DefinitionId;
  /** Years of the releases, oldest first. */
  readonly years: readonly number[];
  /** 1 where in at every release. */
  readonly persistent: Uint8Array;
  /** Releases at which it is known whether the area is in. */
  readonly knownReleases: Uint8Array;
  /** Releases at which the area is in. */
  readonly releasesIn: Uint8Array;
  readonly trajectory: readonly Trajectory[];
  /** Per row, one membership per release. */
  readonly memberships: readonly (readonly Membership[])[];
  /** Areas that are unknown at some release, and so not counted as persistent. */
  readonly unknown: number;
}

/** The definition of that id. @throws RangeError if there is none */
export const definitionOf = (id: string): Definition => {
  const found = DEFINITIONS.find((definition) => definition.id === id);
  if (found === undefined) throw new RangeError(`no definition of persistence is called ${id}`);
  return found;
};

/** "Most deprived 10% of England in every release since 2004". */
export const definitionSentence = ({ rule, place }: Definition, since: number): string =>
  rule.kind === "hot-spot"
    ? `Need above average, and high need around it, more than chance would explain, in every release since ${since}`
    : `${place.replace("in the most", "Most")} in every release since ${since}`;

/** Which trajectory a known history, oldest first, makes. */
export const trajectoryOf = (history: readonly Membership[]): Trajectory => {
  if (history.includes("unknown")) return "unknown";
  const times = history.filter((one) => one === 1).length;
  if (times === 0) return "never";
  if (times === history.length) return "persistent";
  if (history.at(-1) === 0) return "left";
  if (times === 1) return "new";
  const unbroken = history.length - 1 - history.lastIndexOf(0);
  return unbroken === times ? "consecutive" : "intermittent";
};

/**
 * Whether each area is in at one release.
 * @param hot for `hot-spot-always`: 1 where the area is a significant hot spot of the release
 * @throws RangeError where the rule cannot be put to these values
 */
const membershipsOf = (
  { id, rule }: Definition,
  { value, worst, ranked, measure, year }: Values,
  hot: Uint8Array | undefined,
): Membership[] => {
  if (rule.kind === "hot-spot") {
    if (hot === undefined) throw new RangeError(`${id} needs the hot spots of ${measure} ${year}`);
    return Array.from(value, (one, row) =>
      Number.isNaN(one) ? "unknown" : hot[row] === 1 ? 1 : 0,
    );
  }
  if (ranked === undefined)
    throw new RangeError(`${measure} ${year} is not ranked: ${id} needs ranks`);
  // The least deprived ancestor decides, so a split or merged past is never read too darkly.
  return Array.from(worst ?? value, (rank) =>
    Number.isNaN(rank) ? "unknown" : rank / ranked <= rule.threshold ? 1 : 0,
  );
};

/**
 * Which areas are persistently deprived under a definition, and what every area did over the releases.
 * @param releases one measure at each of its releases, in any order, at least four
 * @param hotSpots for `hot-spot-always`, one column per release in the same order: 1 is a hot spot
 * @throws RangeError with fewer releases, or where the rule cannot be put to the values
 */
export const persistenceOf = (
  definition: Definition,
  releases: readonly Values[],
  hotSpots: readonly Uint8Array[] = [],
): Persistence => {
  if (releases.length < FEWEST_RELEASES) {
    throw new RangeError(
      `${releases[0]?.measure ?? "the measure"} has ${releases.length} releases: persistence needs at least ${FEWEST_RELEASES}`,
    );
  }
  const columns = releases
    .map((values, k) => ({
      year: values.year,
      column: membershipsOf(definition, values, hotSpots[k]),
    }))
    .sort((a, b) => a.year - b.year);
  const rows = columns[0]!.column.length;
  const memberships = Array.from({ length: rows }, (_, row) =>
    columns.map(({ column }) => column[row] ?? "unknown"),
  );
  const trajectory = memberships.map(trajectoryOf);
  const counted = (want: (one: Membership) => boolean) =>
    Uint8Array.from(memberships, (history) => history.filter(want).length);
  return {
    definition: definition.id,
    years: columns.map(({ year }) => year),
    persistent: Uint8Array.from(trajectory, (one) => (one === "persistent" ? 1 : 0)),
    knownReleases: counted((one) => one !== "unknown"),
    releasesIn: counted((one) => one === 1),
    trajectory,
    memberships,
    unknown: trajectory.filter((one) => one === "unknown").length,
  };
};

/** Rows persistent under `from` that are not under `to`: who drops out when the definition changes. */
export const droppedOut = (from: Persistence, to: Persistence): number[] =>
  Array.from(from.persistent.keys()).filter(
    (row) => from.persistent[row] === 1 && to.persistent[row] !== 1,
  );

/** Whether an area was the same area at every release: what "count only unchanged areas" keeps. */
export const isUnchanged = (releases: readonly Values[], row: number): boolean =>
  releases.every(({ carried }) => carried(row) === "exact");

/** "all six releases since 2004", "four of six releases, most recently 2025". */
const releasesIn = (history: readonly Membership[], years: readonly number[]): string => {
  const all = `${inWords(years.length)} releases`;
  const inYears = years.filter((_, k) => history[k] === 1);
  if (inYears.length === years.length) return `all ${all} since ${years[0] ?? ""}`;
  const latest = inYears.at(-1) ?? "";
  return inYears.length === 1
    ? `one of ${all}, that of ${latest}`
    : `${inWords(inYears.length)} of ${all}, most recently ${latest}`;
};

/**
 * One area's history in one sentence without a full stop.
 * @param history and years of `Persistence`, oldest first
 */
export const persistenceSentence = (
  { place }: Definition,
  history: readonly Membership[],
  years: readonly number[],
): string => {
  const unknown = history.filter((one) => one === "unknown").length;
  const known = unknown === 0 ? "" : `; ${inWords(unknown)} of them not known`;
  if (unknown === history.length) {
    return `Not known in any of the ${inWords(years.length)} releases since ${years[0] ?? ""}`;
  }
  if (!history.includes(1)) {
    return `Never ${place} in the ${inWords(years.length)} releases since ${years[0] ?? ""}${known}`;
  }
  return `${place.charAt(0).toUpperCase()}${place.slice(1)} in ${releasesIn(history, years)}${known}`;
};
