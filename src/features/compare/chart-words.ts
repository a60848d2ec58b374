import { sources } from "../../data/sources";
import { chartTable, type ChartColumn, type ChartTable } from "../../domain/chart-table";
import { listed } from "../../domain/format";
import type { Place } from "../../domain/place";
import type { Table } from "../../domain/table/table";

/** The lines that the licences of these sources ask for, each once. */
export const licencesOf = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => sources[key]?.attribution ?? [])),
];

export const PLACE_COLUMN: ChartColumn = {
  key: "area_name",
  title: "Place",
  description: "What is compared.",
  unit: "",
  kind: "text",
};

export const YEAR_COLUMN: ChartColumn = {
  key: "year",
  title: "Release",
  description: "Year that names the release.",
  unit: "year",
  kind: "number",
};

/** A chart's table on this screen: the places compared and the link are always the same. */
export const tableFor = (
  places: readonly Place[],
  chart: Pick<
    ChartTable,
    "title" | "source" | "licences" | "columns" | "rows" | "tier" | "synthetic"
  >,
): Table =>
  chartTable({
    ...chart,
    chosen: `Compared: ${listed(places.map(({ name }) => name))}.`,
    link: window.location.href,
    day: new Date(),
  });
