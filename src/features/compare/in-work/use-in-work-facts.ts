import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { inWorkBoroughsQuery, inWorkModelQuery } from "../../../data/in-work-queries";
import { measureQuery, namesQuery } from "../../../data/queries";
import type { Failure } from "../../../data/failure";
import type { Areas, Values } from "../../../domain/areas";
import { valuesOf } from "../../../domain/assemble";
import { indicatorsQuery } from "../../../data/indicator-queries";
import type { InWorkFact } from "../../../domain/compare/fact";
import { inWorkFacts, type PartTime } from "../../../domain/compare/in-work-facts";
import type { IndicatorsFile } from "../../../domain/indicators/artefact";
import { rowsOf } from "../../../domain/compare/movement";
import type { InWorkBoroughs } from "../../../domain/in-work";
import { measureOf, releaseShown } from "../../../domain/measure-releases";
import { failuresOf } from "../../../data/failures-of";

const PART_TIME = "part-time";

const partTimeIn =
  (areas: Areas, { of, per }: Values): PartTime =>
  (place) => {
    const rows = rowsOf(areas, place);
    if (rows === undefined || of === undefined || per === undefined) return undefined;
    const sumOf = (column: Float64Array) => rows.reduce((sum, row) => sum + column[row]!, 0);
    return { of: sumOf(of), per: sumOf(per) };
  };

/** What is known of work and low income for places; null while it is on its way. */
export const useInWorkFacts = (): {
  facts: readonly InWorkFact[] | null;
  boroughs: InWorkBoroughs | null;
  indicators: IndicatorsFile | null;
  errors: readonly Failure[];
} => {
  const boroughs = useQuery(inWorkBoroughsQuery);
  const model = useQuery(inWorkModelQuery);
  const indicators = useQuery(indicatorsQuery);
  const names = useQuery(namesQuery);
  const hours = useQuery(measureQuery(PART_TIME));
  const facts = useMemo(() => {
    if (!boroughs.data || !model.data || !indicators.data || !names.data || !hours.data)
      return null;
    const release = releaseShown(PART_TIME, null);
    const values = valuesOf(hours.data, measureOf(PART_TIME), release, names.data.carried);
    const partTime = partTimeIn(names.data, values);
    return inWorkFacts(boroughs.data, model.data, partTime, indicators.data);
  }, [boroughs.data, model.data, indicators.data, names.data, hours.data]);
  const errors = failuresOf(boroughs, model, indicators, names, hours);
  return {
    facts,
    boroughs: boroughs.data ?? null,
    indicators: indicators.data ?? null,
    errors,
  };
};
