import { releaseHouseholds } from "../../src/domain/households";
import { columnsOf, plainClass, release, type Released } from "../../src/domain/disclosure";
import { releaseStarters, FIRST_YEAR } from "../../src/domain/series";
import type { ReleasedTogether } from "../../src/domain/statements";

/** Numbers 0…1 from a seed (Mulberry32). */
export const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

export interface Programme {
  readonly released: ReleasedTogether;
  /** True counts by the solver's names. */
  readonly truth: ReadonlyMap<string, number>;
}

/**
 * A made-up programme over made-up areas, released as the app releases one.
 * @param guarded false: each count of areas and their totals is hidden and rounded by itself
 */
export const programmeOf = (
  seed: number,
  threshold: number,
  areas = 24,
  { guarded = true } = {},
): Programme => {
  const random = seeded(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const middles = Math.max(2, Math.floor(areas / 4));
  const parentsOf = [
    { parentOf: Array.from({ length: areas }, (_, i) => i % middles), count: middles },
    { parentOf: Array.from({ length: middles }, (_, i) => i % 2), count: 2 },
    { parentOf: [0, 0], count: 1 },
  ];
  const most = [3, 8, 20, 60][pick(4)]!;
  const counts = Array.from({ length: areas }, () => (random() < 0.3 ? 0 : pick(most + 1)));
  const levels = guarded
    ? release(counts, parentsOf, threshold)
    : alone(counts, parentsOf, threshold);
  const truth = new Map(counts.map((count, i) => [`area ${i}`, count]));
  const region = levels[3]!;
  const people = counts.reduce((a, b) => a + b, 0);

  const place = [...levels[2]!.low.keys()];
  const isAlone = random() < 0.5;
  const inPlaces = isAlone ? place.map((b) => [b]) : [place];
  const boroughOf = (area: number) => parentsOf[1]!.parentOf[parentsOf[0]!.parentOf[area]!]!;
  const households = inPlaces.map((boroughs, at) => {
    const here = counts.reduce((sum, n, i) => sum + (boroughs.includes(boroughOf(i)) ? n : 0), 0);
    const without = random() < 0.5 ? Math.min(here, pick(4)) : pick(here + 1);
    const members = here - without;
    // Mostly alone, mostly in pairs, or anything: the corners are where things can be told.
    const pairs = Math.floor(members / 2);
    const several = [Math.min(pairs, pick(4)), Math.max(0, pairs - pick(3)), pick(pairs + 1)][
      pick(3)
    ]!;
    const spare = members - 2 * several;
    const ones = several === 0 ? members : [spare, pick(spare + 1)][pick(2)]!;
    for (const [kind, count] of Object.entries({ without, members, several, ones }))
      truth.set(`${kind} ${at}`, count);
    const range = isAlone ? at : 0;
    const of = isAlone ? levels[2]! : region;
    const shown = { low: of.low[range]!, high: of.high[range]! };
    return {
      boroughs,
      released: releaseHouseholds(shown, { without, members, several, ones }, threshold),
    };
  });

  const first = (2015 - 1970) * 12;
  const span = [12, 30, 60][pick(3)]!;
  const months = Array.from({ length: people }, () => (random() < 0.1 ? -1 : first + pick(span)));
  const starters = releaseStarters(
    months,
    months.map(() => 1),
    rangeOf(region),
    threshold,
  );
  truthOfStarters(months, starters.years.low.length - 1).forEach((n, cell) => truth.set(cell, n));
  return { released: { levels, parentsOf, households, starters }, truth };
};

/** Areas and the totals over them, each as if nothing else were shown. */
const alone = (
  counts: readonly number[],
  parentsOf: readonly { readonly parentOf: readonly number[]; readonly count: number }[],
  threshold: number,
): readonly Released[] => {
  let level = counts;
  const levels = [level];
  for (const { parentOf, count } of parentsOf) {
    const next = new Array<number>(count).fill(0);
    level.forEach((people, child) => (next[parentOf[child]!]! += people));
    level = next;
    levels.push(level);
  }
  return levels.map((each) => columnsOf(each.map((count) => plainClass(count, threshold))));
};

const rangeOf = ({ low, high }: Released) => ({ low: low[0]!, high: high[0]! });

/** True counts per year and quarter, "year 71" being those without a date. */
const truthOfStarters = (months: readonly number[], undated: number) => {
  const counts = new Map<string, number>();
  const add = (cell: string, n: number) => counts.set(cell, (counts.get(cell) ?? 0) + n);
  for (let year = 0; year <= undated; year++) {
    add(`year ${year}`, 0);
    for (let q = 0; q < 4; q++) add(`quarter ${year}.${q}`, 0);
  }
  for (const month of months) {
    const since = month - (FIRST_YEAR - 1970) * 12;
    if (month < 0) add(`year ${undated}`, 1);
    else {
      add(`year ${Math.floor(since / 12)}`, 1);
      add(`quarter ${Math.floor(since / 12)}.${Math.floor((since % 12) / 3)}`, 1);
    }
  }
  return counts;
};
