import { useMemo } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import { whole } from "../../../domain/format";
import type { InWorkNeighbourhoods } from "../../../domain/in-work";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { FigureSection } from "./figure-section";
import { tableFor } from "./table-for";
import { timePlot } from "./time-plot";

/** Children in low income through the years, with the years that need a word. */
export const ChildrenSection = ({
  file,
  row,
  measure,
  shown,
}: {
  file: InWorkNeighbourhoods;
  row: number;
  measure: InWorkWords;
  /** The year on the map; null where the map shows something else. */
  shown: number | null;
}) => {
  const { years, counts, provisional } = file.childrenByYear;
  const series = useMemo(
    () =>
      years.map((year, at) => ({
        at: year,
        value: counts[at]?.[row] ?? NaN,
        provisional: provisional[at] ?? false,
        run: 0,
      })),
    [years, counts, provisional, row],
  );
  const plot = useMemo(
    () => (width: number) => timePlot(series, { width, shown }),
    [series, shown],
  );
  const name = file.names[row] ?? "";
  const table = useMemo(
    () =>
      tableFor(measure, {
        title: `${measure.title}, ${name}`,
        chosen: `${measure.title} in ${name}, year by year.`,
        rows: series.map(({ at, value, provisional: mayChange }) => ({
          code: file.codes[row] ?? "",
          name,
          borough: BOROUGHS[file.borough[row] ?? -1]?.name ?? "",
          when: measure.when(at),
          value,
          provisional: mayChange,
        })),
      }),
    [measure, name, series, file, row],
  );
  const [first, last] = [series[0], series.at(-1)];
  return (
    <FigureSection
      measure={measure}
      plot={plot}
      table={table}
      alternative={`Chart through time. ${series.map(({ at, value }) => `${measure.when(at)}: ${whole(value)}`).join("; ")}.`}
      said={
        first && last ? (
          <>
            <b>{whole(last.value)}</b> in the {measure.when(last.at)}
            {last.provisional ? " (provisional, hollow)" : ""}, {whole(first.value)} in the{" "}
            {measure.when(first.at)}.
          </>
        ) : null
      }
    />
  );
};
