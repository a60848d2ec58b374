import { useMemo } from "react";
import { FACT_COLUMNS, factRows } from "../../../domain/compare/charts/fact-table";
import type { FactFigure, InWorkFact } from "../../../domain/compare/fact";
import { factWords } from "../../../domain/compare/fact-words";
import { lowerFirst } from "../../../domain/format";
import { SCROLLABLE } from "../../../ui/scrollable";
import { TierBadge } from "../../../ui/tier-badge";
import { licencesOf, tableFor, titleOf } from "../chart-words";
import { TableActions } from "../table-actions";
import type { Compared } from "../use-compare";

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
  const table = useMemo(
    () =>
      tableFor(places, {
        title,
        source: [...new Set(facts.map(({ source }) => titleOf(source)))].join("; "),
        licences: licencesOf(facts.map(({ source }) => source)),
        tier: "In every line",
        columns: FACT_COLUMNS,
        rows: factRows(facts, places, titleOf),
      }),
    [title, facts, places],
  );
  return (
    <div>
      <div className="standing facts" {...SCROLLABLE} aria-label={`Table of ${lowerFirst(title)}`}>
        <table style={{ "--places": places.length } as React.CSSProperties}>
          <caption className="sr-only">{title} by place</caption>
          <thead>
            <tr>
              <th scope="col">Measure and reliability</th>
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
      <TableActions table={table} />
    </div>
  );
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
