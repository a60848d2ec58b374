import fc from "fast-check";

const STEPS = 1_000_000;

/**
 * Numbers spread evenly from `min` to `max`, with the ends, and zero between them, one time in ten.
 * fast-check's own `double` is even over bit patterns: half of its numbers from 0 to 22 are under 1e-165.
 */
export const realistic = ({ min, max }: { min: number; max: number }): fc.Arbitrary<number> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .noBias(fc.integer({ min: 0, max: STEPS }))
        .map((step) => min + ((max - min) * step) / STEPS),
    },
    { weight: 1, arbitrary: fc.constantFrom(min, max, ...(min < 0 && max > 0 ? [0] : [])) },
  );
