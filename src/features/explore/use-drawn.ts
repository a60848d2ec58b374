import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Failure } from "../../data/use-pictured";
import { inWorkMeasure, inWorkYear } from "../../domain/in-work-measures";
import type { View } from "../../domain/view";
import { inWorkDrawnQuery } from "../../data/in-work-drawn-query";
import type { Drawn } from "../../domain/drawn";
import { shapesQuery } from "../../map/shapes-query";

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
  const { data, error, refetch } = useQuery(inWorkDrawnQuery(measure, year, false));
  // Asked for here, so that its areas are there with the first figure.
  const shapes = useQuery({
    ...shapesQuery(view.shape, measure?.units ?? "lsoa"),
    enabled: measure !== undefined && measure.units !== "lsoa",
  });
  const hasShapes = measure?.units === "lsoa" || shapes.data !== undefined;
  const { area, boroughs, classes, within, keep } = view;
  const inWork = useMemo(
    () => (hasShapes && data?.drawn(data.shown, { area, boroughs, classes, within, keep })) || null,
    [data, hasShapes, area, boroughs, classes, within, keep],
  );
  const wanted = measure === undefined ? ground : inWork;
  const [last, setLast] = useState(wanted);
  if (wanted !== null && wanted !== last) setLast(wanted);
  return {
    drawn: wanted ?? last,
    errors: [{ error, refetch }, shapes].flatMap((query) =>
      query.error === null ? [] : [{ error: query.error, retry: () => void query.refetch() }],
    ),
  };
};
