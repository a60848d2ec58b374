import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { measureQuery } from "../../../data/queries";
import type { Areas, Values } from "../../../domain/areas";
import type { MeasureFile } from "../../../domain/artefact";
import { valuesOf } from "../../../domain/assemble";
import { evaluate, type Matches, valuesNeededBy } from "../../../domain/filter/evaluate";
import type { Filter } from "../../../domain/filter/filter";
import { questionOf } from "../../../domain/filter/question";
import { measureOf, releaseShown } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import type { View } from "../../../domain/view";

interface Asked {
  readonly question: Filter;
  /** null while a measure it asks about is on its way. */
  readonly matches: Matches | null;
  readonly rows: readonly number[];
  readonly queries: readonly UseQueryResult<MeasureFile>[];
}

/** The view's question and its answer. Until all its measures are there, only where is answered. */
export const useFilter = (areas: Areas | undefined, { filter, boroughs }: View): Asked => {
  const question = useMemo(() => questionOf({ filter, boroughs }), [filter, boroughs]);
  const needed = valuesNeededBy(question);
  const ids = [...new Set(needed.map(({ measure }) => measure))];
  const { files, queries } = useQueries({ queries: ids.map(measureQuery), combine: together });
  const matches = useMemo(() => {
    if (areas === undefined) return null;
    const all = valuesNeededBy(question);
    const held = all.flatMap(({ measure, year }) => {
      const file = files.find((each) => each.measure === measure);
      return file ? [at(file, measure, year, areas)] : [];
    });
    if (held.length < all.length) return null;
    return evaluate(question, areas, (measure, year) =>
      held.find((each) => each.measure === measure && each.year === year),
    );
  }, [areas, question, files]);
  const rows = useMemo(() => {
    if (areas === undefined) return [];
    const found = matches ?? evaluate({ ...question, conditions: [] }, areas, () => undefined);
    return areas.codes.flatMap((_, row) => (found.matches[row] === 1 ? [row] : []));
  }, [areas, question, matches]);
  return { question, matches, rows, queries };
};

const at = (file: MeasureFile, measure: MeasureId, year: number, areas: Areas): Values =>
  valuesOf(file, measureOf(measure), releaseShown(measure, year), areas.carried);

/** Outside the hook, so that the answer stays the same object while nothing changes. */
const together = (queries: readonly UseQueryResult<MeasureFile>[]) => ({
  queries,
  files: queries.flatMap(({ data }) => (data === undefined ? [] : [data])),
});
