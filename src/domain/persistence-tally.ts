import type { Areas, Values } from "./areas";
import { BOROUGHS } from "./boroughs";
import { CARRIED, type Carried } from "./carried";

/** Persistent areas among those counted. */
export interface PersistenceCount {
  readonly persistent: number;
  /** Usual residents of the persistent areas, Census 2021. */
  readonly residents: number;
  /** Areas counted, persistent or not. */
  readonly areas: number;
}

export interface BoroughCount extends PersistenceCount {
  readonly code: string;
  readonly name: string;
}

const NONE: PersistenceCount = { persistent: 0, residents: 0, areas: 0 };

/** How many of some areas are persistent, in all and per borough; boroughs without an area are left out. */
export const persistenceTally = (
  areas: Areas,
  persistent: Uint8Array,
  rows: readonly number[],
): { all: PersistenceCount; boroughs: readonly BoroughCount[] } => {
  const add = (count: PersistenceCount, row: number): PersistenceCount => ({
    areas: count.areas + 1,
    persistent: count.persistent + persistent[row]!,
    residents: count.residents + (persistent[row] === 1 ? (areas.residents[row] ?? 0) : 0),
  });
  const boroughs = BOROUGHS.map(({ code, name }, at) => ({
    code,
    name,
    ...rows.filter((row) => areas.borough[row] === at).reduce(add, NONE),
  }));
  return { all: rows.reduce(add, NONE), boroughs: boroughs.filter((one) => one.areas > 0) };
};

/** The furthest that any release had to be carried to reach an area. */
export const carriedFurthest = (releases: readonly Values[], row: number): Carried =>
  CARRIED[Math.max(0, ...releases.map(({ carried }) => CARRIED.indexOf(carried(row))))]!;

/** How many of some areas have each kind of history. */
export const carriedTally = (
  releases: readonly Values[],
  rows: readonly number[],
): Readonly<Record<Carried, number>> => {
  const tally = { exact: 0, split: 0, merged: 0, approximate: 0 };
  for (const row of rows) tally[carriedFurthest(releases, row)] += 1;
  return tally;
};
