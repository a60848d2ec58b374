import { BOROUGHS } from "../../src/domain/boroughs";
import type { IndicatorsFile } from "../../src/domain/indicators/artefact";
import { INDICATORS, type Indicator } from "../../src/domain/indicators/indicators";
import type { Check } from "./finding";

const seriesFaults = (file: IndicatorsFile, { id, kind }: Indicator): string[] => {
  const series = file.indicators[id];
  if (series === undefined) return ["is not in the file"];
  const { periods, values, low, high, latest, history } = series;
  const sorted = periods.toSorted();
  const shape = [
    ...(values.length === periods.length ? [] : ["is not one column to a period"]),
    ...(values.every((column) => column.length === history.length) ? [] : ["has a short column"]),
    ...(latest.length === file.codes.length ? [] : ["is not one latest figure to an area"]),
    ...(periods.every((period, at) => period === sorted[at]) ? [] : ["is not oldest first"]),
    ...(BOROUGHS.some((_, at) => latest[at] !== null) ? [] : ["knows no borough"]),
  ];
  const figures = values.flatMap((column, period) =>
    column.flatMap((value, at) => {
      if (value === null) return [];
      const [from, to] = [low?.[period]?.[at] ?? null, high?.[period]?.[at] ?? null];
      const isOut = value < 0 || (kind === "percent" && value > 100);
      const isOutside = (from !== null && from > value) || (to !== null && to < value);
      return isOut || isOutside ? [`has ${value} in ${periods[period] ?? ""}`] : [];
    }),
  );
  return [...shape, ...figures];
};

/** What is proved of the published series of districts: each whole, its figures possible and within their intervals. */
export const checkIndicators: Check = (artefacts) => {
  const file = artefacts.content("indicators") as IndicatorsFile;
  return INDICATORS.map((indicator) => ({
    claim: `${indicator.id}: whole, figures possible and within their intervals`,
    faults: seriesFaults(file, indicator),
  }));
};
