import { useMemo } from "react";
import type { Run } from "../../domain/area-sentence";
import { rankChart } from "../../domain/compare/charts/rank-chart";
import { shareSentence } from "../../domain/compare/share-sentence";
import { disagreementSentence, reversalSentence } from "../../domain/compare/standing-sentences";
import type { PlaceSummary } from "../../domain/place-summary";
import { CompareFigure } from "./compare-figure";
import { Copyable } from "./copyable";
import { Section } from "./section";
import { StandingTable } from "./standing-table";
import type { Compared } from "./use-compare";
import "./standing.css";

/** Where places rank by every official summary measure, together; the figures behind it. */
export const StandingSection = ({ compared }: { compared: Compared }) => {
  const { summaries, measure, release, places } = compared;
  const chart = useMemo(
    () => rankChart(summaries, measure, release),
    [summaries, measure, release],
  );
  const isRanked = chart.drawn.kind === "dots" && chart.drawn.rows.length > 0;
  return (
    <Section
      id="standing"
      method="ranks"
      name="Side by side"
      finding={chart.finding}
      more={{
        title: "All figures, and sentences to copy",
        shown: () => (
          <>
            <StandingTable compared={compared} />
            <Copyable
              sentences={[shareSentence(summaries, 1)]}
              source={`${measure.title}, ${release.title}`}
            />
            <Disagreements summaries={summaries} source={release.title} />
          </>
        ),
      }}
    >
      {isRanked ? (
        <CompareFigure chart={chart} places={places} />
      ) : (
        <StandingTable compared={compared} />
      )}
    </Section>
  );
};
const isDistrict = ({ place }: PlaceSummary): boolean =>
  place.kind === "borough" || place.kind === "district";

const Disagreements = ({
  summaries,
  source,
}: {
  summaries: readonly PlaceSummary[];
  source: string;
}) => {
  const notes = disagreementsOf(summaries);
  // Only districts are ranked: without one there is nothing to agree or disagree.
  if (notes.length === 0 && !summaries.some(isDistrict)) return null;
  return (
    <div className="disagreements">
      <h3>Where the measures disagree</h3>
      {notes.length === 0 ? (
        <p className="small">
          For these places the measures agree. No district’s ranks differ by ten or more, and no two
          places change order.
        </p>
      ) : (
        <Copyable sentences={notes} source={source} />
      )}
    </div>
  );
};

/** A note for each district, then for each pair that changes its order; the first few of these. */
const disagreementsOf = (summaries: readonly PlaceSummary[]): readonly (readonly Run[])[] => {
  const single = summaries.filter(isDistrict).flatMap((summary) => {
    const said = disagreementSentence(summary);
    return said === undefined ? [] : [said];
  });
  const pairs = summaries.flatMap((a, at) =>
    summaries.slice(at + 1).flatMap((b) => {
      const said = reversalSentence(a, b);
      return said === undefined ? [] : [said];
    }),
  );
  return [...single, ...pairs.slice(0, 4)];
};
