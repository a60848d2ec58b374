import { oklch } from "./oklch";
import { DEPRIVATION_RAMP } from "./palette";
import {
  TRAJECTORY_WORDS,
  type Definition,
  type Persistence,
  type Trajectory,
} from "./persistence";
import { releasesWords } from "./persistence-runs";
import type { Scale } from "./scale";

/** A scale and the class of every row by it; −1 unknown. */
export interface Colours {
  readonly scale: Scale;
  readonly classes: Int16Array;
}

/** In the order of the legend, and from dark to light, so that they stay apart in grey. */
const TRAJECTORY_CLASSES = [
  { of: "persistent", tick: "Every", colour: DEPRIVATION_RAMP[0]! },
  { of: "consecutive", tick: "Lately", colour: DEPRIVATION_RAMP[1]! },
  { of: "intermittent", tick: "On, off", colour: DEPRIVATION_RAMP[3]! },
  { of: "new", tick: "New", colour: DEPRIVATION_RAMP[5]! },
  // Not on the ramp: these places are no longer in.
  { of: "left", tick: "Left", colour: oklch(0.79, 0.06, 300) },
  { of: "never", tick: "Never", colour: DEPRIVATION_RAMP[9]! },
] as const satisfies readonly { of: Trajectory; tick: string; colour: string }[];

const BASE: Pick<Scale, "method" | "breaks"> = { method: "equal", breaks: [] };

/** Every area by what it did over the releases. */
export const trajectoryColours = (definition: Definition, found: Persistence): Colours => {
  const classOf = (trajectory: Trajectory): number =>
    TRAJECTORY_CLASSES.findIndex(({ of }) => of === trajectory);
  return {
    scale: {
      ...BASE,
      title: `How each area moved: ${definition.place}`,
      classes: TRAJECTORY_CLASSES.map(({ of, tick, colour }) => ({
        tick,
        colour,
        label: TRAJECTORY_WORDS[of],
      })),
      ends: ["in throughout", "never in"],
      classOf: (at) => (at in TRAJECTORY_CLASSES ? at : -1),
    },
    classes: Int16Array.from(found.trajectory, classOf),
  };
};

/** What is not told of: pale in any theme and in print, and no colour of the ramp. */
const MUTED = oklch(0.86, 0.005, 260);

/** The areas that are in at every release, and all others muted: read from the back of a room. */
export const persistentColours = (definition: Definition, found: Persistence): Colours => ({
  scale: {
    ...BASE,
    title: `${sentenceOf(definition.place)}, in every release`,
    classes: [
      { tick: "Yes", colour: DEPRIVATION_RAMP[1]!, label: TRAJECTORY_WORDS.persistent },
      { tick: "No", colour: MUTED, label: "Not in every release" },
    ],
    ends: ["", ""],
    classOf: (at) => (at === 0 || at === 1 ? at : -1),
  },
  classes: Int16Array.from(found.trajectory, (trajectory) =>
    trajectory === "unknown" ? -1 : trajectory === "persistent" ? 0 : 1,
  ),
});

/** Every area by the number of releases it was in; unknown where any of them is. */
export const releasesColours = (definition: Definition, found: Persistence): Colours => {
  const most = found.years.length;
  // The least class keeps the palest colour, the most the darkest; between them evenly.
  const colour = (at: number): string =>
    DEPRIVATION_RAMP[Math.round((at * (DEPRIVATION_RAMP.length - 1)) / most)]!;
  const classOf = (releases: number): number => (releases >= 0 ? most - releases : -1);
  return {
    scale: {
      ...BASE,
      title: `Number of releases: ${definition.place}`,
      classes: Array.from({ length: most + 1 }, (_, at) => ({
        colour: colour(at),
        tick: String(most - at),
        label: sentenceOf(releasesWords(most - at, most)),
      })),
      ends: ["every release", "none"],
      classOf,
    },
    classes: Int16Array.from(found.releasesIn, (releases, row) =>
      found.knownReleases[row] === most ? classOf(releases) : -1,
    ),
  };
};

const sentenceOf = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
