import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { measureQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import type { MeasureFile } from "../../../domain/artefact";
import { answered, measuresAskedBy, rowsShown } from "../../../domain/filter/answered";
import type { Matches } from "../../../domain/filter/evaluate";
import type { Filter } from "../../../domain/filter/filter";
import { questionOf } from "../../../domain/filter/question";
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
  const ids = measuresAskedBy(question);
  const { files, queries } = useQueries({ queries: ids.map(measureQuery), combine: together });
  const matches = useMemo(
    () => (areas === undefined ? null : answered(question, areas, files)),
    [areas, question, files],
  );
  const rows = useMemo(
    () => (areas === undefined ? [] : rowsShown(question, areas, matches)),
    [areas, question, matches],
  );
  return { question, matches, rows, queries };
};

/** Outside the hook, so that the answer stays the same object while nothing changes. */
const together = (queries: readonly UseQueryResult<MeasureFile>[]) => ({
  queries,
  files: queries.flatMap(({ data }) => (data === undefined ? [] : [data])),
});
