import { cleanLine } from "./clean-text";
import type { ReleasedLevels } from "./released";
import { controlWords } from "./shown";
import { SYNTHETIC_TITLE } from "./synthetic";
import type { Tier } from "./tiers";

/** What has to be said of participants wherever they are drawn, listed or written: put together once. */
export interface PeopleTold {
  /** "Ways to Work"; "All 5 programmes, added up"; "All participants of the file". */
  readonly programme: string;
  readonly synthetic: boolean;
  readonly tier: Extract<Tier, "Your own file" | "Synthetic">;
  /** Whose figures these are, for a list of sources. */
  readonly source: string;
  /** How small counts are kept out. */
  readonly control: string;
}

interface Asked {
  /** Name of the file: a file without programmes is its own and only one. */
  readonly file: string;
  readonly programmes: readonly string[];
  /** The one shown, or null: all of them. */
  readonly programme: number | null;
  readonly levels: ReleasedLevels;
  readonly threshold: number;
  readonly synthetic: boolean;
}

const WHOLE_FILE = "All participants of the file";

const programmeWords = ({ file, programmes, programme }: Asked): string => {
  if (programme === null)
    return programmes.length < 2 ? WHOLE_FILE : `All ${programmes.length} programmes, added up`;
  const name = programmes[programme] ?? "";
  // The file was written elsewhere.
  const clean = cleanLine(name);
  return name === "" || name === file ? WHOLE_FILE : clean;
};

export const peopleTold = (asked: Asked): PeopleTold => ({
  programme: programmeWords(asked),
  synthetic: asked.synthetic,
  tier: asked.synthetic ? "Synthetic" : "Your own file",
  source: asked.synthetic
    ? SYNTHETIC_TITLE
    : "A participants file opened on this device, not a published figure",
  control: controlWords(asked.threshold, asked.levels),
});

const PROGRAMME = "Programme";

/** The same as labelled lines, for small print and notes. */
export const peopleLines = (told: PeopleTold): (readonly [string, string])[] => [
  [PROGRAMME, told.programme],
  ["Participants from", told.source],
  ["Small counts", told.control],
];

/** Whose figures they are, of what is said of participants; "" where nothing is. */
export const programmeIn = (lines: readonly (readonly [string, string])[]): string =>
  lines.find(([name]) => name === PROGRAMME)?.[1] ?? "";
