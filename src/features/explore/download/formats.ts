import type { WriterKind } from "../../../data/export/writers";

export interface Format {
  readonly id: Extract<WriterKind, "xlsx" | "csv" | "dictionary" | "geojson">;
  readonly title: string;
  readonly hint: string;
  /** What follows the file's name. */
  readonly ending: string;
}

/** Every file a table can be taken away as. */
export const FORMATS: readonly Format[] = [
  {
    id: "xlsx",
    title: "Excel workbook",
    hint: "The table, and a sheet that explains every column.",
    ending: ".xlsx",
  },
  { id: "csv", title: "CSV", hint: "The table alone, for any program.", ending: ".csv" },
  {
    id: "dictionary",
    title: "CSV data dictionary",
    hint: "What each column is, its source and licence.",
    ending: "-dictionary.csv",
  },
  {
    id: "geojson",
    title: "GeoJSON",
    hint: "The table with the areas’ boundaries, for a GIS.",
    ending: ".geojson",
  },
];
