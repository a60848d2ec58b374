import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { inWorkBoroughsQuery, inWorkModelQuery } from "../../../data/in-work-queries";
import { measureQuery, namesQuery } from "../../../data/queries";
import type { Failure } from "../../../data/failure";
import { failuresOf } from "../../../data/failures-of";
import { inWorkFacts, type InWorkFact } from "../../../domain/compare/in-work-facts";
import { PART_TIME, partTimeIn, partTimeValues } from "../../../domain/compare/part-time";
import type { InWorkBoroughs } from "../../../domain/in-work";

/** What is known of work and low income for places; null while it is on its way. */
export const useInWorkFacts = (): {
  facts: readonly InWorkFact[] | null;
  boroughs: InWorkBoroughs | null;
  errors: readonly Failure[];
} => {
  const boroughs = useQuery(inWorkBoroughsQuery);
  const model = useQuery(inWorkModelQuery);
  const names = useQuery(namesQuery);
  const hours = useQuery(measureQuery(PART_TIME));
  const facts = useMemo(() => {
    if (!boroughs.data || !model.data || !names.data || !hours.data) return null;
    const values = partTimeValues(hours.data, names.data);
    return inWorkFacts(boroughs.data, model.data, partTimeIn(names.data, values));
  }, [boroughs.data, model.data, names.data, hours.data]);
  const errors = failuresOf(boroughs, model, names, hours);
  return { facts, boroughs: boroughs.data ?? null, errors };
};
