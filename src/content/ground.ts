import type { Areas, Values } from "../domain/areas";
import type { MeasureFile } from "../domain/artefact";
import { valuesOf } from "../domain/assemble";
import { areaChoropleth, type Choropleth } from "../domain/choropleth";
import { coloursShown, measureColours } from "../domain/colours-shown";
import { answered, rowsShown } from "../domain/filter/answered";
import type { Matches } from "../domain/filter/evaluate";
import type { Filter } from "../domain/filter/filter";
import { questionOf } from "../domain/filter/question";
import type { Measure } from "../domain/measures";
import { persistenceOf, type Definition, type Persistence } from "../domain/persistence";
import { colouringIn, countedRows, historyOf, persistentAmong } from "../domain/persistence-shown";
import type { Release } from "../domain/release";
import type { View } from "../domain/view";
import { needsOf, type Facts } from "./facts";
import { remember } from "./remember";

/** The view's measure of LSOAs, what is asked of the areas, and which of them stay poor. */
export interface Ground {
  readonly areas: Areas;
  readonly measure: Measure;
  readonly release: Release;
  readonly values: Values;
  /** What is asked, boroughs included. */
  readonly question: Filter;
  /** Its answer; null while a measure it asks about is on its way. */
  readonly matches: Matches | null;
  /** Rows shown: those the question holds for. */
  readonly rows: readonly number[];
  readonly persistence: PersistenceFound;
  readonly choropleth: Choropleth;
}

/** Who is persistently deprived, and over which areas that is counted. */
export interface PersistenceFound {
  /** The definition chosen; the first where none is shown, for sentences. */
  readonly definition: Definition;
  /** Whether it is hatched on the map. */
  readonly isShown: boolean;
  /** The measure it is told of. */
  readonly measure: Measure;
  /** That measure at each of its releases, oldest first; empty until it is there. */
  readonly history: readonly Values[];
  /** null until history, and for some definitions hot spots, are there. */
  readonly found: Persistence | null;
  /** Rows it is counted over: those shown, or the unchanged among them. */
  readonly counted: readonly number[];
  /** The persistent among them. */
  readonly rows: readonly number[];
}

const NO_HISTORY: readonly Values[] = [];

const valuesAt = remember((file: MeasureFile, measure: Measure, release: Release, areas: Areas) =>
  valuesOf(file, measure, release, areas.carried),
);

const answerOf = remember(
  (
    areas: Areas,
    filter: View["filter"],
    boroughs: View["boroughs"],
    files: readonly MeasureFile[],
  ) => {
    const question = questionOf({ filter, boroughs });
    const matches = answered(question, areas, files);
    return { question, matches, rows: rowsShown(question, areas, matches) };
  },
);

/** What a view asks of the areas, and its answer as far as it can be told. */
export const answerIn = (
  { filter, boroughs }: View,
  areas: Areas,
  files: readonly MeasureFile[],
): Pick<Ground, "question" | "matches" | "rows"> => answerOf(areas, filter, boroughs, files);

const colours = remember(
  (
    values: Values,
    measure: Measure,
    rows: readonly number[],
    classes: View["classes"],
    within: View["within"],
    keep: View["keep"],
  ) => measureColours(measure, values, { classes, within, keep }, rows),
);

const histories = remember((file: MeasureFile, measure: Measure, areas: Areas) =>
  historyOf(file, measure, areas),
);

const findings = remember(
  (
    history: readonly Values[],
    definition: Definition,
    alwaysHot: readonly Uint8Array[] | undefined,
  ) => persistenceOf(definition, history, alwaysHot),
);

const countedOf = remember(
  (rows: readonly number[], counted: View["counted"], history: readonly Values[]) =>
    countedRows(counted, rows, history),
);

const persistentOf = remember((counted: readonly number[], found: Persistence | null) =>
  persistentAmong(found, counted),
);

const persistenceIn = remember(
  (
    counted: readonly number[],
    found: Persistence | null,
    history: readonly Values[],
    definition: Definition,
    measure: Measure,
    isShown: boolean,
  ): PersistenceFound => ({
    definition,
    isShown,
    measure,
    history,
    found,
    counted,
    rows: persistentOf(counted, found),
  }),
);

const choroplethOf = remember(
  (
    values: Values,
    own: ReturnType<typeof measureColours>,
    found: Persistence | null,
    definition: Definition,
    colour: View["colour"],
    measure: Measure,
    areas: Areas,
    rows: readonly number[],
  ): Choropleth =>
    areaChoropleth({
      colour,
      areas,
      measure,
      values,
      coloured: coloursShown(colour, own, definition, found),
      rows,
    }),
);

/** What stands below everything a view shows. The same parts for the same inputs. */
export const groundOf = (view: View, facts: Facts): Ground => {
  const { areas } = facts;
  const needs = needsOf(view);
  const { measure, release, definition } = needs;
  const values = valuesAt(facts.file, measure, release, areas);
  const { question, matches, rows } = answerIn(view, areas, facts.asked);
  const own = colours(values, measure, rows, view.classes, view.within, view.keep);
  const history =
    facts.history === null ? NO_HISTORY : histories(facts.history, needs.history, areas);
  const isKnown = history.length > 0 && (!needs.alwaysHot || facts.alwaysHot !== null);
  const hot = needs.alwaysHot ? (facts.alwaysHot ?? undefined) : undefined;
  const found = isKnown ? findings(history, definition, hot) : null;
  const counted = countedOf(rows, view.counted, history);
  return {
    areas,
    measure,
    release,
    values,
    question,
    matches,
    rows,
    persistence: persistenceIn(counted, found, history, definition, needs.history, needs.isHatched),
    choropleth: choroplethOf(
      values,
      own,
      found,
      definition,
      colouringIn(view),
      measure,
      areas,
      rows,
    ),
  };
};
