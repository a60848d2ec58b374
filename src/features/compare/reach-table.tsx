import { useQuery } from "@tanstack/react-query";
import { reach } from "../../analysis/reach";
import type { BoroughReach } from "../../data/participants/borough-reach";
import { namesQuery } from "../../data/queries";
import type { Areas } from "../../domain/areas";
import { BOROUGHS } from "../../domain/boroughs";
import { percent } from "../../domain/format";
import { shownAs } from "../../domain/shown";
import { SYNTHETIC_NOTE } from "../../domain/synthetic";
import { SCROLLABLE } from "../../ui/scrollable";
import type { Compared } from "./use-compare";
import "./reach.css";

/** The boroughs compared: how deprived, how many participants, and how many per 1,000 residents. */
export const ReachTable = ({
  compared,
  reached,
}: {
  compared: Compared;
  reached: BoroughReach;
}) => {
  const areas = useQuery(namesQuery).data;
  if (areas === undefined) return null;
  const rates = reach(reached.boroughs, residentsOf(areas));
  const rate = (at: number): string =>
    Number.isNaN(rates.rate[at])
      ? "withheld"
      : `${one(rates.rate[at])} (${one(rates.low[at])} to ${one(rates.high[at])})`;
  return (
    <>
      <p>
        {reached.title}: counts are rounded to 5, and those below {reached.threshold} are withheld
        with whatever would give them away. Rates are per 1,000 residents of the 2021 Census, with
        95% intervals.
      </p>
      {reached.synthetic ? <p>{SYNTHETIC_NOTE}</p> : null}
      <div className="profile-scroll" {...SCROLLABLE} aria-label="Need and reach">
        <table className="reach-table">
          <caption className="sr-only">Need and reach by borough</caption>
          <thead>
            <tr>
              <th scope="col">Borough</th>
              <th scope="col">Areas in the most deprived 10%</th>
              <th scope="col">Participants</th>
              <th scope="col">Per 1,000 residents</th>
            </tr>
          </thead>
          <tbody>
            {compared.places.map((place, chosen) => {
              const at = BOROUGHS.findIndex(({ code }) => code === place.code);
              if (at === -1) return null;
              const need = compared.summaries[chosen]?.figures.proportion_most_deprived_10?.value;
              return (
                <tr key={place.code}>
                  <th scope="row">{place.name}</th>
                  <td>
                    {need === undefined || Number.isNaN(need) ? "not known" : percent(100 * need)}
                  </td>
                  <td>{shownAs(reached.boroughs, at)}</td>
                  <td>{rate(at)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
};

const one = (value = NaN): string => value.toFixed(1);

const residentsOf = (areas: Areas): number[] =>
  BOROUGHS.map((_, at) =>
    areas.residents.reduce((sum, people, row) => sum + (areas.borough[row] === at ? people : 0), 0),
  );
