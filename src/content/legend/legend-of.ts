import type { Choropleth } from "../../domain/choropleth";
import { crossedIn } from "../../domain/crossing";
import { colouredBy, filterShown } from "../../domain/deck/view-words";
import type { Legend } from "../../domain/legend";
import { EXPERIMENTAL_LABEL, lowestTier } from "../../domain/tiers";
import type { View } from "../../domain/view";
import type { Pending } from "../content";
import type { Overlay } from "../overlay";
import type { People } from "../participants/people";
import { tally } from "./tally";

/** Answers that take a test first. */
const TESTED: readonly Pending[] = ["hot-spots", "persistence"];

export interface LegendFrom {
  readonly view: View;
  readonly choropleth: Choropleth;
  readonly overlays: readonly Overlay[];
  readonly people: People | null;
  /** What need and reach sets against participants: "Multiple deprivation". */
  readonly need: string;
  readonly pending: readonly Pending[];
}

/** The legend of a map: its classes with their counts, what lies over them, and how far to trust it. */
export const legendOf = (from: LegendFrom): Legend => {
  const { view, choropleth, overlays, people, need, pending } = from;
  const { scale, heading, measure, warning, caution, classes, units, rows } = choropleth;
  const { known, unknown } = tally(classes, scale.classes.length, units.residents, rows);
  const isPart = rows.length < units.codes.length;
  return {
    // Colours that tell of persistence say so themselves.
    title: colouredBy(view) === "" ? `${heading}. ${scale.title}` : scale.title,
    scale: scale.title,
    classes: scale.classes.map(({ label, short, tick, colour }, at) => ({
      label,
      ...(short !== undefined && { short }),
      tick,
      colour,
      areas: known[at]?.areas ?? 0,
      residents: known[at]?.residents ?? 0,
    })),
    unknown: unknown.areas === 0 ? null : { ...unknown, label: choropleth.unknown },
    ends: scale.ends,
    // Scales read dark to light where low is worse, light to dark elsewhere.
    first: measure.worse === "low" ? 0 : Math.max(0, scale.classes.length - 1),
    one: units.one,
    many: units.many,
    isPart,
    nine: people?.nine == null ? null : { ...people.nine, need },
    keys: overlays.flatMap(({ keys }) => keys),
    tier: lowestTier(
      measure.tier,
      people?.told.tier ?? measure.tier,
      ...overlays.flatMap(({ tier }) => tier ?? []),
    ),
    notes: [
      warning ?? (measure.tier === "Experimental" ? EXPERIMENTAL_LABEL : ""),
      caution ?? "",
      ...crossedIn(view).filter((words) => words !== caution),
      ...overlays.flatMap(({ notes }) => notes),
      isPart ? `${filterShown(view)}; the others are pale` : "",
      pending.some((one) => TESTED.includes(one)) ? "Testing for hot spots: a few seconds" : "",
    ].filter((note) => note !== ""),
  };
};
