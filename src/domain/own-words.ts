import { listed, ordinal, plural, upperFirst, whole } from "./format";
import { kilometres } from "./near-words";
import type { PeopleTold } from "./people-told";

/** What the label means, wherever places are listed with it. */
export const ALWAYS_POOR =
  "Always-poor areas: in the most deprived 10% of England at every release since 2004.";

/** Whose children, wherever they are counted. */
export const CHILDREN_SAID = "Children are aged 0 to 15, in mid-2022.";

/** How participants are placed, wherever they are counted near places. */
const PARTICIPANTS_SAID =
  "An estimate, to the nearest 5, from the figures that are shown and never from the people themselves. If an area’s figure is hidden, it gets a share of what the figures of larger areas leave.";

/** The least that is said as a number, and what numbers are rounded to. */
const FIVE = 5;

/** What has to be said with them: how they are placed, whose figures they are, how small counts are kept out. */
export const participantsLine = ({ source, control }: PeopleTold): string =>
  `${PARTICIPANTS_SAID} From: ${source}. ${control}`;

export interface ParticipantsReached {
  readonly people: {
    readonly participants: number;
    /** More than nought where the file does not say how many take part in some of it. */
    readonly unknown: number;
  };
}

/** Participants near a place, an estimate: "about 140", "fewer than 5", "140 or more", "not known". */
export const participantsNear = ({
  people: { participants, unknown },
}: ParticipantsReached): string => {
  const rounded = whole(FIVE * Math.round(participants / FIVE));
  if (unknown > 1e-6) return participants < FIVE ? "not known" : `${rounded} or more`;
  return participants < FIVE ? `fewer than ${FIVE}` : `about ${rounded}`;
};

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

/** Said with the sites that are nearest on average, whichever way reach is measured. */
export const AVERAGE_SAID =
  "Distances are in a straight line, to the nearest of your places and these sites.";

/** Whether another choice might be better. */
export const choiceWords = (way: "most" | "near", isBest: boolean): string => {
  const [better, little] =
    way === "most"
      ? ["reaches more", "reach a few more people"]
      : ["is nearer", "be a little nearer"];
  return isBest
    ? `No other choice of these candidates ${better}.`
    : `This is the best choice we found by adding and swapping sites. Another choice may ${little}.`;
};

/**
 * "Residents live 2.3 km from the nearest of your places on average. With these sites it is 1.4 km."
 *
 * @param before metres; null where there is no place yet
 * @param after metres; null where no site is chosen
 */
export const averageWords = (many: string, before: number | null, after: number | null): string =>
  [
    ...(before === null
      ? []
      : [
          `${upperFirst(many)} live ${kilometres(before)} from the nearest of your places on average.`,
        ]),
    after === null
      ? "No other site would be nearer to anyone."
      : `With ${before === null ? "these sites the average" : "these sites it"} is ${kilometres(after)}.`,
  ].join(" ");

/** Metres of an average, to 10: "240 m". */
export const metresWords = (metres: number): string =>
  metres < 10 ? "under 10 m" : `${whole(10 * Math.round(metres / 10))} m`;

/** "2 places and 1 shape": what is there of both. */
export const usedWords = (places: number, shapes: number): string =>
  listed([
    ...(places > 0 || shapes === 0 ? [plural(places, "place")] : []),
    ...(shapes > 0 ? [plural(shapes, "shape")] : []),
  ]);
