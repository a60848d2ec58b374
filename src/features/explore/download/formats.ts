import type { Geometry } from "geojson";
import type { Table } from "../../../domain/table/table";
import { loadCode } from "../../../platform/load-code";

interface Format {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** What follows the file's name. */
  readonly ending: string;
  readonly make: (
    table: Table,
    geometries: () => Promise<readonly (Geometry | null)[]>,
  ) => Promise<Blob>;
}

const text = (content: string, type: string): Blob => new Blob([content], { type });

/** Every file a table can be taken away as; its writer loads when first used. */
export const FORMATS: readonly Format[] = [
  {
    id: "xlsx",
    title: "Excel workbook",
    hint: "The table, and a sheet that explains every column.",
    ending: ".xlsx",
    make: async (table) =>
      (
        await loadCode("The writer of Excel workbooks", () => import("../../../data/export/xlsx"))
      ).xlsxOf(table),
  },
  {
    id: "csv",
    title: "CSV",
    hint: "The table alone, for any program.",
    ending: ".csv",
    make: async (table) =>
      text(
        (await loadCode("The writer of CSV files", () => import("../../../data/export/csv"))).csvOf(
          table,
        ),
        "text/csv;charset=utf-8",
      ),
  },
  {
    id: "dictionary",
    title: "CSV data dictionary",
    hint: "What each column is, its source and licence.",
    ending: "-dictionary.csv",
    make: async (table) =>
      text(
        (
          await loadCode("The writer of CSV files", () => import("../../../data/export/csv"))
        ).dictionaryCsvOf(table),
        "text/csv;charset=utf-8",
      ),
  },
  {
    id: "geojson",
    title: "GeoJSON",
    hint: "The table with the areas’ boundaries, for a GIS.",
    ending: ".geojson",
    make: async (table, geometries) => {
      const { geoJsonOf } = await loadCode(
        "The writer of GeoJSON files",
        () => import("../../../data/export/geojson"),
      );
      return text(JSON.stringify(geoJsonOf(table, await geometries())), "application/geo+json");
    },
  },
];
