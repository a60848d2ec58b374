import { inWorkMeasure } from "../in-work-measures";
import { groundMeasure } from "../mapped-id";
import { releasesOf } from "../measure-releases";
import { mappedAt, versusOf } from "../versus";
import type { View } from "../view";

/** The years a view's measure has, oldest first: what a slide that plays them steps through. */
export const yearsOfView = ({ measure }: View): readonly number[] =>
  inWorkMeasure(measure)?.years ?? releasesOf(groundMeasure(measure)).map(({ year }) => year);

/** The two releases of one measure that a view sets against each other, left first; null where it has no such. */
export const pairOfView = (view: View): readonly [number, number] | null => {
  const shown = mappedAt(view.measure, view.release);
  const beside = versusOf(view.versus, shown);
  return beside.id === shown.id && beside.year !== shown.year ? [beside.year, shown.year] : null;
};

/** Where a presentation stands: a slide by its place from 0, and the year shown where it steps. */
export interface Position {
  readonly at: number;
  readonly year: number | null;
}

/** The years of each slide of a deck; none for a slide that does not step. */
export type DeckYears = readonly (readonly number[])[];

const yearAt = (years: DeckYears, { at, year }: Position): number => {
  const known = years[at] ?? [];
  return year === null ? 0 : Math.max(0, known.indexOf(year));
};

/** One press on: the next year of this slide, or the next slide; null at the end. */
export const nextPosition = (years: DeckYears, from: Position): Position | null => {
  const year = years[from.at]?.[yearAt(years, from) + 1];
  if (year !== undefined) return { at: from.at, year };
  const at = from.at + 1;
  return at < years.length ? { at, year: years[at]?.[0] ?? null } : null;
};

/** One press back: the year before, or the last year of the slide before; null at the start. */
export const previousPosition = (years: DeckYears, from: Position): Position | null => {
  const step = yearAt(years, from);
  const year = step > 0 ? years[from.at]?.[step - 1] : undefined;
  if (year !== undefined) return { at: from.at, year };
  const at = from.at - 1;
  return at >= 0 ? { at, year: years[at]?.at(-1) ?? null } : null;
};
