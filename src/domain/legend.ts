import { plural } from "./format";
import { colourSwatch, swatchOf, type Swatch } from "./marks/swatch";
import { UNKNOWN_MARKS } from "./marks/unknown";
import type { Tier } from "./tiers";

/** Areas and who lives in them. */
export interface Count {
  readonly areas: number;
  readonly residents: number;
}

/** One class of the scale, with the areas in it and who lives there. */
export interface LegendClass extends Count {
  /** "Most deprived 10% of England". */
  readonly label: string;
  /** What fits under a bar; "" where the class is told by its label alone. */
  readonly tick: string;
  readonly colour: string;
  /** The label under a heading that says what the classes are: "10–20%". */
  readonly short?: string;
}

/** Something on the map and what it means; without a swatch the words head the keys below them. */
export interface LegendKey {
  readonly swatch: Swatch | null;
  readonly words: string;
}

/** Need and reach in nine classes: how many neighbourhoods are in each. */
export interface NineClasses {
  /** The classes as they are read: most need first, within it least reach. */
  readonly order: readonly number[];
  /** By class. */
  readonly counts: readonly Count[];
  /** Neighbourhoods without a class. */
  readonly hidden: number;
  /** What need is: "Multiple deprivation". */
  readonly need: string;
}

/** All that has to be said beside a map. Screens, pictures, slides, sheets and PowerPoint draw theirs from it. */
export interface Legend {
  /** What is mapped, when, and what the classes are. */
  readonly title: string;
  /** What the classes are, alone. */
  readonly scale: string;
  readonly classes: readonly LegendClass[];
  /** Areas without a class, and what it means to have none; null where all have one. */
  readonly unknown: (Count & { readonly label: string }) | null;
  /** Words at the two ends of the classes. */
  readonly ends: readonly [string, string];
  /** Which class is told in words until another is pointed at: that of most need. */
  readonly first: number;
  /** What the areas counted are called: "area", "areas". */
  readonly one: string;
  readonly many: string;
  /** Whether some areas are left out, so that the counts are of those shown. */
  readonly isPart: boolean;
  readonly nine: NineClasses | null;
  /** What lies over the colours. */
  readonly keys: readonly LegendKey[];
  readonly tier: Tier;
  /** What else a reader must know: trust, cautions, what is still being tested. */
  readonly notes: readonly string[];
}

/** Whether the classes stand on a scale; else each is told by itself. */
export const hasScale = ({ classes }: Legend): boolean => classes.some(({ tick }) => tick !== "");

/** What it means to have no class, and how many have none. */
export const unknownKey = ({ unknown, one, many }: Legend): readonly LegendKey[] =>
  unknown === null
    ? []
    : [
        {
          swatch: swatchOf(UNKNOWN_MARKS, "areas"),
          words: `${unknown.label}: ${plural(unknown.areas, one, many)}, ${plural(unknown.residents, "resident")}`,
        },
      ];

const classKeys = (legend: Legend): readonly LegendKey[] => {
  if (hasScale(legend)) return [];
  const { classes, nine } = legend;
  const inOrder = nine === null ? classes : nine.order.flatMap((at) => classes[at] ?? []);
  return inOrder.map(({ label, colour }) => ({ swatch: colourSwatch(colour), words: label }));
};

/** Every key below the scale, where a legend is a list: all media but the screen's histogram. */
export const keysOf = (legend: Legend): readonly LegendKey[] => [
  ...classKeys(legend),
  ...unknownKey(legend),
  ...legend.keys,
];
