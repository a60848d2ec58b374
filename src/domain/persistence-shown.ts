import type { Areas, Values } from "./areas";
import type { MeasureFile } from "./artefact";
import { valuesOf } from "./assemble";
import { groundMeasure } from "./mapped-id";
import { measureOf, releasesOf } from "./measure-releases";
import type { Measure } from "./measures";
import { DEFINITIONS, isUnchanged, type Definition, type Persistence } from "./persistence";
import type { Counted } from "./persistence-keys";
import type { View } from "./view";

/** Whether what a view maps is about who people are, so that no history of deprivation lies over it. */
export const isApart = ({ measure }: Pick<View, "measure">): boolean =>
  measureOf(groundMeasure(measure)).apart === true;

/** The definition a view hatches, or undefined where it hatches none. */
export const definitionIn = (
  view: Pick<View, "persistence" | "measure">,
): Definition | undefined =>
  isApart(view) ? undefined : DEFINITIONS.find(({ id }) => id === view.persistence);

/** What a view's colours say. */
export const colouringIn = (view: Pick<View, "colour" | "measure">): View["colour"] =>
  isApart(view) ? "measure" : view.colour;

/** A measure at each of its releases, oldest first. */
export const historyOf = (file: MeasureFile, measure: Measure, areas: Areas): readonly Values[] =>
  releasesOf(measure.id).map((release) => valuesOf(file, measure, release, areas.carried));

/** Which of the rows shown persistence is counted over. */
export const countedRows = (
  counted: Counted,
  rows: readonly number[],
  history: readonly Values[],
): readonly number[] =>
  counted === "all" ? rows : rows.filter((row) => isUnchanged(history, row));

/** The persistent among some rows; none until it is known who is. */
export const persistentAmong = (
  found: Persistence | null,
  counted: readonly number[],
): readonly number[] =>
  found === null ? [] : counted.filter((row) => found.persistent[row] === 1);
