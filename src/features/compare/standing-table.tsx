import { METHOD_OF_SUMMARY } from "../../domain/methods/method-of";
import { MethodLink } from "../../ui/method-link";
import { rankWords } from "../../domain/compare/standing-sentences";
import { whole } from "../../domain/format";
import { PLACE_BASIS_WORDS, type PlaceSummary } from "../../domain/place-summary";
import { recastWords, redefinitionOf } from "../../domain/measure-releases";
import { summariesOf, type SummaryMeasure } from "../../domain/summary";
import { summaryText } from "../../domain/summary-text";
import type { Measure } from "../../domain/measures";
import type { Release } from "../../domain/release";
import { SCROLLABLE } from "../../ui/scrollable";
import type { Compared } from "./use-compare";

/** Told apart by a mark, which the note below explains: no mark is published. */
const BASIS_MARKS = { published: "", computed: "c", combined: "d" } as const;

/** Measures down, places across, each figure with its rank among England's districts. */
export const StandingTable = ({ compared }: { compared: Compared }) => {
  const { measure, release, summaries, places } = compared;
  const bases = new Set(
    summaries.flatMap(({ figures }) => Object.values(figures).map(({ basis }) => basis)),
  );
  return (
    <>
      <div className="standing" {...SCROLLABLE} aria-label="Summary measures">
        <table style={{ "--places": places.length } as React.CSSProperties}>
          <caption className="sr-only">Official summary measures, with rank in England</caption>
          <thead>
            <tr>
              <th scope="col">Measure and what it is good for</th>
              {places.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {summariesOf(measure).map((summary) => (
              <tr key={summary.id}>
                <th scope="row">
                  {summary.title}
                  <span className="small">{wordsOf(summary, release)}</span>
                  <MethodLink id={METHOD_OF_SUMMARY[summary.id]} of={summary.title} />
                </th>
                {summaries.map((each) => (
                  <Cell key={each.place.code} measure={measure} summary={summary} of={each} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">
        Ranks are among England’s districts, where 1st is the most deprived. Larger areas have no
        rank. {recastWords(release.year)}
        {(["computed", "combined"] as const)
          .filter((basis) => bases.has(basis))
          .map((basis) => (
            <span key={basis}>
              {" "}
              <sup>{BASIS_MARKS[basis]}</sup> {PLACE_BASIS_WORDS[basis]}.
            </span>
          ))}
        {bases.has("published") ? " Figures without a mark are as published." : ""}
      </p>
    </>
  );
};

/** What a summary measure says, which way it counts, and what was defined anew. */
const wordsOf = ({ sentence, ofRanks, counts }: SummaryMeasure, { areas }: Release): string => {
  const way =
    ofRanks === true && areas !== null ? [`${whole(areas)} is most deprived, 1 is least.`] : [];
  const redefined = counts === undefined ? null : redefinitionOf(counts);
  return [sentence, ...way, ...(redefined === null ? [] : [redefined])].join(" ");
};

const Cell = ({
  measure,
  summary,
  of,
}: {
  measure: Measure;
  summary: SummaryMeasure;
  of: PlaceSummary;
}) => {
  const figure = of.figures[summary.id];
  if (figure === undefined) {
    return (
      <td className="unknown-cell">
        Not known<span className="small">{of.unknown[summary.id]}</span>
      </td>
    );
  }
  const { england, basis } = figure;
  const mark = BASIS_MARKS[basis];
  return (
    <td title={PLACE_BASIS_WORDS[basis]}>
      <b>{summaryText(measure, summary, figure.value)}</b>
      {mark === "" ? null : <sup>{mark}</sup>}
      {england === undefined ? null : <span className="rank">{rankWords(england)}</span>}
    </td>
  );
};
