import { useMemo, useState } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import type { FactFigure, InWorkFact } from "../../../domain/compare/fact";
import { lowerFirst } from "../../../domain/format";
import { SCROLLABLE } from "../../../ui/scrollable";
import { TierBadge } from "../../../ui/tier-badge";
import type { Compared } from "../use-compare";
import { factsAsTable } from "./facts-as-table";

/** Facts down, places across, each with its tier, its interval and what to bear in mind. */
export const FactsTable = ({
  compared: { places },
  title = "Work and low income",
  facts,
}: {
  compared: Compared;
  /** What the facts are of. */
  title?: string;
  facts: readonly InWorkFact[];
}) => {
  const table = useMemo(() => factsAsTable(title, facts, places), [title, facts, places]);
  const [failure, setFailure] = useState<string | null>(null);
  const download = () =>
    downloadChart("csv", null, table).catch((reason: unknown) =>
      setFailure(reason instanceof Error ? reason.message : String(reason)),
    );
  return (
    <div>
      <div className="standing facts" {...SCROLLABLE} aria-label={`Table of ${lowerFirst(title)}`}>
        <table style={{ "--places": places.length } as React.CSSProperties}>
          <caption className="sr-only">{title} by place</caption>
          <thead>
            <tr>
              <th scope="col">What is known, and how firmly</th>
              {places.map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <tr key={fact.id} data-tier={fact.tier}>
                <th scope="row">
                  {fact.title} <TierBadge tier={fact.tier} />
                  <span className="small">{factWords(fact)}</span>
                </th>
                {places.map((place) => (
                  <FactCell key={place.code} figure={fact.figureOf(place)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="chart-actions">
        <button
          type="button"
          className="quiet"
          aria-label={`Download CSV: ${title}`}
          onClick={() => void download()}
        >
          CSV
        </button>
      </div>
      {failure === null ? null : <p role="alert">{failure}</p>}
    </div>
  );
};

/** What it is, when, and what to bear in mind; the time once, where the words do not have it yet. */
const factWords = ({ sentence, when, caveat, against }: InWorkFact): string => {
  const time = `${when.charAt(0).toUpperCase()}${when.slice(1)}.`;
  const isSaid = `${sentence} ${caveat}`.toLowerCase().includes(when.toLowerCase());
  return [
    sentence,
    ...(isSaid ? [] : [time]),
    ...(against === undefined ? [] : [`${against}.`]),
    caveat,
  ].join(" ");
};

const FactCell = ({ figure }: { figure: FactFigure }) =>
  figure.known ? (
    <td>
      <b>{figure.text}</b>
      {figure.note === undefined ? null : <span className="rank">{figure.note}</span>}
    </td>
  ) : (
    <td className="unknown-cell">
      Not known<span className="small">{figure.reason}</span>
    </td>
  );
