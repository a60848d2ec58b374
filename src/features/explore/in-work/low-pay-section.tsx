import { useMemo } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import { percent } from "../../../domain/format";
import type { InWorkBoroughs } from "../../../domain/in-work";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { EstimateSection } from "./estimate-section";
import { EstimateTable } from "./estimate-table";

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
      <EstimateTable
        caption="Jobs below the real Living Wage by kind of job"
        columns={["Jobs", "Below it"]}
        lines={groups.map(({ group, share, shareCv }) => ({
          title: group,
          value: share[at] ?? null,
          cv: shareCv[at] ?? null,
        }))}
        say={percent}
      />
      <p className="small">{note}</p>
    </EstimateSection>
  );
};
