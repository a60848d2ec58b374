import { isHeld } from "./boroughs";
import { IN_WORK_MEASURES } from "./in-work-measures";
import type { MappedId } from "./mapped-id";
import type { Measure } from "./measures";
import { measuresHeld } from "./measures-held";
import { recipeOf } from "./own-index/index-recipe";
import { isOwnId } from "./own-measure";

/** The artefact with a measure's figures; of an index the first that is missing, if any is. */
export const artefactOf = (id: MappedId): string => {
  const parts = recipeOf(id)?.parts.map(({ measure }) => `measures/${measure}`);
  if (parts !== undefined) return parts.find((part) => !isHeld(part)) ?? parts[0]!;
  return IN_WORK_MEASURES.find((measure) => measure.id === id)?.artefact ?? `measures/${id}`;
};

let last: { readonly of: readonly Measure[]; readonly held: readonly Measure[] } | null = null;

/**
 * The measures of small areas that the open region has, and what the reader brought; the same list while
 * neither changes.
 */
export const heldMeasures = (): readonly Measure[] => {
  const of = measuresHeld();
  const held = of.filter(({ id }) => isOwnId(id) || isHeld(artefactOf(id)));
  if (last === null || last.of !== of || last.held.length !== held.length) last = { of, held };
  return last.held;
};

/** The measures of work and low income that it has. */
export const heldInWorkMeasures = (): typeof IN_WORK_MEASURES =>
  IN_WORK_MEASURES.filter(({ id }) => isHeld(artefactOf(id)));
