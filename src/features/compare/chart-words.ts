import { sources } from "../../data/sources";
import { chartTable, type ChartTable } from "../../domain/chart-table";
import type { CompareChart } from "../../domain/compare/charts/compare-chart";
import { listed } from "../../domain/format";
import type { Place } from "../../domain/place";
import type { Table } from "../../domain/table/table";

/** The lines that the licences of these sources ask for, each once. */
export const licencesOf = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => sources[key]?.attribution ?? [])),
];

export const titleOf = (key: string): string => sources[key]?.title ?? key;

/** A chart's table on this screen: the places compared and the link are always the same. */
export const tableFor = (
  places: readonly Place[],
  chart: Omit<ChartTable, "chosen" | "link" | "day">,
): Table =>
  chartTable({
    ...chart,
    chosen: `Compared: ${listed(places.map(({ name }) => name))}.`,
    link: window.location.href,
    day: new Date(),
  });

/** The table of a chart: what is shown on request, and what goes with its picture. */
export const tableOf = (chart: CompareChart, places: readonly Place[]): Table =>
  tableFor(places, {
    title: chart.title,
    source: chart.source,
    licences: licencesOf(chart.sources),
    tier: chart.tier,
    note: chart.caveat,
    columns: chart.columns,
    rows: chart.rows,
  });
