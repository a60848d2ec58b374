/** What is used of it: the readers of two files, without its own projections. */
declare module "shpjs" {
  import type { Geometry } from "geojson";

  export const parseShp: (shp: DataView) => (Geometry | null)[];
  export const parseDbf: (dbf: DataView, encoding?: string) => Record<string, unknown>[];
}
