import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Cells } from "./published-table";

export interface Downloaded {
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** What a reader may look at beside the publisher's files. */
export interface Held {
  /** The tidy copy as it is. */
  readonly rows: readonly Cells[];
  /** Columns of the tidy copy. */
  readonly columns: readonly string[];
  /** The region's LSOAs of 2021, with their code in `LSOA21CD` and their district in `LADCD_ACTIVE`. */
  readonly areas: () => readonly Feature<
    Polygon | MultiPolygon,
    Readonly<Record<string, unknown>>
  >[];
}

/** One publisher's format, made into the tidy copy's rows. */
export interface Reader {
  /** Columns that tell a row from every other. */
  readonly key: readonly string[];
  /** @throws RefreshError where the files are not in that format, or lack an area */
  readonly read: (files: readonly Downloaded[], held: Held) => readonly Cells[];
}
