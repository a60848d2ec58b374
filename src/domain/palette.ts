import { oklch } from "./oklch";
import type { Theme } from "./look-keys";

/** Every colour of one theme, as hex. Map, legend, charts and exports take theirs from here. */
export interface Palette {
  /** Ramps, darkest first; the same in both themes, so that a class keeps its colour. */
  readonly deprivation: readonly string[];
  readonly neutral: readonly string[];
  readonly participants: readonly string[];
  readonly participantEdge: string;
  /** Text: first, second; `third` and `line` are decoration, too light for small print. */
  readonly ink: string;
  readonly second: string;
  readonly third: string;
  readonly line: string;
  readonly panel: string;
  readonly accent: string;
  readonly accentWeak: string;
  readonly water: string;
  readonly land: string;
  /** Under areas without a value, beneath the hatch. */
  readonly paper: string;
  readonly unknown: string;
  readonly road: string;
  readonly rail: string;
  /** Under the areas' colours, near at hand. */
  readonly street: string;
  readonly streetEdge: string;
  readonly railway: string;
  readonly green: string;
  readonly streetName: string;
  /** Boundaries between neighbours outside the region. */
  readonly neighbour: string;
  readonly areaLine: string;
  readonly boroughLine: string;
  readonly wardLine: string;
  readonly persistenceHatch: string;
  readonly persistenceLine: string;
  readonly selection: string;
  readonly selectionCasing: string;
  readonly hover: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly neighbourLabel: string;
}

/** Deprivation, from the most deprived tenth (darkest, set apart) to the least. */
export const DEPRIVATION_RAMP: readonly string[] = [
  oklch(0.29, 0.115, 350),
  oklch(0.42, 0.15, 5),
  oklch(0.53, 0.165, 18),
  oklch(0.63, 0.155, 33),
  oklch(0.715, 0.135, 48),
  oklch(0.785, 0.11, 62),
  oklch(0.845, 0.085, 74),
  oklch(0.895, 0.06, 84),
  oklch(0.935, 0.038, 90),
  oklch(0.965, 0.02, 95),
];

/**
 * Places that are compared, in their order: each at least 3:1 on white and on the board's panel, and
 * none of the deprivation ramp, for no place is "the worst colour". Charts name every line and dot.
 */
export const PLACE_COLOURS: readonly string[] = [
  oklch(0.58, 0.13, 250),
  oklch(0.6, 0.12, 60),
  oklch(0.58, 0.1, 175),
  oklch(0.58, 0.17, 340),
  oklch(0.6, 0.11, 110),
  oklch(0.58, 0.16, 295),
  oklch(0.58, 0.15, 25),
  oklch(0.58, 0.04, 240),
];

/** Measures of which neither end is worse: a slate that says nothing of need. */
export const NEUTRAL_RAMP: readonly string[] = [0, 1, 2, 3, 4, 5, 6].map((step) =>
  oklch(0.36 + 0.1 * step, 0.07 - 0.009 * step, 255),
);

/** Participants, many to few: a hue the deprivation ramp does not have. */
export const PARTICIPANT_RAMP: readonly string[] = Array.from({ length: 5 }, (_, step) =>
  oklch(0.44 + 0.105 * step, 0.12 - 0.015 * step, 195),
);

const RAMPS = {
  deprivation: DEPRIVATION_RAMP,
  neutral: NEUTRAL_RAMP,
  participants: PARTICIPANT_RAMP,
  participantEdge: "#ffffff",
};

const LIGHT: Palette = {
  ...RAMPS,
  ink: oklch(0.22, 0.02, 260),
  second: oklch(0.45, 0.015, 260),
  third: oklch(0.58, 0.012, 260),
  line: oklch(0.91, 0.005, 260),
  panel: "#ffffff",
  accent: oklch(0.46, 0.09, 200),
  accentWeak: oklch(0.95, 0.02, 200),
  water: oklch(0.9, 0.022, 230),
  land: oklch(0.955, 0.006, 95),
  paper: "#ffffff",
  unknown: oklch(0.62, 0.006, 260),
  road: oklch(0.83, 0.01, 95),
  rail: oklch(0.875, 0.008, 95),
  street: "#ffffff",
  streetEdge: oklch(0.5, 0.012, 95),
  railway: oklch(0.45, 0.01, 260),
  green: oklch(0.8, 0.06, 140),
  streetName: oklch(0.3, 0.02, 260),
  neighbour: oklch(0.88, 0.008, 95),
  areaLine: "#ffffff",
  boroughLine: oklch(0.22, 0.02, 260),
  wardLine: oklch(0.36, 0.02, 260),
  persistenceHatch: "#ffffff",
  persistenceLine: oklch(0.2, 0.03, 330),
  selection: oklch(0.46, 0.09, 200),
  selectionCasing: "#ffffff",
  hover: oklch(0.22, 0.02, 260),
  label: oklch(0.22, 0.02, 260),
  labelHalo: "#ffffff",
  neighbourLabel: oklch(0.52, 0.012, 260),
};

/** High contrast on a dark ground, for projectors. */
const BOARD: Palette = {
  ...RAMPS,
  ink: oklch(0.97, 0.005, 245),
  second: oklch(0.82, 0.012, 245),
  third: oklch(0.66, 0.015, 245),
  line: oklch(0.34, 0.018, 245),
  panel: oklch(0.22, 0.02, 245),
  accent: oklch(0.82, 0.09, 195),
  accentWeak: oklch(0.32, 0.04, 200),
  water: oklch(0.17, 0.02, 245),
  land: oklch(0.265, 0.012, 240),
  paper: oklch(0.24, 0.012, 240),
  unknown: oklch(0.62, 0.01, 245),
  road: oklch(0.42, 0.012, 240),
  rail: oklch(0.36, 0.012, 240),
  street: oklch(0.9, 0.012, 240),
  streetEdge: oklch(0.2, 0.02, 245),
  railway: oklch(0.2, 0.02, 245),
  green: oklch(0.42, 0.05, 150),
  streetName: oklch(0.95, 0.005, 245),
  neighbour: oklch(0.35, 0.012, 240),
  areaLine: oklch(0.2, 0.03, 330),
  boroughLine: "#ffffff",
  wardLine: oklch(0.92, 0.01, 245),
  persistenceHatch: "#ffffff",
  persistenceLine: "#ffffff",
  selection: oklch(0.82, 0.12, 195),
  selectionCasing: oklch(0.17, 0.02, 245),
  hover: "#ffffff",
  label: "#ffffff",
  labelHalo: oklch(0.17, 0.02, 245),
  neighbourLabel: oklch(0.7, 0.015, 245),
};

const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, board: BOARD };

export const paletteOf = (theme: Theme): Palette => PALETTES[theme];
