import type { Claim, ClaimFigure, ClaimFigures, Verdict } from "./claims";
import { crossedBy } from "./crossing";
import { percent, whole } from "./format";

/** One claim beside what the data shows. */
export interface CheckedClaim {
  readonly id: string;
  readonly claim: string;
  readonly source: Claim["source"];
  readonly verdict: Verdict;
  /** What the data shows, one sentence a figure; empty where no figure bears on it. */
  readonly sentences: readonly string[];
  readonly note: string | null;
  /** Keys of data/sources.json behind the sentences. */
  readonly sources: readonly string[];
}

const said = (value: number, unit: ClaimFigure["unit"]): string =>
  unit === "%" ? percent(value) : whole(value);

/** "320,931", "11.1% to 14.6%". */
export const figureWords = ({ value, unit }: ClaimFigure): string =>
  typeof value === "number"
    ? said(value, unit)
    : `${said(value[0], unit)} to ${said(value[1], unit)}`;

const ends = ({ value }: ClaimFigure): readonly [number, number] =>
  typeof value === "number" ? [value, value] : value;

/** Whether a figure, or any part of its range, lies as near the claim as the claim allows. */
const bearsOut = ({ value, within = 0, least }: Claim, figure: ClaimFigure): boolean => {
  const [low, high] = ends(figure);
  if (value === null) return least !== undefined && low >= least;
  return low <= value * (1 + within) && high >= value * (1 - within);
};

/**
 * The verdict follows from the figures by one rule; nobody types it. A claim that leaves its year or its
 * definition open cannot be checked as stated. Otherwise a figure of the same quantity, the same people and
 * the same date, from somebody other than the claimant, decides: it holds or does not. Where only a figure
 * of something else has the number claimed, the claim does not hold as worded; where only the claimant's
 * own has, it rests on its own figures. We cannot check anything else.
 */
const verdictOf = (claim: Claim, figures: ClaimFigures): Verdict => {
  if (claim.unstated.length > 0) return "cannot be checked as stated";
  const known = claim.comparisons.flatMap(({ figure, differs, context }) => {
    const found = figures[figure];
    return found === undefined || context ? [] : [{ differs, out: bearsOut(claim, found) }];
  });
  const deciding = known.filter(({ differs }) => differs.length === 0);
  if (deciding.length > 0) return deciding.some(({ out }) => out) ? "holds" : "does not hold";
  const like = known.filter(({ out }) => out);
  if (like.some(({ differs }) => differs.every((one) => one === "source")))
    return "rests on its own figures";
  return like.length > 0 ? "does not hold as worded" : "cannot be checked";
};

/** {figure} is the figure, {share} the number claimed as a part of it. */
const filled = (words: string, { value }: Claim, figure: ClaimFigure): string =>
  words
    .replaceAll("{figure}", figureWords(figure))
    .replaceAll("{share}", percent((100 * (value ?? NaN)) / ends(figure)[0], 0));

/**
 * Sets each claim beside the figures. A figure that is not there, such as one the app has yet to
 * compute, is left out, and a claim left without one cannot be checked.
 */
export const checkClaims = (claims: readonly Claim[], figures: ClaimFigures): CheckedClaim[] =>
  claims.map((claim) => {
    const shown = claim.comparisons.flatMap(({ figure, words }) => {
      const found = figures[figure];
      return found === undefined ? [] : [{ words, found }];
    });
    const sources = [...new Set(shown.flatMap(({ found }) => found.sources))];
    const notes = [...(claim.note === undefined ? [] : [claim.note]), ...crossedBy(sources)];
    return {
      id: claim.id,
      claim: claim.claim,
      source: claim.source,
      verdict: verdictOf(claim, figures),
      sentences: shown.map(({ words, found }) => filled(words, claim, found)),
      note: notes.length === 0 ? null : notes.join(" "),
      sources,
    };
  });
