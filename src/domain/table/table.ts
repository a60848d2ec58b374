/** null is unknown: an empty cell, never zero. */
export type Cell = string | number | null;

/** One column of a download, with its entry in the data dictionary. */
export interface TableColumn {
  /** Header of the data: lower case and underscores, unique in its table. */
  readonly key: string;
  readonly title: string;
  /** One plain sentence on what it holds. */
  readonly description: string;
  /** "people", "% of households", "" for names and codes. */
  readonly unit: string;
  readonly kind: "text" | "number";
  readonly measure?: string;
  readonly release?: string;
  readonly source?: string;
  readonly licence?: string;
  /** How far it can be trusted; "" for names and codes. */
  readonly tier: string;
  /** Whether an empty cell of it is a small count kept out, not one that nobody knows. */
  readonly hidden?: boolean;
}

/** A colour of a chart and what it stands for. */
export interface ChartKey {
  readonly name: string;
  /** CSS; a variable is written out in the picture. */
  readonly colour: string;
}

/** What has to go with the figures wherever they go. */
export interface TableNotes {
  /** What was asked: the filter as a sentence. */
  readonly filter: string;
  /** Opens the same view. */
  readonly link: string;
  /** The lines the licences ask for. */
  readonly licences: readonly string[];
  /** Day of the download, "2026-11-22". */
  readonly date: string;
  readonly release: string;
  readonly tier: string;
  /** Of a chart: what a reader must bear in mind. */
  readonly note?: string;
  /** Of a chart: what its colours mean, where it does not name them itself. */
  readonly key?: readonly ChartKey[];
  /** "12 areas have no known value and are not counted." */
  readonly unknown?: string;
  /** What has to be said of participants, as labelled lines. */
  readonly people?: readonly (readonly [string, string])[];
  /** Said first where the figures are made up for showing. */
  readonly synthetic?: string;
}

/** A table on its way out of the app, whatever the file. */
export interface Table {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: TableNotes;
}
