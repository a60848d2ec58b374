import { useMemo } from "react";
import { percent, whole } from "../../../domain/format";
import type { InWorkBoroughs } from "../../../domain/in-work";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { BOROUGHS } from "../../../domain/boroughs";
import { EstimateSection } from "./estimate-section";
import { EstimateTable } from "./estimate-table";

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
      <EstimateTable
        caption="Residents’ pay from the lowest paid upwards"
        columns={["Earning less than", "£ a year"]}
        lines={percentiles.map(({ percentile, pay, cv }) => ({
          title: `${percent(percentile, 0)} of employees`,
          value: pay[row] ?? null,
          cv: cv[row] ?? null,
        }))}
        say={pounds}
      />
    </EstimateSection>
  );
};
