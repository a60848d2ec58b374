import { oklch } from "./oklch";

/**
 * Deciles moved, from the furthest towards most deprived, through grey for the same tenth, to the furthest
 * from it. Purple and green differ for every common kind of colour blindness, and the steps in lightness
 * are the same on both sides.
 */
export const DIFFERENCE_RAMP: readonly string[] = [
  oklch(0.4, 0.16, 310),
  oklch(0.58, 0.13, 310),
  oklch(0.78, 0.075, 310),
  oklch(0.9, 0.003, 260),
  oklch(0.78, 0.09, 155),
  oklch(0.58, 0.12, 155),
  oklch(0.4, 0.095, 155),
];
