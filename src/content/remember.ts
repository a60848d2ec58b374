/** How many answers are kept for each first argument: two maps side by side, and a way back. */
const KEPT = 16;

/**
 * The same answer for the same arguments, told by identity, as the map tells what has changed. Nothing
 * outlives its first argument: what was made from a participants' session goes with the session.
 */
export const remember = <First extends object, Rest extends readonly unknown[], Answer>(
  make: (first: First, ...rest: Rest) => Answer,
): ((first: First, ...rest: Rest) => Answer) => {
  const known = new WeakMap<First, { rest: Rest; answer: Answer }[]>();
  return (first, ...rest) => {
    const before = known.get(first) ?? [];
    const held = before.find((each) => each.rest.every((one, at) => Object.is(one, rest[at])));
    const found = held ?? { rest, answer: make(first, ...rest) };
    known.set(first, [found, ...before.filter((each) => each !== found)].slice(0, KEPT));
    return found.answer;
  };
};
