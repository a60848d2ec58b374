import type { FactFigure, InWorkFact } from "../../../domain/compare/in-work-facts";
import { SCROLLABLE } from "../../../ui/scrollable";
import { TierBadge } from "../../../ui/tier-badge";
import type { Compared } from "../use-compare";

/** Facts down, places across, each with its tier, its interval and what to bear in mind. */
export const FactsTable = ({
  compared: { places },
  facts,
}: {
  compared: Compared;
  facts: readonly InWorkFact[];
}) => (
  <div className="standing facts" {...SCROLLABLE} aria-label="Table of work and low income">
    <table style={{ "--places": places.length } as React.CSSProperties}>
      <caption className="sr-only">Work and low income by place</caption>
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
);

/** What it is, when, and what to bear in mind; the time once, where the words do not have it yet. */
const factWords = ({ sentence, when, caveat }: InWorkFact): string => {
  const time = `${when.charAt(0).toUpperCase()}${when.slice(1)}.`;
  const isSaid = `${sentence} ${caveat}`.toLowerCase().includes(when.toLowerCase());
  return [sentence, ...(isSaid ? [] : [time]), caveat].join(" ");
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
