import { useMemo } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import { percent, whole } from "../../../domain/format";
import type { InWorkBoroughs } from "../../../domain/in-work";
import type { InWorkFigure } from "../../../domain/in-work-table";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { workingShareOfEngland } from "../../../domain/working-families";
import { Breakdown } from "./breakdown";
import { FigureSection } from "./figure-section";
import { shareBars } from "./share-bars";
import { tableFor } from "./table-for";

/** Children on low income whose family works: count, rate and share, by family and by age. */
export const WorkingFamiliesSection = ({
  file,
  row,
  place,
  measure,
}: {
  file: InWorkBoroughs;
  row: number;
  place: Pick<InWorkFigure, "code" | "name" | "borough">;
  measure: InWorkWords;
}) => {
  const { working, workingShare, rateUnder16, byFamily, byAge, note, year, provisional } =
    file.children;
  const bars = useMemo(
    () =>
      BOROUGHS.map(({ name }, at) => ({
        name,
        value: rateUnder16[at] ?? NaN,
        chosen: at === row,
      })),
    [rateUnder16, row],
  );
  const plot = useMemo(
    () => (width: number) => shareBars(bars, { width, say: (value) => percent(value) }),
    [bars],
  );
  const table = useMemo(
    () =>
      tableFor(measure, {
        title: `${measure.title}, ${place.name}`,
        chosen: `${measure.title}: every borough, as a share of residents under 16.`,
        rows: BOROUGHS.map(({ code, name }, at) => ({
          code,
          name,
          borough: name,
          when: measure.when(year),
          value: rateUnder16[at] ?? null,
          provisional,
        })),
      }),
    [measure, place.name, rateUnder16, year, provisional],
  );
  return (
    <FigureSection
      measure={measure}
      plot={plot}
      table={table}
      alternative={`Bars by borough: ${bars.map(({ name, value }) => `${name} ${percent(value)}`).join(", ")}.`}
      said={`Per 100 residents under 16, ${measure.when(year)}${provisional ? ", provisional" : ""}.`}
    >
      <dl className="headline-figures">
        <div>
          <dt>Children up to 19</dt>
          <dd>{whole(working[row] ?? NaN)}</dd>
        </div>
        <div>
          <dt>Under 16, of residents under 16</dt>
          <dd>{percent(rateUnder16[row] ?? NaN)}</dd>
        </div>
        <div>
          <dt>Of children up to 19 on low income</dt>
          <dd>{percent(workingShare[row] ?? NaN)}</dd>
        </div>
        <div>
          <dt>The same in England</dt>
          <dd>{percent(workingShareOfEngland(file))}</dd>
        </div>
      </dl>
      <Breakdown title="By family" parts={byFamily} row={row} />
      <Breakdown title="By age of the child" parts={byAge} row={row} />
      <p className="small">{note}</p>
    </FigureSection>
  );
};
