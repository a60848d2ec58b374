import { useMemo } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import { whole } from "../../../domain/format";
import type { InWorkNeighbourhoods } from "../../../domain/in-work";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { FigureSection } from "./figure-section";
import { intervalPlot } from "./interval-plot";
import { tableFor } from "./table-for";

const pounds = (value: number): string => `£${whole(value)}`;
const thousands = (value: number): string => `£${whole(value / 1_000)}k`;

/** Household income with its interval drawn, among those of every neighbourhood of the region. */
export const IncomeSection = ({
  file,
  row,
  measure,
}: {
  file: InWorkNeighbourhoods;
  row: number;
  measure: InWorkWords;
}) => {
  const { value, low, high, year } = file.income;
  const bars = useMemo(
    () =>
      file.codes.map((_, at) => ({
        name: file.names[at] ?? "",
        value: value[at] ?? NaN,
        low: low[at] ?? NaN,
        high: high[at] ?? NaN,
        chosen: at === row,
      })),
    [file, value, low, high, row],
  );
  const plot = useMemo(
    () => (width: number) => intervalPlot(bars, { width, say: thousands }),
    [bars],
  );
  const here = bars[row]!;
  const overlapping = bars.filter(
    (bar) => !bar.chosen && bar.low <= here.high && bar.high >= here.low,
  ).length;
  const table = useMemo(
    () =>
      tableFor(measure, {
        title: `${measure.title}, every neighbourhood`,
        chosen: `${measure.title}, ${measure.when(year)}, all neighbourhoods of the region (MSOAs of 2011).`,
        rows: bars.map((bar, at) => ({
          code: file.codes[at] ?? "",
          name: bar.name,
          borough: BOROUGHS[file.borough[at] ?? -1]?.name ?? "",
          when: measure.when(year),
          value: bar.value,
          low: bar.low,
          high: bar.high,
        })),
      }),
    [measure, bars, file, year],
  );
  const interval = `95% interval ${pounds(here.low)} to ${pounds(here.high)}`;
  return (
    <FigureSection
      measure={measure}
      plot={plot}
      table={table}
      alternative={`Chart of ${bars.length} neighbourhoods in order of income, each with its interval. Here: ${pounds(here.value)}, ${interval}.`}
      said={
        <>
          <b>{pounds(here.value)}</b> a year, <b>{interval}</b>. The intervals of {overlapping}{" "}
          other neighbourhoods overlap with it.
        </>
      }
    />
  );
};
