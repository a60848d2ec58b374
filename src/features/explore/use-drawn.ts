import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Failure } from "../../data/use-pictured";
import { inWorkMeasure, inWorkYear } from "../../domain/in-work-measures";
import type { View } from "../../domain/view";
import type { Drawn } from "./drawn";
import { inWorkQuery } from "./in-work/in-work-query";

/**
 * What the view draws: the ground's measure, or one of work and low income on its own areas. What was
 * drawn stays until the next is there, so that the map never goes.
 */
export const useDrawn = (
  view: View,
  ground: Drawn | null,
): { drawn: Drawn | null; errors: readonly Failure[] } => {
  const measure = inWorkMeasure(view.measure);
  const year = measure === undefined ? NaN : inWorkYear(measure, view.release);
  const { data, error, refetch } = useQuery(inWorkQuery(measure, year));
  const { area, boroughs, classes, within, keep } = view;
  const inWork = useMemo(
    () => data?.drawn(data, { area, boroughs, classes, within, keep }) ?? null,
    [data, area, boroughs, classes, within, keep],
  );
  const wanted = measure === undefined ? ground : inWork;
  const [last, setLast] = useState(wanted);
  if (wanted !== null && wanted !== last) setLast(wanted);
  return {
    drawn: wanted ?? last,
    errors: error === null ? [] : [{ error, retry: () => void refetch() }],
  };
};
