import { shareWords } from "../../../domain/area-sentence";
import { CARRIED_WORDS } from "../../../domain/carried";
import { ordinal, whole } from "../../../domain/format";
import { redefinitionOf } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import type { Standing } from "../../../domain/position-history";

/** Rank at each release, how each reached today's boundary, and what was defined anew meanwhile. */
export const ReleaseTable = ({
  history,
  measure,
}: {
  history: readonly Standing[];
  measure: MeasureId;
}) => {
  const redefinition = redefinitionOf(measure);
  return (
    <>
      <Ranks history={history} />
      {redefinition === null ? null : <p className="small">{redefinition}</p>}
    </>
  );
};

const Ranks = ({ history }: { history: readonly Standing[] }) => (
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
);
