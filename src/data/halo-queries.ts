import { queryOptions } from "@tanstack/react-query";
import { MEASURE, WEIGHTS } from "../domain/artefact";
import type { Measure } from "../domain/measures";
import { isHeldForEngland } from "../domain/measure-releases";
import { load } from "./load";
import { FETCHED } from "./query-options";

/** As the region's own files: they never change under a running page. */

/** Who touches whom, in the region and the ring of areas around it. Loaded when hot spots are asked for. */
export const weightsQuery = queryOptions({
  ...FETCHED,
  queryKey: ["weights"],
  queryFn: ({ signal }) => load("weights.json", WEIGHTS, signal),
});

/**
 * A measure over the ring around the region; null where nothing is published there that we hold,
 * which is told by its releases having no table for England.
 */
export const haloQuery = (measure: Measure) =>
  queryOptions({
    ...FETCHED,
    queryKey: ["halo", measure.id],
    queryFn: ({ signal }) =>
      isHeldForEngland(measure.id) ? load(`halo/${measure.id}.json`, MEASURE, signal) : null,
  });
