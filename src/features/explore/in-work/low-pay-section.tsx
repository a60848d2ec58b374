import { useMemo } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import { intervalOf, precisionWords } from "../../../domain/coefficient-of-variation";
import { percent } from "../../../domain/format";
import type { InWorkBoroughs } from "../../../domain/in-work";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { EstimateSection } from "./estimate-section";

/** Jobs below the real Living Wage, by where the job is, with the survey's own error. */
export const LowPaySection = ({
  file,
  row,
  measure,
}: {
  file: InWorkBoroughs;
  row: number;
  measure: InWorkWords;
}) => {
  const { places, groups, basis, note, year } = file.lowPay;
  const estimates = useMemo(() => {
    const all = groups.find(({ group }) => group === "All");
    return BOROUGHS.map(({ code }) => {
      const at = places.findIndex((place) => place.code === code);
      return { value: all?.share[at] ?? null, cv: all?.shareCv[at] ?? null };
    });
  }, [places, groups]);
  const at = places.findIndex(({ code }) => code === BOROUGHS[row]?.code);
  return (
    <EstimateSection
      measure={measure}
      year={year}
      row={row}
      estimates={estimates}
      say={percent}
      basis={`${basis}.`}
    >
      <table className="breakdown">
        <caption className="sr-only">Jobs below the real Living Wage by kind of job</caption>
        <thead>
          <tr>
            <th scope="col">Jobs</th>
            <th scope="col">Below it</th>
            <th scope="col">95% interval</th>
            <th scope="col">The estimate is</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ group, share, shareCv }) => {
            const [value, cv] = [share[at] ?? null, shareCv[at] ?? null];
            return (
              <tr key={group}>
                <th scope="row">{group}</th>
                {value === null || cv === null ? (
                  <td colSpan={3}>withheld as unreliable</td>
                ) : (
                  <>
                    <td>{percent(value)}</td>
                    <td>{ends(value, cv)}</td>
                    <td>{precisionWords(cv)}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small">{note}</p>
    </EstimateSection>
  );
};

const ends = (value: number, cv: number): string => {
  const { low, high } = intervalOf(value, cv);
  return `${percent(low)} to ${percent(high)}`;
};
