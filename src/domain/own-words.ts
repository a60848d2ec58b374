import { ordinal, whole } from "./format";
import { kilometres } from "./near-words";

/** What the label means, wherever places are listed with it. */
export const ALWAYS_POOR =
  "Always-poor areas: in the most deprived 10% of England at every release since 2004.";

interface BeyondSaid {
  readonly people: number;
  readonly metres: number;
}

/** "1,240 residents live beyond, on average 1.9 km from the nearest of your places in a straight line; …" */
export const beyondWords = (
  beyond: Readonly<Record<"residents" | "persistent-residents", BeyondSaid>>,
): string => {
  const { residents, "persistent-residents": persistent } = beyond;
  if (!(residents.people >= 0.5)) return "Nobody lives beyond.";
  const poor =
    persistent.people >= 0.5
      ? ` Those of them in always-poor areas, ${whole(persistent.people)}, are ${kilometres(persistent.metres)} away.`
      : " None of them lives in an always-poor area.";
  return `${whole(residents.people)} residents live beyond: on average ${kilometres(residents.metres)} from the nearest of your places, in a straight line.${poor}`;
};

/** The curve of gains in a sentence: "The 1st adds 14,845; the 3rd adds 8,814; after it each adds less." */
export const gainsWords = (gains: readonly number[]): string => {
  const [first] = gains;
  if (first === undefined) return "No other site would reach anyone new.";
  const last = gains.at(-1)!;
  if (gains.length === 1) return `One more site adds ${whole(first)}.`;
  return `The 1st site adds ${whole(first)}, the ${ordinal(gains.length)} adds ${whole(last)}.`;
};
