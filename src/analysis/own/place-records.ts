/** A place as a file says it, before it is known where it lies. Texts are as written. */
export interface PlaceRecord {
  /** Row of a table, or position among the features of a file, from 1. */
  readonly source: number;
  readonly name: string;
  readonly kind: string;
  readonly at: PlaceText;
}

/** The words by which a place is found. */
export type PlaceText =
  | { readonly by: "degrees"; readonly longitude: string; readonly latitude: string }
  | { readonly by: "grid"; readonly easting: string; readonly northing: string }
  | { readonly by: "postcode"; readonly postcode: string }
  /** A line, which is no place. */
  | { readonly by: "line" }
  /** An area: coordinates as a GeoJSON multipolygon has them, not looked at yet. */
  | { readonly by: "polygons"; readonly polygons: unknown; readonly isGrid: boolean }
  | { readonly by: "nothing" };
