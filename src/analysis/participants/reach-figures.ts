import type { Areas } from "../../domain/areas";
import type { Released } from "../../domain/disclosure";
import { LEVELS, type Level, type ReleasedLevels } from "../../domain/released";
import { sumBy } from "../../domain/sum-by";
import { shrink, type Shrunk } from "../empirical-bayes";
import { reach, type Reach } from "../reach";
import { hierarchyOf } from "./release-participants";

/** Released participants set against a denominator: all that a map, a tooltip or a table says of reach. */
export interface ReachFigures {
  readonly levels: ReleasedLevels;
  /** People set against, per level. */
  readonly people: Readonly<Record<Level, Float64Array>>;
  /** Participants per one of the denominator over the region; NaN where hidden or not known. */
  readonly regionRate: number;
  /** By neighbourhood (MSOA), and by LSOA where the denominator is known for them. */
  readonly rates: Readonly<Record<"msoa" | "lsoa", Reach>>;
  readonly shrunk: Readonly<Record<"msoa" | "lsoa", Shrunk>>;
}

/** Figures of areas whose count the file knows. */
const known = ({ figure, unknown }: Released): Float64Array =>
  figure.map((each, i) => (unknown[i] === 1 ? NaN : each));

/** @param per people participants are set against, per LSOA */
export const reachFigures = (
  levels: ReleasedLevels,
  areas: Pick<Areas, "msoa" | "msoas">,
  per: Float64Array,
): ReachFigures => {
  const sums = [per];
  for (const { parentOf, count } of hierarchyOf(areas))
    sums.push(sumBy(sums.at(-1)!, parentOf, count));
  const people = Object.fromEntries(
    LEVELS.map((level, k) => [level, sums[k]!]),
  ) as ReachFigures["people"];
  const both = <Result>(of: (level: "msoa" | "lsoa") => Result) => ({
    msoa: of("msoa"),
    lsoa: of("lsoa"),
  });
  return {
    levels,
    people,
    regionRate: levels.region.unknown[0] === 1 ? NaN : levels.region.figure[0]! / people.region[0]!,
    rates: both((level) => reach(levels[level], people[level])),
    shrunk: both((level) => shrink(known(levels[level]), people[level])),
  };
};
