import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Failure } from "../../../data/failure";
import { failuresOf } from "../../../data/failures-of";
import { inWorkBoroughsQuery, inWorkModelQuery } from "../../../data/in-work-queries";
import { indicatorsQuery } from "../../../data/indicator-queries";
import { measureQuery, namesQuery } from "../../../data/queries";
import type { InWorkFact } from "../../../domain/compare/fact";
import { inWorkFacts } from "../../../domain/compare/in-work-facts";
import { PART_TIME, partTimeIn, partTimeValues } from "../../../domain/compare/part-time";
import type { InWorkBoroughs } from "../../../domain/in-work";
import type { IndicatorsFile } from "../../../domain/indicators/artefact";

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
    const partTime = partTimeIn(names.data, partTimeValues(hours.data, names.data));
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
