import { useQuery } from "@tanstack/react-query";
import { inWorkDrawnQuery } from "../../../data/in-work-drawn-query";
import { measureQuery } from "../../../data/queries";
import type { Failure } from "../../../data/failure";
import { failuresOf } from "../../../data/failures-of";
import { inWorkMeasure, inWorkYear } from "../../../domain/in-work-measures";
import { groundMeasure } from "../../../domain/mapped-id";
import { drawnOn } from "../../../domain/units";
import type { View } from "../../../domain/view";
import { shapesQuery } from "../../../map/shapes-query";

/** Whether all is there that a view's measure and shape need, and what did not come. */
export const useArrival = (view: View): { isThere: boolean; errors: readonly Failure[] } => {
  const inWork = inWorkMeasure(view.measure);
  const kind = drawnOn(inWork?.units ?? "lsoa");
  const year = inWork === undefined ? NaN : inWorkYear(inWork, view.release);
  const queries = [
    { isAsked: true, ...useQuery(measureQuery(groundMeasure(view.measure))) },
    { isAsked: inWork !== undefined, ...useQuery(inWorkDrawnQuery(inWork, year, false)) },
  ];
  const isGround = kind === "lsoa" && view.shape === "geographic";
  const shapes = useQuery({ ...shapesQuery(view.shape, kind), enabled: !isGround });
  const asked = [...queries, { isAsked: !isGround, ...shapes }].filter(({ isAsked }) => isAsked);
  return {
    isThere: asked.every(({ data }) => data !== undefined),
    errors: failuresOf(...asked),
  };
};
