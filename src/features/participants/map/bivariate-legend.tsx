import { useMemo } from "react";
import { BIVARIATE } from "../../../domain/bivariate";
import { plural } from "../../../domain/format";
import { sumBy } from "../../../domain/sum-by";
import type { Reached } from "../use-reached";
import { needAndReach } from "./use-layers";

/** Most need first; within it, least reach first. */
const READING_ORDER = [...BIVARIATE.keys()].sort((a, b) => {
  const [x, y] = [BIVARIATE[a]!, BIVARIATE[b]!];
  return y.need - x.need || x.reach - y.reach;
});

/** Nine squares for the eye, and the same as sentences for the ear. */
export const BivariateLegend = ({ reached }: { reached: Reached }) => {
  const { areas, measure } = reached;
  const counts = useMemo(() => {
    const residents = sumBy(areas.residents, areas.msoa, areas.msoas.length);
    const classes = needAndReach(reached);
    const of = BIVARIATE.map(() => ({ areas: 0, residents: 0 }));
    let hidden = 0;
    classes.forEach((at, msoa) => {
      const count = of[at];
      if (count === undefined) hidden += 1;
      else {
        count.areas += 1;
        count.residents += residents[msoa]!;
      }
    });
    return { of, hidden };
  }, [areas, reached]);
  const emphasised = counts.of[READING_ORDER[0]!]!;
  return (
    <>
      <span className="label">Need and reach, each in thirds of the neighbourhoods</span>
      <div className="bivariate">
        <span className="bivariate-need" aria-hidden="true">
          more need
        </span>
        <ol className="bivariate-grid">
          {READING_ORDER.map((at) => {
            const { label, colour } = BIVARIATE[at]!;
            const { areas: count, residents } = counts.of[at]!;
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
        {plural(emphasised.residents, "resident")}. Need is {measure.title.toLowerCase()}.
        {counts.hidden === 0
          ? ""
          : ` ${plural(counts.hidden, "neighbourhood")} hatched: too few participants to tell.`}
      </p>
    </>
  );
};
