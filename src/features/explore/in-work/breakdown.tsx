import { percent, whole } from "../../../domain/format";
import type { InWorkBoroughs } from "../../../domain/in-work";

const shareOf = (part: number, total: number): string =>
  Number.isNaN(part / total) ? "not known" : percent((100 * part) / total, 0);

/** Children on low income by one trait: with a working family, without, and the share of the first. */
export const Breakdown = ({
  title,
  parts,
  row,
}: {
  title: string;
  parts: InWorkBoroughs["children"]["byFamily"];
  row: number;
}) => (
  <table className="breakdown">
    <caption className="sr-only">Children on low income: {title.toLowerCase()}</caption>
    <thead>
      <tr>
        <th scope="col">{title}</th>
        <th scope="col">Family works</th>
        <th scope="col">Does not</th>
        <th scope="col">Share that works</th>
      </tr>
    </thead>
    <tbody>
      {parts.map(({ of, working, notWorking }) => {
        const [works, not] = [working[row] ?? NaN, notWorking[row] ?? NaN];
        return (
          <tr key={of}>
            <th scope="row">{of.replace("-", " to ")}</th>
            <td>{Number.isNaN(works) ? "not known" : whole(works)}</td>
            <td>{Number.isNaN(not) ? "not known" : whole(not)}</td>
            <td>{shareOf(works, works + not)}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
