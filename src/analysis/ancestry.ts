import type { Carried } from "../domain/carried";

/** One row of an official lookup between two editions of the LSOAs. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** The publisher's change code: U unchanged, S split, M merged, X anything else (a best fit). */
  readonly change: string;
}

/** The areas of an older geography that each row comes from. */
export interface Ancestry {
  /** Every ancestor once; columns to be carried are aligned to these. */
  readonly codes: readonly string[];
  /** Row r's ancestors are `ancestors[start[r]]` up to `ancestors[start[r + 1]]`, indices into codes. */
  readonly start: Uint32Array;
  readonly ancestors: Uint32Array;
  readonly carried: readonly Carried[];
  /** 1 where the row is all of its ancestors and nothing else, so that their counts add up to its own. */
  readonly whole: Uint8Array;
}

interface Traced {
  readonly codes: readonly string[];
  readonly bestFit: boolean;
}

const grouped = (links: readonly Link[], key: "from" | "to"): ReadonlyMap<string, Link[]> => {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const group = groups.get(link[key]);
    if (group === undefined) groups.set(link[key], [link]);
    else group.push(link);
  }
  return groups;
};

/** Follows one code through the lookups; a code without a link leaves the rest a best fit. */
const trace = (
  code: string,
  steps: readonly ReadonlyMap<string, readonly Link[]>[],
  end: "from" | "to",
): Traced => {
  let codes = [code];
  let bestFit = false;
  for (const step of steps) {
    const links = codes.map((from) => step.get(from) ?? []);
    bestFit ||= links.some(
      (found) => found.length === 0 || found.some(({ change }) => change === "X"),
    );
    codes = [...new Set(links.flat().map((link) => link[end]))].sort();
  }
  return { codes, bestFit };
};

const wordFor = (past: Traced, whole: boolean): Carried => {
  if (past.bestFit) return "approximate";
  if (past.codes.length > 1) return "merged";
  return whole ? "exact" : "split";
};

/**
 * Traces areas back through the official lookups, 2021 → 2011 → 2001, taking every ancestor.
 * Each row says how it was reached, the gravest word winning: approximate (a best fit anywhere on the
 * path, or no ancestor at all), merged (several ancestors, even if later divided), split (a part of one
 * ancestor), exact (the same area; also one that was split and later put together again).
 * The lookups must cover the whole country, or areas at a border lose relatives.
 *
 * Source: ONS Open Geography lookups LSOA 2001 → 2011 and 2011 → 2021 with their change codes.
 * @param rows the codes to trace, in row order
 * @param steps lookups, the most recent first; none means the rows themselves
 */
export const ancestryOf = (
  rows: readonly string[],
  steps: readonly (readonly Link[])[],
): Ancestry => {
  const back = steps.map((links) => grouped(links, "to"));
  const forth = steps.map((links) => grouped(links, "from")).reverse();
  const traced = rows.map((code) => trace(code, back, "from"));
  const codes = [...new Set(traced.flatMap((past) => past.codes))].sort();
  const indexOf = new Map(codes.map((code, index) => [code, index]));
  const isWhole = rows.map((code, row) => {
    const past = traced[row]!;
    const today = past.codes.flatMap((ancestor) => trace(ancestor, forth, "to").codes);
    return !past.bestFit && today.every((one) => one === code);
  });
  const start = new Uint32Array(rows.length + 1);
  traced.forEach((past, row) => (start[row + 1] = start[row]! + past.codes.length));
  return {
    codes,
    start,
    ancestors: Uint32Array.from(
      traced.flatMap((past) => past.codes),
      (code) => indexOf.get(code)!,
    ),
    carried: traced.map((past, row) => wordFor(past, isWhole[row]!)),
    whole: Uint8Array.from(isWhole, Number),
  };
};
