import type { MeasureId } from "../measures";

/** Those that a paper of one page tells of. */
export const BRIEF_MEASURES: ReadonlySet<MeasureId> = new Set<MeasureId>([
  "imd",
  "income-rate",
  "employment-rate",
  "children-rate",
  "older-people-rate",
  "social-renting",
  "no-car",
]);
