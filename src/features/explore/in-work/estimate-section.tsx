import { useMemo, type ReactNode } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import { intervalOf, precisionWords } from "../../../domain/coefficient-of-variation";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { FigureSection } from "./figure-section";
import { intervalPlot } from "./interval-plot";
import { tableFor } from "./table-for";

interface Estimate {
  readonly value: number | null;
  /** Coefficient of variation, %. */
  readonly cv: number | null;
}

/** A survey's estimate for every borough, each with its interval drawn, and how precise this one is. */
export const EstimateSection = ({
  measure,
  year,
  row,
  estimates,
  say,
  basis,
  children,
}: {
  measure: InWorkWords;
  year: number;
  row: number;
  /** In the order of BOROUGHS. */
  estimates: readonly Estimate[];
  say: (value: number) => string;
  basis: string;
  children: ReactNode;
}) => {
  const bars = useMemo(
    () =>
      estimates.flatMap(({ value, cv }, at) =>
        value === null || cv === null
          ? []
          : [
              {
                at,
                name: BOROUGHS[at]?.name ?? "",
                value,
                ...intervalOf(value, cv),
                chosen: at === row,
              },
            ],
      ),
    [estimates, row],
  );
  const plot = useMemo(() => (width: number) => intervalPlot(bars, { width, say }), [bars, say]);
  const table = useMemo(
    () =>
      tableFor(measure, {
        title: `${measure.title}, every borough`,
        chosen: `${measure.title}, ${measure.when(year)}. ${basis}`,
        rows: bars.map(({ at, name, value, low, high }) => ({
          code: BOROUGHS[at]?.code ?? "",
          name,
          borough: name,
          when: measure.when(year),
          value,
          low,
          high,
        })),
      }),
    [measure, year, bars, basis],
  );
  const here = bars.find(({ chosen }) => chosen);
  const interval = here === undefined ? "" : `${say(here.low)} to ${say(here.high)}`;
  return (
    <FigureSection
      measure={measure}
      plot={plot}
      table={table}
      alternative={`Estimates by borough with their 95% intervals: ${bars.map(({ name, value, low, high }) => `${name} ${say(value)}, ${say(low)} to ${say(high)}`).join("; ")}.`}
      said={
        here === undefined ? (
          "The publisher withheld this figure as unreliable."
        ) : (
          <>
            <b>{say(here.value)}</b>, {measure.when(year)}: 95% interval <b>{interval}</b>,{" "}
            {precisionWords(estimates[row]?.cv ?? null)} by the publisher’s own bands. {basis}
          </>
        )
      }
    >
      {children}
    </FigureSection>
  );
};
