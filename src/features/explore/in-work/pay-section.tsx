import { useMemo } from "react";
import { intervalOf, precisionWords } from "../../../domain/coefficient-of-variation";
import { percent, whole } from "../../../domain/format";
import type { InWorkBoroughs } from "../../../domain/in-work";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { BOROUGHS } from "../../../domain/boroughs";
import { EstimateSection } from "./estimate-section";

const pounds = (value: number): string => `£${whole(value)}`;
const MIDDLE = 50;

/** What employees who live here earn: the middle, and from the lowest paid tenth upwards. */
export const PaySection = ({
  file,
  row,
  measure,
}: {
  file: InWorkBoroughs;
  row: number;
  measure: InWorkWords;
}) => {
  const { percentiles, basis, year } = file.pay;
  const estimates = useMemo(() => {
    const middle = percentiles.find(({ percentile }) => percentile === MIDDLE);
    return BOROUGHS.map((_, at) => ({
      value: middle?.pay[at] ?? null,
      cv: middle?.cv[at] ?? null,
    }));
  }, [percentiles]);
  return (
    <EstimateSection
      measure={measure}
      year={year}
      row={row}
      estimates={estimates}
      say={pounds}
      basis={`${basis}.`}
    >
      <table className="breakdown">
        <caption className="sr-only">Residents’ pay from the lowest paid upwards</caption>
        <thead>
          <tr>
            <th scope="col">Earning less than</th>
            <th scope="col">£ a year</th>
            <th scope="col">95% interval</th>
            <th scope="col">Coefficient of variation</th>
          </tr>
        </thead>
        <tbody>
          {percentiles.map(({ percentile, pay, cv }) => {
            const [value, coefficient] = [pay[row] ?? null, cv[row] ?? null];
            return (
              <tr key={percentile}>
                <th scope="row">{percent(percentile, 0)} of employees</th>
                {value === null || coefficient === null ? (
                  <td colSpan={3}>withheld as unreliable</td>
                ) : (
                  <>
                    <td>{pounds(value)}</td>
                    <td>{ends(value, coefficient)}</td>
                    <td>
                      {percent(coefficient)}, {precisionWords(coefficient)}
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </EstimateSection>
  );
};

const ends = (value: number, cv: number): string => {
  const { low, high } = intervalOf(value, cv);
  return `${pounds(low)} to ${pounds(high)}`;
};
