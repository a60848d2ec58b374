import { type Run, valueRuns } from "../../../domain/area-sentence";
import { withHistory } from "../../../domain/persistence-runs";
import type { Ground } from "../../../content/ground";

/** An area's sentence: its value, and since when where that is known and may be told beside it. */
export const areaRuns = (
  { measure, values, persistence }: Pick<Ground, "measure" | "values" | "persistence">,
  row: number,
): readonly Run[] => {
  const value = valueRuns(measure, values, row);
  const { definition, found, measure: told } = persistence;
  if (found === null || measure.apart === true) return value;
  return withHistory(value, definition, found, row, told === measure ? undefined : told.title);
};
