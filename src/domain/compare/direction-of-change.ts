import { shareWithin, withinTenths, type PlaceSummary } from "../place-summary";
import type { SummaryId } from "../summary";
import { FAR_APART } from "./standing-sentences";

/** Where a place has moved to, relative to England. */
export type Direction = "more" | "less" | "same" | "mixed" | "unknown";

/** What one figure says by itself, and whether it says enough to give a direction. */
interface Evidence {
  readonly way: "more" | "less" | "same";
  readonly firm: boolean;
}

/** The cuts that are read, in tenths of England's neighbourhoods. */
export const CUTS = [1, 2] as const;

/** The summary measures whose ranks are read: the two that every measure has at every release. */
export const RANKED_BY = ["average_rank", "average_score"] as const satisfies readonly SummaryId[];

/**
 * A change of a place's share within a cut, as whole neighbourhoods of its larger edition: 1 is the
 * least there can be.
 */
export const neighbourhoodsMoved = (
  before: PlaceSummary,
  after: PlaceSummary,
  tenths: number,
): number =>
  Math.round(
    Math.abs(shareWithin(after, tenths) - shareWithin(before, tenths)) *
      Math.max(before.lsoas, after.lsoas),
  );

const ofCut = (before: PlaceSummary, after: PlaceSummary, tenths: number): Evidence => {
  // In whole numbers: shares that are equal must not differ by their rounding.
  const change =
    withinTenths(after, tenths) * before.lsoas - withinTenths(before, tenths) * after.lsoas;
  return {
    way: change > 0 ? "more" : change < 0 ? "less" : "same",
    firm: neighbourhoodsMoved(before, after, tenths) > 1,
  };
};

const ofRank = (before: PlaceSummary, after: PlaceSummary, id: SummaryId): readonly Evidence[] => {
  const [then, now] = [before.figures[id]?.england, after.figures[id]?.england];
  if (then === undefined || now === undefined) return [];
  // Districts have become fewer: a rank is read as a part of them all, (rank - ½) / of. Both sides
  // stand over 2 × of × of, in whole numbers: ten places must not fall short by their rounding.
  const up = (2 * then.rank - 1) * now.of - (2 * now.rank - 1) * then.of;
  const firm = Math.abs(up) >= FAR_APART * 2 * Math.min(then.of, now.of);
  return firm ? [{ way: up > 0 ? "more" : "less", firm }] : [];
};

/**
 * Which way a place has moved relative to England between two releases of one measure.
 *
 * A share within one cut sees only those who cross one line. So four figures are read: the shares in
 * the most deprived tenth and fifth, and the ranks by average rank and by average score. A direction
 * is given only where
 * - some figure is firm: a share that moved by more than one neighbourhood, as one alone may come of
 *   a boundary drawn anew; or a rank that moved by ten places or more, as nearer ones are much of a
 *   muchness;
 * - and none points the other way: here a share counts however little it moved, since a reader sees
 *   both figures and may read either.
 * Where they differ the answer is "mixed", where none is firm "same". The rule is the same forwards
 * and backwards. It is a reading of figures, not a test of chance.
 */
export const directionOf = (before: PlaceSummary, after: PlaceSummary): Direction => {
  if (before.lsoas === 0 || after.lsoas === 0) return "unknown";
  const evidence = [
    ...CUTS.map((tenths) => ofCut(before, after, tenths)),
    ...RANKED_BY.flatMap((id) => ofRank(before, after, id)),
  ];
  if (!evidence.some(({ firm }) => firm)) return "same";
  const ways = new Set(evidence.flatMap(({ way }) => (way === "same" ? [] : [way])));
  const [only, other] = ways;
  return other === undefined ? (only ?? "same") : "mixed";
};
