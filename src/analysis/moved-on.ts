import type { EnglandColumns } from "../domain/england-columns";
import { percentileOf } from "../domain/position";
import type { Among } from "../domain/compare/compare-keys";
import { expectedLeavers, leavingRecord, type ExpectedLeavers } from "./leaving-record";

/** One area of what others are to be like, with its residents. */
export interface Member {
  /** LSOA 2021 code. */
  readonly code: string;
  readonly residents: number;
}

export interface MovedOnRequest {
  readonly england: EnglandColumns;
  /** Ranks in further measures at the first release, 0 unknown; none: alike in the overall index only. */
  readonly further: readonly Uint16Array[];
  /** One area, or those of a patch: their percentiles are averaged, weighted by residents. */
  readonly members: readonly Member[];
  /** Districts that are not "elsewhere". */
  readonly home: readonly string[];
  readonly among: Among;
  readonly count: number;
  /** "In the most deprived": a share of England's areas, 0…1. */
  readonly threshold: number;
}

/** One area's way through the releases, or a patch's. */
export interface Path {
  /** Row of England's columns; −1 of a patch. */
  readonly row: number;
  readonly code: string;
  readonly district: string;
  /** National percentiles 0…1, oldest release first; NaN unknown. */
  readonly percentiles: readonly number[];
  /** In the most deprived share at the first release, and at the last. */
  readonly began: boolean;
  readonly ended: boolean;
}

export interface MovedOn {
  readonly years: readonly number[];
  readonly own: Path;
  /** Own percentile in each further measure at the first release, in the order asked. */
  readonly profile: readonly number[];
  /** Nearest first. */
  readonly like: readonly Path[];
  /** Of the like places: in the most deprived share at the first release, and of those, at the last. */
  readonly began: number;
  readonly stayed: number;
  readonly left: number;
  /** Out at the first and in at the last. */
  readonly entered: number;
  /** Of those that left, how many were out at the second release already. */
  readonly leftAtOnce: number;
  /** How many of England's areas placed as these were are out by the last release, and its 95% range. */
  readonly expected: ExpectedLeavers;
}

/** Metropolitan, London, unitary or shire: the first three characters of a district's code. */
export const districtType = (code: string): string => code.slice(0, 3);

const percentileAt = (rank: Uint16Array, areas: number, row: number): number =>
  rank[row] === 0 ? NaN : percentileOf(rank[row]!, areas);

interface Weighted {
  readonly row: number;
  readonly weight: number;
}

/** Rows of the members with weights that sum to one; equal where nobody is known to live there. */
const weightedOf = ({ codes }: EnglandColumns, members: readonly Member[]): readonly Weighted[] => {
  const total = members.reduce((sum, { residents }) => sum + residents, 0);
  return members.map(({ code, residents }) => {
    const row = codes.indexOf(code);
    if (row === -1) throw new RangeError(`${code} is not an area of England`);
    return { row, weight: total > 0 ? residents / total : 1 / members.length };
  });
};

/** Mean percentile in one column; NaN where any member's is unknown. */
const meanOf = (own: readonly Weighted[], rank: Uint16Array, areas: number): number =>
  own.reduce((sum, { row, weight }) => sum + weight * percentileAt(rank, areas, row), 0);

/** The type of district that most of the members' residents live in. */
const typeOf = ({ districts, district }: EnglandColumns, own: readonly Weighted[]): string => {
  const weights = new Map<string, number>();
  for (const { row, weight } of own) {
    const type = districtType(districts[district[row]!]!.code);
    weights.set(type, (weights.get(type) ?? 0) + weight);
  }
  return [...weights].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
};

/** Root mean square difference of the percentiles known at the first release, every measure counting alike. */
const distanceTo = (
  columns: readonly Uint16Array[],
  areas: number,
  to: readonly number[],
): ((row: number) => number) => {
  return (row) => {
    let squares = 0;
    for (let at = 0; at < columns.length; at++) {
      squares += (percentileAt(columns[at]!, areas, row) - to[at]!) ** 2;
    }
    return Math.sqrt(squares / columns.length);
  };
};

/**
 * The areas elsewhere that stood nearest at the first release to one area, or to a patch as a whole:
 * least root mean square difference of national percentiles, ties by code. And what became of them.
 * A question to ask those places, never a proof.
 * @throws RangeError for a code that England does not have, or where a first position is unknown
 */
export const movedOn = (request: MovedOnRequest): MovedOn => {
  const { england, further, members, home, among, count, threshold } = request;
  const [first, last] = [england.releases[0]!, england.releases.at(-1)!];
  const own = weightedOf(england, members);
  const columns = [first.rank, ...further];
  const profile = columns.map((rank) => meanOf(own, rank, first.areas));
  if (profile.length === 0 || own.length === 0 || profile.some(Number.isNaN)) {
    const codes = members.map(({ code }) => code).join(", ");
    throw new RangeError(`${codes} has no known position in England in ${first.year}`);
  }
  const districtOf = (row: number) => england.districts[england.district[row]!]!;
  const type = typeOf(england, own);
  const isElsewhere = (row: number): boolean => {
    const { code } = districtOf(row);
    return !home.includes(code) && (among === "england" || districtType(code) === type);
  };
  const away = Float64Array.from(england.codes.keys(), distanceTo(columns, first.areas, profile));
  const pathOf = (row: number): Path => ({
    row,
    code: england.codes[row]!,
    district: districtOf(row).name,
    percentiles: england.releases.map(({ rank, areas }) => percentileAt(rank, areas, row)),
    began: first.rank[row]! <= threshold * first.areas,
    ended: last.rank[row]! <= threshold * last.areas,
  });
  const like = [...england.codes.keys()]
    .filter((row) => !Number.isNaN(away[row]) && last.rank[row] !== 0 && isElsewhere(row))
    .sort((a, b) => away[a]! - away[b]! || a - b)
    .slice(0, count);
  const paths = like.map(pathOf);
  const began = paths.filter((path) => path.began);
  const left = began.filter(({ ended }) => !ended);
  return {
    years: england.releases.map(({ year }) => year),
    own: ownPath(england, own, threshold, pathOf),
    profile: profile.slice(1),
    like: paths,
    began: began.length,
    stayed: began.length - left.length,
    left: left.length,
    entered: paths.filter((path) => !path.began && path.ended).length,
    leftAtOnce: left.filter(({ percentiles }) => (percentiles[1] ?? NaN) > threshold).length,
    expected: expectedLeavers(
      leavingRecord(england, threshold, (row) => !home.includes(districtOf(row).code)),
      began.map(({ row, percentiles }) => ({
        percentile: percentiles[0]!,
        district: england.district[row]!,
      })),
    ),
  };
};

/** Of one area its own path; of several the mean of theirs. */
const ownPath = (
  { releases }: EnglandColumns,
  own: readonly Weighted[],
  threshold: number,
  pathOf: (row: number) => Path,
): Path => {
  const only = own.length === 1 ? own[0] : undefined;
  if (only !== undefined) return pathOf(only.row);
  const percentiles = releases.map(({ rank, areas }) => meanOf(own, rank, areas));
  return {
    row: -1,
    code: "",
    district: "",
    percentiles,
    began: percentiles[0]! <= threshold,
    ended: percentiles.at(-1)! <= threshold,
  };
};
