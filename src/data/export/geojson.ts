import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Table } from "../../domain/table/table";
import { dictionaryOf, DICTIONARY_HEADER, notesOf } from "./dictionary";

/** A feature collection with the notes beside it: RFC 7946 § 6.1 allows foreign members. */
export interface DescribedCollection extends FeatureCollection<Geometry | null> {
  readonly metadata: {
    readonly notes: readonly (readonly [string, string])[];
    readonly columns: readonly Readonly<Record<string, string>>[];
  };
}

/**
 * The table as features, one for each row.
 * @param geometries of the rows, in the table's order; null where there is none. Longitude, latitude.
 * @throws RangeError if there are not as many as rows
 */
export const geoJsonOf = (
  table: Table,
  geometries: readonly (Geometry | null)[],
): DescribedCollection => {
  if (geometries.length !== table.rows.length) {
    throw new RangeError(`${geometries.length} geometries for ${table.rows.length} rows`);
  }
  const features = table.rows.map((row, at): Feature<Geometry | null> => ({
    type: "Feature",
    geometry: geometries[at] ?? null,
    properties: Object.fromEntries(
      table.columns.map(({ key }, column) => {
        const cell = row[column] ?? null;
        return [key, typeof cell === "number" && !Number.isFinite(cell) ? null : cell];
      }),
    ),
  }));
  const columns = dictionaryOf(table).map((line) =>
    Object.fromEntries(DICTIONARY_HEADER.map((name, at) => [name, line[at] ?? ""])),
  );
  return { type: "FeatureCollection", metadata: { notes: notesOf(table), columns }, features };
};
