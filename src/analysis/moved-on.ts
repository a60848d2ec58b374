import { probit } from "simple-statistics";
import type { EnglandColumns } from "../domain/england-columns";
import { percentileOf } from "../domain/position";
import type { Among } from "../domain/view";
import { twoSidedP } from "./normal";

export interface MovedOnRequest {
  readonly england: EnglandColumns;
  /** LSOA 2021 code of the area they are to be like. */
  readonly code: string;
  /** Districts that are not "elsewhere". */
  readonly home: readonly string[];
  readonly among: Among;
  readonly count: number;
  /** "In the most deprived": a share of England's areas, 0…1. */
  readonly threshold: number;
}

/** One area's way through the releases. */
export interface Path {
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
  /** What regression to the mean alone would have out by the last release, and its 95% range. */
  readonly expected: { readonly left: number; readonly low: number; readonly high: number };
  /** Correlation of England's normal scores between the first and the last release. */
  readonly correlation: number;
}

/** Metropolitan, London, unitary or shire: the first three characters of a district's code. */
export const districtType = (code: string): string => code.slice(0, 3);

const percentilesOf = ({ releases }: EnglandColumns, area: number): number[] =>
  releases.map(({ rank, areas }) => (rank[area] === 0 ? NaN : percentileOf(rank[area]!, areas)));

/** Standard normal score of a percentile. */
const scoreOf = (percentile: number): number => probit(percentile);

/** Normal scores (van der Waerden) of the percentiles at two releases, correlated over known areas. */
const scoreCorrelation = ({ releases, codes }: EnglandColumns): number => {
  const [first, last] = [releases[0]!, releases.at(-1)!];
  let [xy, xx, yy] = [0, 0, 0];
  for (let area = 0; area < codes.length; area++) {
    if (first.rank[area] === 0 || last.rank[area] === 0) continue;
    // Carried ranks are means and a hair off uniform, so scores are taken as centred on zero.
    const x = scoreOf(percentileOf(first.rank[area]!, first.areas));
    const y = scoreOf(percentileOf(last.rank[area]!, last.areas));
    xy += x * y;
    xx += x * x;
    yy += y * y;
  }
  return xy / Math.sqrt(xx * yy);
};

const correlations = new WeakMap<EnglandColumns, number>();
const correlationOf = (england: EnglandColumns): number => {
  const known = correlations.get(england) ?? scoreCorrelation(england);
  correlations.set(england, known);
  return known;
};

/** P(Z > z) of a standard normal deviate. */
const upperTail = (z: number): number => (z > 0 ? twoSidedP(z) / 2 : 1 - twoSidedP(z) / 2);

/**
 * The chance that an area at this percentile is outside the most deprived share later, were its normal
 * score drawn with no more than England's own correlation: bivariate normal, mean r·z, variance 1 − r².
 * The later place of an extreme one is expected nearer the middle: Galton's regression to the mean
 * (Barnett, van der Pols and Dobson 2005, International Journal of Epidemiology 34, 215–220).
 */
export const chanceOfLeaving = (
  percentile: number,
  correlation: number,
  threshold: number,
): number =>
  upperTail(
    (probit(threshold) - correlation * scoreOf(percentile)) / Math.sqrt(1 - correlation ** 2),
  );

/** Sum of independent chances, with the normal 95% range of the Poisson-binomial count. */
const expectedOf = (chances: readonly number[]): MovedOn["expected"] => {
  const left = chances.reduce((sum, chance) => sum + chance, 0);
  const spread = 1.96 * Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
  return { left, low: Math.max(0, left - spread), high: Math.min(chances.length, left + spread) };
};

/**
 * The areas elsewhere that stood nearest to one area at the first release, by its national percentile
 * (ties by code), and what became of them. A question to ask those places, never a proof.
 * @throws RangeError for a code that England does not have, or whose first position is unknown
 */
export const movedOn = (request: MovedOnRequest): MovedOn => {
  const { england, code, home, among, count, threshold } = request;
  const area = england.codes.indexOf(code);
  const [first, last] = [england.releases[0]!, england.releases.at(-1)!];
  if (area === -1 || first.rank[area] === 0) {
    throw new RangeError(`${code} has no known position in England in ${first.year}`);
  }
  const districtOf = (index: number) => england.districts[england.district[index]!]!;
  const type = districtType(districtOf(area).code);
  const isElsewhere = (index: number): boolean => {
    const district = districtOf(index).code;
    if (home.includes(district)) return false;
    return among === "england" || districtType(district) === type;
  };
  const away = (index: number): number => Math.abs(first.rank[index]! - first.rank[area]!);
  const pathOf = (index: number): Path => ({
    code: england.codes[index]!,
    district: districtOf(index).name,
    percentiles: percentilesOf(england, index),
    began: first.rank[index]! <= threshold * first.areas,
    ended: last.rank[index]! <= threshold * last.areas,
  });
  const like = [...england.codes.keys()]
    .filter((index) => first.rank[index] !== 0 && last.rank[index] !== 0 && isElsewhere(index))
    .sort((a, b) => away(a) - away(b) || a - b)
    .slice(0, count);
  const paths = like.map(pathOf);
  const correlation = correlationOf(england);
  const began = paths.filter((path) => path.began);
  const left = began.filter(({ ended }) => !ended);
  return {
    years: england.releases.map(({ year }) => year),
    own: pathOf(area),
    like: paths,
    began: began.length,
    stayed: began.length - left.length,
    left: left.length,
    entered: paths.filter((path) => !path.began && path.ended).length,
    leftAtOnce: left.filter(({ percentiles }) => (percentiles[1] ?? NaN) > threshold).length,
    expected: expectedOf(
      like.flatMap((index, at) =>
        paths[at]!.began
          ? [chanceOfLeaving(percentileOf(first.rank[index]!, first.areas), correlation, threshold)]
          : [],
      ),
    ),
    correlation,
  };
};
