import { BOROUGHS, REGION } from "./boroughs";
import { plural, whole } from "./format";

/** What can be told of places of need against the region, single neighbourhoods and places together. */
interface Counts {
  readonly fewer: number;
  readonly "not fewer": number;
  readonly open: number;
}

interface Together {
  readonly borough: number | null;
  readonly of: "need" | "whole";
  readonly places: number;
  readonly people: { readonly low: number; readonly high: number };
  readonly expected: number;
  readonly verdict: keyof Counts;
}

/**
 * The answer at neighbourhood level in two or three sentences. Nowhere does it say "none" where hidden
 * counts or small numbers leave it open.
 */
export const needSentences = (counts: Counts, regionRate: string | null): readonly string[] => {
  const needs = counts.fewer + counts["not fewer"] + counts.open;
  if (needs === 0) return ["This definition finds no neighbourhood of lasting need."];
  if (regionRate === null)
    return [
      "The number of participants in the region is hidden or unknown, so we cannot say anything about reach.",
    ];
  const of = `Of ${plural(needs, "neighbourhood")} of lasting need`;
  const areReached = (count: number) => `${whole(count)} ${count === 1 ? "is" : "are"} reached`;
  const open =
    counts.open === 0
      ? []
      : counts.open === needs
        ? [
            `There are too few people to tell for single neighbourhoods. In all ${plural(needs, "neighbourhood")} of lasting need, chance or hidden counts could explain a rate below the region’s (${regionRate}).`,
          ]
        : [
            `For ${whole(counts.open)} there are too few people to tell: chance or hidden counts could explain the difference.`,
          ];
  if (counts.open === needs) return open;
  const fewer =
    counts.fewer === 0
      ? `${of}, ${areReached(counts["not fewer"])} no less than the region (${regionRate}) beyond chance.`
      : `${of}, ${areReached(counts.fewer)} less than the region (${regionRate}), beyond chance${counts["not fewer"] === 0 ? "" : `, and ${whole(counts["not fewer"])} no less`}.`;
  return [fewer, ...open];
};

interface Spread {
  readonly phi: number;
  readonly tau2: number;
  readonly isBeyond: boolean;
}

/**
 * How far neighbourhoods differ whatever their need, which every "beyond chance" here allows for; null
 * where it is nothing. Takes what `overdispersion` found.
 */
export const spreadSentence = ({ phi, tau2, isBeyond }: Spread): string | null => {
  const times = `their variance is ${phi.toFixed(1)} times what chance gives`;
  if (isBeyond)
    return `Neighbourhoods differ more than chance alone would explain, in need or not: ${times}. The limits and lists allow for that.`;
  return tau2 > 0
    ? `Neighbourhoods differ about as much as chance would explain: ${times}, which the limits and lists allow for.`
    : null;
};

/** What "beyond chance" means of a list of places. */
export const beyondSentence = (places: number): string =>
  `Beyond chance means this. Take ${plural(places, "such neighbourhood")} that the programme reaches as it does the region. Chance would put any of them on this list at most 1 time in 20 (Bonferroni’s correction).`;

/** Whether neighbourhoods answer for themselves; where most cannot, larger places are to answer. */
export const answersAlone = (counts: Counts): boolean =>
  counts.open * 2 < counts.fewer + counts["not fewer"] + counts.open;

/** "All 51 neighbourhoods of lasting need together", "Halton, the whole borough". */
export const togetherName = ({ borough, of, places }: Together): string => {
  const name = borough === null ? REGION.name : (BOROUGHS[borough]?.name ?? "");
  if (of === "whole") return `${name}, the whole borough`;
  if (borough === null) return `All ${plural(places, "neighbourhood")} of lasting need together`;
  return `${name}: ${plural(places, "neighbourhood")} of lasting need together`;
};

const rangeWords = ({ low, high }: Together["people"]): string => {
  if (high === Infinity) return `${whole(low)} or more`;
  return low === 0 ? `at most ${whole(high)}` : `${whole(low)} to ${whole(high)}`;
};

/** "fewer than chance would give: at most 12 reached, about 40 expected". */
export const togetherWords = ({ people, expected, verdict }: Together): string => {
  const said = {
    fewer: "Reached less than the region, beyond chance",
    "not fewer": "Not reached less than the region beyond chance",
    open: "Too few people to tell",
  }[verdict];
  return `${said}: ${rangeWords(people)} reached, about ${whole(Math.round(expected))} expected.`;
};
