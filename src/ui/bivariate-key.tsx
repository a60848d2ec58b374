import { BIVARIATE } from "../domain/bivariate";
import { plural } from "../domain/format";
import "./people-legend.css";

/** Most need first; within it, least reach first. */
const READING_ORDER = [...BIVARIATE.keys()].sort((a, b) => {
  const [x, y] = [BIVARIATE[a]!, BIVARIATE[b]!];
  return y.need - x.need || x.reach - y.reach;
});

/** Need and reach as nine squares for the eye, and the same as sentences for the ear. */
export const BivariateKey = ({
  counts,
  hidden,
  need,
}: {
  /** Neighbourhoods and residents per class. */
  counts: readonly { readonly areas: number; readonly residents: number }[];
  /** Neighbourhoods too small to tell. */
  hidden: number;
  /** What need is: "Multiple deprivation". */
  need: string;
}) => {
  const emphasised = counts[READING_ORDER[0]!]!;
  return (
    <>
      <span className="label">Need and reach, each in thirds of the neighbourhoods</span>
      <div className="bivariate-row">
        <div className="bivariate">
          <span className="bivariate-need" aria-hidden="true">
            more need
          </span>
          <ol className="bivariate-grid">
            {READING_ORDER.map((at) => {
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
