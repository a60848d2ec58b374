import { shareWords } from "../../../domain/area-sentence";
import { CARRIED_WORDS } from "../../../domain/carried";
import { ordinal, whole } from "../../../domain/format";
import type { Standing } from "../../../domain/position-history";

/** The chart's figures as a table, and how each release reached today's boundary. */
export const ReleaseList = ({ history }: { history: readonly Standing[] }) => (
  <details className="figures">
    <summary className="quiet">Figures and boundaries</summary>
    <table>
      <caption className="sr-only">Position in England at each release</caption>
      <thead>
        <tr>
          <th scope="col">Release</th>
          <th scope="col">Rank</th>
          <th scope="col">Among the</th>
          <th scope="col">Boundary</th>
        </tr>
      </thead>
      <tbody>
        {history.map(({ year, rank, ranked, carried }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {Number.isNaN(rank) ? (
              <td colSpan={2}>not known</td>
            ) : (
              <>
                <td>
                  {ordinal(Math.round(rank))} of {whole(ranked)}
                </td>
                <td>{shareWords(rank, ranked)}</td>
              </>
            )}
            <td>{CARRIED_WORDS[carried]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
