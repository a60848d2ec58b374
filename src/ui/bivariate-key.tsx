import { BIVARIATE } from "../domain/bivariate";
import { plural } from "../domain/format";
import type { NineClasses } from "../domain/legend";
import "./bivariate-key.css";

/** Need and reach as nine squares for the eye, and the same as sentences for the ear. */
export const BivariateKey = ({ order, counts, hidden, need }: NineClasses) => {
  const emphasised = counts[order[0]!]!;
  return (
    <>
      <span className="label">Need and reach, each in thirds of the neighbourhoods</span>
      <div className="bivariate-row">
        <div className="bivariate">
          <span className="bivariate-need" aria-hidden="true">
            more need
          </span>
          <ol className="bivariate-grid">
            {order.map((at) => {
              const { label, colour } = BIVARIATE[at]!;
              const { areas: count, residents } = counts[at]!;
              const said = `${label}: ${plural(count, "neighbourhood")}, ${plural(residents, "resident")}.`;
              return (
                <li key={label} style={{ background: colour }} title={said}>
                  <span className="sr-only">{said}</span>
                </li>
              );
            })}
          </ol>
          <span className="bivariate-reach" aria-hidden="true">
            more reach
          </span>
        </div>
        <p className="small">
          <b>High need, low reach:</b> {plural(emphasised.areas, "neighbourhood")} with{" "}
          {plural(emphasised.residents, "resident")}.
        </p>
      </div>
      <p className="small">
        Need is {need.toLowerCase()}.
        {hidden === 0
          ? ""
          : ` ${plural(hidden, "neighbourhood")} hatched: too few participants to tell.`}
      </p>
    </>
  );
};
