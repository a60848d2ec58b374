import { useQuery } from "@tanstack/react-query";
import { edition } from "../../data/edition";
import { indicatorsQuery } from "../../data/indicator-queries";
import { sources } from "../../data/sources";
import { inFull, monthWords } from "../../domain/date-words";
import { freshnessOf, type Freshness } from "../../domain/freshness";
import { FailureNote } from "../../ui/failure-note";
import { isHeld } from "../../domain/boroughs";
import { NotInPack } from "../../ui/not-in-pack";
import { SCROLLABLE } from "../../ui/scrollable";

/** How new each series is: its latest period, when that came out, when the next is due, what came after it. */
export const FreshnessTable = () =>
  isHeld("indicators") ? <Freshest /> : <NotInPack artefact="indicators" />;

const Freshest = () => {
  const { data, error, refetch } = useQuery(indicatorsQuery);
  return (
    <>
      <p>
        The latest period of every series, as built on {inFull(edition.date)}. A month due is a year
        after the last edition: publishers may change it. If our copy of the source does not say,
        the table says so.
      </p>
      {error !== null ? (
        <FailureNote error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <p role="status">Opening the dates…</p>
      ) : (
        <div className="wide" {...SCROLLABLE} aria-label="Table of how new each series is">
          <table>
            <caption className="sr-only">How new each series is</caption>
            <thead>
              <tr>
                <th scope="col">Series</th>
                <th scope="col">Latest period</th>
                <th scope="col">Published</th>
                <th scope="col">Next due</th>
                <th scope="col">Later here</th>
              </tr>
            </thead>
            <tbody>
              {freshnessOf(data, edition.date).map((series) => (
                <tr key={series.id}>
                  <th scope="row">
                    {series.title}
                    <span className="small"> {sources[series.source]?.publisher}</span>
                  </th>
                  <td>{series.latest}</td>
                  <td>
                    {series.published === null ? "not in the copy" : inFull(series.published)}
                  </td>
                  <td>{nextWords(series)}</td>
                  <td>{series.supersededBy ?? "nothing"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};

const nextWords = ({ next, isOverdue }: Freshness): string => {
  if (next === null) return "not known";
  const month = monthWords(next);
  return isOverdue ? `${month}: a later edition is probably out` : `about ${month}`;
};
