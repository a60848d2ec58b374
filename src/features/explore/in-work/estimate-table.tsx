import { intervalOf, precisionWords } from "../../../domain/coefficient-of-variation";
import { percent } from "../../../domain/format";
import { MethodLink } from "../../../ui/method-link";

export interface EstimateLine {
  readonly title: string;
  /** null: withheld. */
  readonly value: number | null;
  /** Coefficient of variation, per cent. */
  readonly cv: number | null;
}

/** A survey's estimates with their 95% intervals and how sure each is; a withheld one says so. */
export const EstimateTable = ({
  caption,
  columns: [first, second],
  lines,
  say,
}: {
  caption: string;
  columns: readonly [title: string, value: string];
  lines: readonly EstimateLine[];
  say: (value: number) => string;
}) => (
  <>
    <table className="breakdown">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
          <th scope="col">95% interval</th>
          <th scope="col">Coefficient of variation</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ title, value, cv }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {value === null || cv === null ? (
              <td colSpan={3}>withheld as unreliable</td>
            ) : (
              <>
                <td>{say(value)}</td>
                <td>
                  {say(intervalOf(value, cv).low)} to {say(intervalOf(value, cv).high)}
                </td>
                <td>
                  {percent(cv)}, {precisionWords(cv)}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
    <MethodLink id="surveys" of={caption} />
  </>
);
