import { inFull } from "./date-words";
import type { Cell, ChartKey, Table, TableColumn, TableNotes } from "./table/table";

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
  /** What a reader must bear in mind: it goes with the picture and the table. */
  readonly note?: string;
  /** What the colours mean, where the chart itself does not say. */
  readonly key?: readonly ChartKey[];
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Opens the same view. */
  readonly link: string;
  /** Of the download. */
  readonly day: Date;
  readonly tier?: string;
  /** That it is of made-up people. */
  readonly synthetic?: string;
}

/** The figures behind a chart as a table to show and to download. NaN becomes unknown. */
export const chartTable = (chart: ChartTable): Table => {
  const { title, columns, rows, source, licences, tier = "Official" } = chart;
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
      ...(chart.note === undefined ? {} : { note: chart.note }),
      ...(chart.key === undefined ? {} : { key: chart.key }),
      ...(chart.synthetic === undefined ? {} : { synthetic: chart.synthetic }),
    },
  };
};

/** What is written under a picture of a chart, line by line: everything that its table says beside the figures. */
export const pictureLines = (notes: TableNotes): readonly string[] => [
  ...(notes.synthetic === undefined ? [] : [`Not real data: ${notes.synthetic}`]),
  ...(notes.note === undefined ? [] : [notes.note]),
  `Source: ${notes.release}. ${notes.filter}`,
  `How far to trust it: ${notes.tier}. Made on ${inFull(notes.date)}.`,
  ...notes.licences,
  notes.link,
];
