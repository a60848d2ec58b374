import { useQueries, type UseQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { measureQuery } from "../../../data/queries";
import type { Values } from "../../../domain/areas";
import type { MeasureFile } from "../../../domain/artefact";
import { valuesOf } from "../../../domain/assemble";
import { measureOf, releaseShown } from "../../../domain/measure-releases";
import { heldMeasures } from "../../../domain/held-measures";
import { isToldAtOnce, type Measure } from "../../../domain/measures";
import type { Explored } from "../use-explore";

export interface MeasureValues {
  readonly measure: Measure;
  readonly values: Values;
}

/** Always told of a patch: the overall index, what the reader brought, who lives there, and how. */
const isTold = (measure: Measure): boolean => measure.group === "Overall" || isToldAtOnce(measure);

const loaded = (queries: readonly UseQueryResult<MeasureFile>[]): readonly MeasureFile[] =>
  queries.flatMap(({ data }) => (data === undefined ? [] : [data]));

/** The measure on the map first, then the usual ones at their latest release, as they arrive. */
export const usePatchValues = ({ areas, measure, values }: Explored): readonly MeasureValues[] => {
  const told = heldMeasures().filter(isTold);
  const files = useQueries({ queries: told.map(({ id }) => measureQuery(id)), combine: loaded });
  return useMemo(() => {
    const usual = files.map((file) => {
      const each = measureOf(file.measure as Measure["id"]);
      return {
        measure: each,
        values: valuesOf(file, each, releaseShown(each.id, null), areas.carried),
      };
    });
    const shown = { measure, values };
    return [
      shown,
      ...usual.filter((each) => each.measure.id !== measure.id || each.values.year !== values.year),
    ];
  }, [areas, measure, values, files]);
};
