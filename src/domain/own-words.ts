import { ordinal, whole } from "./format";

/** The curve of gains in a sentence: "The 1st adds 14,845; the 3rd adds 8,814; after it each adds less." */
export const gainsWords = (gains: readonly number[]): string => {
  const [first] = gains;
  if (first === undefined) return "No further site reaches anybody who is not reached yet.";
  const last = gains.at(-1)!;
  if (gains.length === 1) return `One more site adds ${whole(first)}.`;
  return `The 1st site adds ${whole(first)}, the ${ordinal(gains.length)} adds ${whole(last)}.`;
};
