import { WORKED_OUT } from "./tiers";
import type { Cell, Table, TableColumn } from "./table/table";

/** A column of a chart's table, with only what differs between charts. */
export interface ChartColumn {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly unit: string;
  readonly kind: TableColumn["kind"];
}

export interface ChartTable {
  readonly title: string;
  /** What was chosen, as a sentence. */
  readonly chosen: string;
  /** "Indices of Deprivation 2025". */
  readonly source: string;
  readonly licences: readonly string[];
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Opens the same view. */
  readonly link: string;
  /** Of the download. */
  readonly day: Date;
  /** Worked out here, unless it says otherwise: charts are of shares, sums and averages. */
  readonly tier?: string;
  /** That it is of made-up people. */
  readonly synthetic?: string;
}

/** The figures behind a chart as a table to show and to download. NaN becomes unknown. */
export const chartTable = (chart: ChartTable): Table => {
  const { title, columns, rows, source, licences, tier = WORKED_OUT } = chart;
  return {
    title,
    columns: columns.map((column) => ({
      ...column,
      source,
      licence: licences.join(" "),
      tier: column.kind === "text" ? "" : tier,
    })),
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === "number" && Number.isNaN(cell) ? null : cell)),
    ),
    notes: {
      filter: chart.chosen,
      link: chart.link,
      licences,
      date: chart.day.toISOString().slice(0, 10),
      release: source,
      tier,
      ...(chart.synthetic === undefined ? {} : { synthetic: chart.synthetic }),
    },
  };
};
