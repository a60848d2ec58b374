import type { ReachRow } from "../../../domain/compare/reach-rows";
import { percent, whole } from "../../../domain/format";
import { SCROLLABLE } from "../../../ui/scrollable";

/** How deprived each borough is, how many participants it has, and how many per 1,000 residents. */
export const ReachTable = ({ rows }: { rows: readonly ReachRow[] }) => (
  <div className="movement-scroll" {...SCROLLABLE} aria-label="Need and reach">
    <table className="reach-table">
      <caption className="sr-only">Need and reach by borough</caption>
      <thead>
        <tr>
          <th scope="col">Borough</th>
          <th scope="col">Areas in the most deprived 10%</th>
          <th scope="col">Participants</th>
          <th scope="col">Per 1,000 residents</th>
          <th scope="col">95% interval</th>
          <th scope="col">Residents</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, need, participants, rate, low, high, residents }) => (
          <tr key={place.code}>
            <th scope="row">{place.name}</th>
            <td>{Number.isNaN(need) ? "not known" : percent(100 * need)}</td>
            <td>{participants}</td>
            <td>{Number.isNaN(rate) ? "withheld" : <b>{rate.toFixed(1)}</b>}</td>
            <td>{Number.isNaN(rate) ? "withheld" : `${low.toFixed(1)} to ${high.toFixed(1)}`}</td>
            <td>{whole(residents)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
