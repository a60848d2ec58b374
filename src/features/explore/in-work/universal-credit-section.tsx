import { useMemo } from "react";
import { listed, whole } from "../../../domain/format";
import type { InWorkFigure } from "../../../domain/in-work-table";
import type { InWorkWords } from "../../../domain/in-work-measures";
import { monthWords } from "../../../domain/date-words";
import { gapsOf, runsOf, yearsOf } from "../../../domain/time-runs";
import { FigureSection } from "./figure-section";
import { tableFor } from "./table-for";
import { timePlot } from "./time-plot";

/** A monthly series of households over several places, and the one of them that is told. */
export interface HouseholdsProps {
  readonly series: {
    readonly months: readonly string[];
    readonly households: readonly (readonly (number | null)[])[];
    readonly provisional: readonly boolean[];
  };
  readonly row: number;
  readonly place: Pick<InWorkFigure, "code" | "name" | "borough">;
  readonly measure: InWorkWords;
  /** The year on the map; null where the map shows something else. */
  readonly shown: number | null;
}

/** Households on Universal Credit, all months, with what is missing and what may still change. */
export const UniversalCreditSection = ({ series, row, place, measure, shown }: HouseholdsProps) => {
  const { months, households, provisional } = series;
  const points = useMemo(() => {
    const runs = runsOf(months);
    return months.map((month, at) => ({
      at: yearsOf(month),
      value: households[at]?.[row] ?? NaN,
      provisional: provisional[at] ?? false,
      run: runs[at] ?? 0,
    }));
  }, [months, households, provisional, row]);
  const month =
    shown === null ? undefined : months.find((each) => monthWords(each) === measure.when(shown));
  const plot = useMemo(
    () => (width: number) =>
      timePlot(points, { width, shown: month === undefined ? null : yearsOf(month) }),
    [points, month],
  );
  const table = useMemo(
    () =>
      tableFor(measure, {
        title: `${measure.title}, ${place.name}`,
        chosen: `${measure.title} in ${place.name}, month by month.`,
        rows: points.map(({ value, provisional: mayChange }, at) => ({
          ...place,
          when: monthWords(months[at] ?? ""),
          value,
          provisional: mayChange,
        })),
      }),
    [measure, place, points, months],
  );
  const [first, last] = [points[0], points.at(-1)];
  const unsure = months.filter((_, at) => provisional[at] === true);
  if (first === undefined || last === undefined) return null;
  return (
    <FigureSection
      measure={measure}
      plot={plot}
      table={table}
      alternative={`Chart through time: ${whole(first.value)} in ${monthWords(months[0] ?? "")}, ${whole(last.value)} in ${monthWords(months.at(-1) ?? "")}.`}
      said={
        <>
          <b>{whole(last.value)}</b> in {monthWords(months.at(-1) ?? "")}, {whole(first.value)} in{" "}
          {monthWords(months[0] ?? "")}.
        </>
      }
    >
      <p className="small">
        No figures {listed(gapsOf(months).map(betweenWords))}
        {unsure[0] === undefined ? "" : `; from ${monthWords(unsure[0])} on provisional, dashed`}.
      </p>
    </FigureSection>
  );
};

const betweenWords = ([before, after]: readonly [string, string]): string =>
  `between ${monthWords(before)} and ${monthWords(after)}`;
