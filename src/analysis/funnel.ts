import { Z } from "./intervals";

/**
 * Funnel plot of rates against one target rate, after Spiegelhalter, Funnel plots for comparing
 * institutional performance, Statistics in Medicine 2005; 24: 1185–1202. A rate observed/denominator has
 * variance target ÷ denominator about the target, limits are the normal ones, not below zero.
 */

/** How far the areas differ beyond chance, and what is done about it. */
export interface Overdispersion {
  /** Mean squared z, robust against the outermost tenths; 1 where there is only chance. */
  readonly phi: number;
  /** Variance between areas, in squared rate; 0 where none is found. */
  readonly tau2: number;
  /** φ beyond 1 + 2√(2 ÷ areas): more than chance would give. */
  readonly isBeyond: boolean;
}

const zOf = (observed: number, denominator: number, target: number): number =>
  (observed / denominator - target) * Math.sqrt(denominator / target);

/** Where a tenth of a standard normal variable lies above, and its density there. */
const TENTH = { z: 1.2815515655446004, density: 0.17549833193248685 };

/** Mean square of a standard normal variable whose outermost tenths are pulled in: 0.679. */
const PULLED = 0.8 - 2 * TENTH.z * TENTH.density + 0.2 * TENTH.z ** 2;

/**
 * Mean square of z with the outermost tenth at either end pulled in to what remains, set against what that
 * leaves of a normal variable: else it would be 0.68, not 1, where there is only chance, and the variance
 * between areas would come out a third too small.
 */
const meanSquare = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 10);
  const least = sorted[cut]!;
  const most = sorted[sorted.length - 1 - cut]!;
  const pulled = sorted.map((v) => Math.min(most, Math.max(least, v)));
  const mean = pulled.reduce((sum, v) => sum + v * v, 0) / sorted.length;
  return cut === 0 ? mean : mean / PULLED;
};

/**
 * Overdispersion of the areas whose figure is known (not NaN) and whose denominator is above zero. Hidden
 * counts belong in it, at their best guess: they are the low end, and without them areas look more alike.
 *
 * @param observed people per area, as far as the released figures tell
 * @param denominators per area
 * @param target people per one of the denominator: the region's rate
 */
export const overdispersion = (
  observed: ArrayLike<number>,
  denominators: ArrayLike<number>,
  target: number,
): Overdispersion => {
  const z: number[] = [];
  let weights = 0;
  let squares = 0;
  for (let i = 0; i < observed.length; i++) {
    const per = denominators[i]!;
    if (Number.isNaN(observed[i]!) || !(per > 0)) continue;
    z.push(zOf(observed[i]!, per, target));
    const weight = per / target;
    weights += weight;
    squares += weight * weight;
  }
  const areas = z.length;
  if (areas < 2) return { phi: 1, tau2: 0, isBeyond: false };
  const phi = meanSquare(z);
  const tau2 = Math.max(0, (areas * phi - (areas - 1)) / (weights - squares / weights));
  return { phi, tau2, isBeyond: phi > 1 + 2 * Math.sqrt(2 / areas) };
};

/** Limits of a rate at a denominator: rate per one of it, by limit. `tau2` of 0 leaves chance alone. */
export const funnelLimits = (
  denominator: number,
  target: number,
  tau2 = 0,
): Record<keyof typeof Z, { low: number; high: number }> => {
  const deviation = Math.sqrt(target / denominator + tau2);
  const at = (z: number) => ({
    low: Math.max(0, target - z * deviation),
    high: target + z * deviation,
  });
  return { "95%": at(Z["95%"]), "99.8%": at(Z["99.8%"]) };
};
