import type { Areas } from "../../domain/areas";
import type { Released } from "../../domain/disclosure";
import { LEVELS, type Level, type ReleasedLevels } from "../../domain/released";
import { guesses } from "../../domain/shown";
import { sumBy } from "../../domain/sum-by";
import { shrink, type Shrunk } from "../empirical-bayes";
import { overdispersion, type Overdispersion } from "../funnel";
import { reach, type Reach } from "../reach";
import { hierarchyOf } from "./release-participants";

/** Released participants set against a denominator: all that a map, a tooltip or a table says of reach. */
export interface ReachFigures {
  readonly levels: ReleasedLevels;
  /** People set against, per level. */
  readonly people: Readonly<Record<Level, Float64Array>>;
  /** Participants per one of the denominator over the region; NaN where hidden or not known. */
  readonly regionRate: number;
  /** How far neighbourhoods (MSOAs) differ beyond chance, hidden ones included. */
  readonly spread: Overdispersion;
  /** By neighbourhood (MSOA), and by LSOA where the denominator is known for them. */
  readonly rates: Readonly<Record<"msoa" | "lsoa", Reach>>;
  readonly shrunk: Readonly<Record<"msoa" | "lsoa", Shrunk>>;
}

/** Values of areas that pass, NaN elsewhere. */
const where = (values: Float64Array, passes: (area: number) => boolean): Float64Array =>
  values.map((each, i) => (passes(i) ? each : NaN));

/** @param per people participants are set against, per LSOA */
export const reachFigures = (
  levels: ReleasedLevels,
  areas: Pick<Areas, "msoa" | "msoas">,
  per: Float64Array,
): ReachFigures => {
  const hierarchy = hierarchyOf(areas);
  const sums = [per];
  for (const { parentOf, count } of hierarchy) sums.push(sumBy(sums.at(-1)!, parentOf, count));
  const people = Object.fromEntries(
    LEVELS.map((level, k) => [level, sums[k]!]),
  ) as ReachFigures["people"];
  const both = <Result>(of: (level: "msoa" | "lsoa") => Result) => ({
    msoa: of("msoa"),
    lsoa: of("lsoa"),
  });
  const regionRate =
    levels.region.unknown[0] === 1 ? NaN : levels.region.figure[0]! / people.region[0]!;
  // Hidden counts are the low end: whatever is reckoned over all areas takes them at their best guess.
  const guessed = both((level) => {
    const from = LEVELS.indexOf(level);
    const all = guesses(
      LEVELS.slice(from).map((each) => levels[each]),
      hierarchy.slice(from),
    );
    return where(all, (i) => levels[level].unknown[i] === 0);
  });
  const isShown = ({ figure, unknown }: Released, i: number) =>
    unknown[i] === 0 && !Number.isNaN(figure[i]!);
  return {
    levels,
    people,
    regionRate,
    spread: overdispersion(guessed.msoa, people.msoa, regionRate),
    rates: both((level) => reach(levels[level], people[level])),
    shrunk: both((level) => {
      const { rate, ...rest } = shrink(guessed[level], people[level], regionRate);
      return { ...rest, rate: where(rate, (i) => isShown(levels[level], i)) };
    }),
  };
};
