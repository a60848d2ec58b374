import type { Run } from "./area-sentence";
import { counted, lowerFirst } from "./format";
import {
  persistenceSentence,
  type Definition,
  type Membership,
  type Persistence,
} from "./persistence";

/** "In the most deprived 10% of England" becomes "in the most deprived 10%": England was named before. */
const within = (sentence: string): string => lowerFirst(sentence).replace(" of England", "");

/**
 * What an area is, with what it has been: "Ranks 83rd of 33,755 in England in 2025: among the most
 * deprived 1%, and in the most deprived 10% in all six releases since 2004."
 * @param runs the area's sentence, full stop included
 * @param of title of the measure the history is of, where that is another one
 */
export const withHistory = (
  runs: readonly Run[],
  definition: Definition,
  { memberships, years }: Pick<Persistence, "memberships" | "years">,
  row: number,
  of?: string,
): readonly Run[] => {
  const history: readonly Membership[] = memberships[row] ?? [];
  const sentence = persistenceSentence(definition, history, years);
  const last = runs.at(-1);
  // A place of other boundaries takes a sentence to tell; its history is the next one.
  const isShort = runs[0]?.text === "Ranks ";
  const joins = of === undefined && history.at(-1) === 1 && last?.text === "." && isShort;
  if (joins) return [...runs.slice(0, -1), { text: `, and ${within(sentence)}.` }];
  const subject = of === undefined ? "" : `${of}: `;
  return [...runs, { text: ` ${subject}${of === undefined ? sentence : within(sentence)}.` }];
};

/** "in all six releases", "in four of six releases", "in none of six releases". */
export const releasesWords = (releasesIn: number, releases: number): string => {
  const all = counted(releases);
  if (releasesIn === releases) return `in all ${all} releases`;
  return `in ${releasesIn === 0 ? "none" : counted(releasesIn)} of ${all} releases`;
};
