import { percent, whole } from "./format";
import type { Measure } from "./measures";
import type { SummaryMeasure } from "./summary";

/** A minus sign as it is printed, never "-0.0". */
const signed = (value: number, places: number): string =>
  value
    .toFixed(places)
    .replace(/^-(?=0\.?0*$)/, "")
    .replace("-", "−");

/** Scores of the overall index and most domains run to 100; the others stand about nought. */
const scoreText = (score: number): string => signed(score, Math.abs(score) < 5 ? 3 : 1);

/** A summary figure as the publisher prints it. Shares are percentages, since that is how they are said. */
export const summaryText = (
  { scoreIsShare }: Pick<Measure, "scoreIsShare">,
  { id, people }: Pick<SummaryMeasure, "id" | "people">,
  value: number,
): string => {
  if (id === "proportion_most_deprived_10" || id === "extent") return percent(100 * value);
  if (people === true || id !== "average_score") return whole(value);
  return scoreIsShare === true ? percent(100 * value) : scoreText(value);
};
