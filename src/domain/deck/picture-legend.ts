import type { Areas } from "../areas";
import type { Drawn } from "../drawn";
import { plural, whole } from "../format";
import { HOTSPOT_MARKS, MARK_OF, type HotspotMark, type MarkedRows } from "../hotspot-marks";
import { HOTSPOT_CLASSES, HOTSPOT_LABELS, type HotspotStatistic } from "../hotspot-words";
import type { Patch } from "../patch/patch";
import { EXPERIMENTAL_LABEL, lowestTier, type Tier } from "../tiers";
import type { View } from "../view";
import {
  certaintyShown,
  colouredBy,
  definitionShown,
  filterShown,
  patchName,
  shapeShown,
} from "./view-words";

/** Something that lies over the colours, by how it is drawn. */
export type LegendKey =
  | { readonly swatch: "unknown" | "hatch" | "patch" | HotspotMark; readonly words: string }
  | { readonly swatch: "colour"; readonly colour: string; readonly words: string };

/** What is said of participants. */
export interface PeopleLegend {
  readonly keys: readonly LegendKey[];
  readonly notes: readonly string[];
  /** How far they can be trusted; null where none are drawn. */
  readonly tier: Tier | null;
}

/** All that has to be said beside a map: what slides, sheets, pictures and PowerPoint draw theirs from. */
export interface PictureLegend {
  readonly title: string;
  readonly classes: readonly {
    readonly tick: string;
    readonly label: string;
    readonly colour: string;
  }[];
  readonly ends: readonly [string, string];
  readonly keys: readonly LegendKey[];
  readonly tier: Tier;
  /** What else a reader must know: trust, cautions, what is still being tested. */
  readonly notes: readonly string[];
}

/** What a legend is told from: a picture of a view. */
export interface LegendParts {
  readonly view: View;
  readonly areas: Areas;
  readonly drawn: Drawn;
  readonly persistentRows: readonly number[] | null;
  readonly marked: MarkedRows | null;
  readonly patches: readonly Patch[];
  readonly isPartial: boolean;
  /** null: no participants are asked for. */
  readonly people: PeopleLegend | null;
}

/** The legend of a picture. */
export const legendOf = (parts: LegendParts): PictureLegend => {
  const { view, drawn, isPartial } = parts;
  const { scale, heading, measure, warning, caution } = drawn;
  const coloured = colouredBy(view);
  const pale =
    drawn.rows.length === drawn.units.codes.length
      ? ""
      : `${filterShown(view)}; the others are pale`;
  return {
    title: coloured === "" ? `${heading}. ${scale.title}` : scale.title,
    // Classes without ticks are no scale: each is told by itself.
    classes: scale.classes
      .filter(({ tick }) => tick !== "")
      .map(({ tick, label, colour }) => ({ tick, label, colour })),
    ends: scale.ends,
    keys: [
      ...(parts.people?.keys ?? []),
      ...unknownKey(drawn),
      ...hatchKey(parts),
      ...markKeys(parts),
      ...patchKeys(parts),
    ],
    tier: lowestTier(measure.tier, parts.people?.tier ?? measure.tier),
    notes: [
      ...(parts.people?.notes ?? []),
      warning ?? (measure.tier === "Experimental" ? EXPERIMENTAL_LABEL : ""),
      caution ?? "",
      parts.marked === null ? "" : certaintyShown(view),
      pale,
      shapeShown(view),
      isPartial ? "Testing for hot spots: a few seconds" : "",
    ].filter((note) => note !== ""),
  };
};

const unknownKey = ({ classes, rows, units, unknown }: Drawn): LegendKey[] => {
  const count = rows.filter((row) => (classes[row] ?? -1) < 0).length;
  return count === 0
    ? []
    : [{ swatch: "unknown", words: `${unknown}: ${plural(count, units.one, units.many)}` }];
};

const hatchKey = ({ view, persistentRows }: LegendParts): LegendKey[] =>
  persistentRows === null
    ? []
    : [
        {
          swatch: "hatch",
          words: `${definitionShown(view)}: ${plural(persistentRows.length, "area")}`,
        },
      ];

const markKeys = ({ view, marked }: LegendParts): LegendKey[] => {
  if (marked === null || view.hotspots === "none") return [];
  const statistic: HotspotStatistic = view.hotspots;
  const keys = HOTSPOT_CLASSES[statistic].flatMap((one): LegendKey[] => {
    const mark = MARK_OF[one];
    if (mark === null || marked[mark].length === 0) return [];
    const { title, term } = HOTSPOT_LABELS[one];
    return [{ swatch: mark, words: `${title} (${term}): ${plural(marked[mark].length, "area")}` }];
  });
  const most = HOTSPOT_MARKS[0];
  return keys.length > 0
    ? keys
    : [{ swatch: most, words: `No area stands out at ${view.certainty}% certainty` }];
};

const patchKeys = ({ patches }: LegendParts): LegendKey[] =>
  patches.map(({ name, rows }, at) => ({
    swatch: "patch",
    words: `${patchName(name, at)}, ${plural(rows.length, "area")}`,
  }));

/** A map in a few sentences: what a picture's alternative text says. */
export const legendAlt = (parts: LegendParts): string => {
  const { drawn } = parts;
  const legend = legendOf(parts);
  const first = drawn.rows.filter((row) => drawn.classes[row] === 0).length;
  const all = plural(drawn.rows.length, drawn.units.one, drawn.units.many);
  return [
    `Map of Liverpool City Region: ${legend.title}`,
    `${whole(first)} of ${all}: ${drawn.scale.classes[0]?.label ?? ""}`,
    ...legend.keys.map(({ words }) => words),
    ...legend.notes.map((note) => note.replace(/\.$/, "")),
  ]
    .filter((sentence) => sentence !== "")
    .join(". ")
    .concat(".");
};
