import { thirdEnds } from "./third-ends";

/** Need down the side, reach along the bottom, three thirds of each. */
const WORDS = ["low", "middle", "high"] as const;

export interface BivariateClass {
  /** "High need, low reach". */
  readonly label: string;
  readonly colour: string;
  readonly need: number;
  readonly reach: number;
}

const NEED = [0xf4efe6, 0xd9929a, 0x8c2a52];
const REACH = [0xf4efe6, 0x9ccfcf, 0x2b8c93];

/** Two inks printed over one another: each channel is the product. */
const overprint = (a: number, b: number): string =>
  `#${[16, 8, 0]
    .map((shift) => Math.round((((a >> shift) & 255) * ((b >> shift) & 255)) / 244))
    .map((channel) => Math.min(255, channel).toString(16).padStart(2, "0"))
    .join("")}`;

/** Nine classes, index 3 × need + reach. */
export const BIVARIATE: readonly BivariateClass[] = WORDS.flatMap((need, n) =>
  WORDS.map((reach, r) => ({
    label: `${need.charAt(0).toUpperCase()}${need.slice(1)} need, ${reach} reach`,
    colour: overprint(NEED[n]!, REACH[r]!),
    need: n,
    reach: r,
  })),
);

/** Most need first; within it, least reach first. */
export const NINE_IN_READING_ORDER: readonly number[] = [...BIVARIATE.keys()].sort((a, b) => {
  const [x, y] = [BIVARIATE[a]!, BIVARIATE[b]!];
  return y.need - x.need || x.reach - y.reach;
});

/**
 * Class of each area, −1 where either is unknown. A hidden count may still be placed: where even its
 * highest possible rate lies in the lowest third, reach is low.
 *
 * @param need higher is more need; NaN unknown
 * @param rate per area, NaN where hidden
 * @param most the highest rate a hidden area can have
 */
export const bivariateOf = (
  need: ArrayLike<number>,
  rate: ArrayLike<number>,
  most: ArrayLike<number>,
): Int16Array => {
  const needs = thirdEnds(need);
  const reaches = thirdEnds(
    Float64Array.from(rate, (r, i) => (Number.isNaN(r) ? most[i]! / 2 : r)),
  );
  const third = ([first, second]: readonly [number, number], value: number): number =>
    value <= first ? 0 : value <= second ? 1 : 2;
  return Int16Array.from(need, (n, i) => {
    const known = !Number.isNaN(rate[i]!);
    if (Number.isNaN(n) || (!known && !(most[i]! <= reaches[0]))) return -1;
    return 3 * third(needs, n) + (known ? third(reaches, rate[i]!) : 0);
  });
};
