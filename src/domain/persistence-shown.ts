import type { Areas, Values } from "./areas";
import type { MeasureFile } from "./artefact";
import { valuesOf } from "./assemble";
import { releasesOf } from "./measure-releases";
import type { Measure } from "./measures";
import { DEFINITIONS, isUnchanged, type Definition, type Persistence } from "./persistence";
import type { Counted, View } from "./view";

/** The definition a view hatches, or undefined where it hatches none. */
export const definitionIn = ({ persistence }: Pick<View, "persistence">): Definition | undefined =>
  DEFINITIONS.find(({ id }) => id === persistence);

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
