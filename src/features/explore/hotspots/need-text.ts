import { shareWords } from "../../../domain/area-sentence";
import { percent } from "../../../domain/format";
import type { Measure } from "../../../domain/measures";

/** A need (higher is more) as the measure would say it: "most deprived 1%", "41.2%". */
export const needText = (measure: Measure, need: number, ranked: number): string =>
  measure.kind === "position"
    ? shareWords((1 - need) * ranked + 0.5, ranked)
    : percent(measure.worse === "low" ? -need : need);

/** A need as it stands on the axis of the chance picture, and how the axis is read. */
export const needAxis = (
  measure: Measure,
): { label: string; toAxis: (need: number) => number; format: (at: number) => string } =>
  measure.kind === "position"
    ? {
        label: "Neighbours’ average position in England, 0% is most deprived",
        toAxis: (need) => 100 * (1 - need),
        format: (at) => `${at.toFixed(0)}%`,
      }
    : {
        label: `Neighbours’ average, ${measure.unit}`,
        toAxis: (need) => (measure.worse === "low" ? -need : need),
        format: (at) => `${at.toFixed(0)}%`,
      };
