import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { measureQuery } from "../../../data/queries";
import type { Values } from "../../../domain/areas";
import type { MeasureFile } from "../../../domain/artefact";
import { valuesOf } from "../../../domain/assemble";
import { measureOf, releaseShown } from "../../../domain/measure-releases";
import { MEASURES, type Measure } from "../../../domain/measures";
import type { Explored } from "../use-explore";

export interface MeasureValues {
  readonly measure: Measure;
  readonly values: Values;
}

/** Always told of a patch: the overall index, who lives there, and how. */
const TOLD = MEASURES.filter(
  ({ group }) => group === "Overall" || group === "People" || group === "Context",
);

const loaded = (queries: readonly UseQueryResult<MeasureFile>[]): readonly MeasureFile[] =>
  queries.flatMap(({ data }) => (data === undefined ? [] : [data]));

/** The measure on the map first, then the usual ones at their latest release, as they arrive. */
export const usePatchValues = ({ areas, measure, values }: Explored): readonly MeasureValues[] => {
  const files = useQueries({ queries: TOLD.map(({ id }) => measureQuery(id)), combine: loaded });
  return useMemo(() => {
    const usual = files.map((file) => {
      const told = measureOf(file.measure as Measure["id"]);
      return {
        measure: told,
        values: valuesOf(file, told, releaseShown(told.id, null), areas.carried),
      };
    });
    const shown = { measure, values };
    return [
      shown,
      ...usual.filter((each) => each.measure.id !== measure.id || each.values.year !== values.year),
    ];
  }, [areas, measure, values, files]);
};
