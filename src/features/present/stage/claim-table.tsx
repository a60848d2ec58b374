import { VERDICT_SYMBOLS } from "../../../domain/claims";
import { CLAIM_HEADS, type ClaimList } from "../../../domain/deck/slide-chart";

export const ClaimTable = ({ claims }: { claims: ClaimList }) => (
  <table className="claim-table">
    <thead>
      <tr>
        {CLAIM_HEADS.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {claims.rows.map(({ claim, verdict, shows }) => (
        <tr key={claim}>
          <td>{claim}</td>
          <td className="claim-verdict" data-verdict={verdict}>
            <span aria-hidden>{VERDICT_SYMBOLS[verdict]}</span> {verdict}
          </td>
          <td>{shows}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
