import { below, seeded } from "./permutation-random";

export interface Draws {
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Draws `width` areas without replacement, again and again, and hands each draw to `visit`:
 * the areas in the order drawn, and prefix sums of their values (`sums[k]` over the first k).
 * Both arrays are overwritten by the next draw. The same seed gives the same draws.
 *
 * Each draw goes on shuffling the order the last one left (Fisher and Yates, stopped after `width`
 * steps): from any starting order every ordered selection is equally likely, so nothing is reset.
 */
export const drawAgain = (
  values: Float64Array,
  width: number,
  { permutations, seed }: Draws,
  visit: (drawn: Int32Array, sums: Float64Array, permutation: number) => void,
): void => {
  const count = values.length;
  const state = seeded(seed);
  const order = Int32Array.from(values.keys());
  const drawn = order.subarray(0, width);
  const sums = new Float64Array(width + 1);
  for (let permutation = 0; permutation < permutations; permutation++) {
    for (let place = 0; place < width; place++) {
      const other = place + below(state, count - place);
      const area = order[other]!;
      order[other] = order[place]!;
      order[place] = area;
      sums[place + 1] = sums[place]! + values[area]!;
    }
    visit(drawn, sums, permutation);
  }
};
