import { relativeTrend } from "../../../analysis/mann-kendall";
import { CARRIED_WORDS } from "../../../domain/carried";
import { TRAJECTORY_WORDS } from "../../../domain/persistence";
import { trendSentence } from "../../../domain/persistence-runs";
import { carriedFurthest } from "../../../domain/persistence-tally";
import { percentileOf } from "../../../domain/position";
import type { Explored } from "../use-explore";

/** What one area did over the releases; a trend only where chance is a poor explanation of it. */
export const AreaPersistence = ({ explored, row }: { explored: Explored; row: number }) => {
  const { definition, found, history, measure } = explored.persistence;
  const trajectory = found?.trajectory[row];
  if (found === null || trajectory === undefined) return null;
  const trend = trendSentence(
    relativeTrend(
      history.map(({ value, ranked }) => percentileOf(value[row] ?? NaN, ranked ?? NaN)),
    ),
    found.years,
  );
  const carried = carriedFurthest(history, row);
  return (
    <section className="area-persistence">
      <h3 className="label">Persistence, {measure.short}</h3>
      <p>
        <b>{TRAJECTORY_WORDS[trajectory]}</b> {definition.place}.{trend === null ? "" : ` ${trend}`}
      </p>
      {carried === "exact" ? null : (
        <p className="small">
          In some releases: {CARRIED_WORDS[carried].charAt(0).toLowerCase()}
          {CARRIED_WORDS[carried].slice(1)}.
        </p>
      )}
    </section>
  );
};
