import { type Run, valueRuns } from "../../../domain/area-sentence";
import { withHistory } from "../../../domain/persistence-runs";
import type { Explored } from "../use-explore";

/** An area's sentence: its value, and since when where that is known. */
export const areaRuns = (
  { measure, values, persistence }: Explored,
  row: number,
): readonly Run[] => {
  const value = valueRuns(measure, values, row);
  const { definition, found, measure: told } = persistence;
  if (found === null) return value;
  return withHistory(value, definition, found, row, told === measure ? undefined : told.title);
};
