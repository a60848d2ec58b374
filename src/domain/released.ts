import type { Released } from "./disclosure";
import type { Series } from "./split";

/** The levels figures are released on, smallest areas first. */
export const LEVELS = ["lsoa", "msoa", "borough", "region"] as const;
export type Level = (typeof LEVELS)[number];

/** Per level, by the level's own order: row, index into msoas, index into BOROUGHS, 0. */
export type ReleasedLevels = Readonly<Record<Level, Released>>;

/** All that leaves a participants file: every map, table, chart, export and link is made from it. */
export interface ReleasedParticipants {
  readonly threshold: number;
  readonly programmes: readonly string[];
  /** By programme, in the order of `programmes`. A person in two counts once in each. */
  readonly apart: readonly ReleasedLevels[];
  /** All programmes, added up from what each of them shows. */
  readonly all: ReleasedLevels;
}

/** Households of one programme by borough (index into BOROUGHS) and over the region (0). */
export interface ReleasedHouseholds {
  readonly boroughs: Released;
  readonly region: Released;
  /** Those with more than one participant in the programme. */
  readonly several: { readonly boroughs: Released; readonly region: Released };
}

/** Everything the app may show of a participants file. */
export interface ReleasedFile {
  readonly people: ReleasedParticipants;
  /** By programme; undefined where the file knows no households or they would give something away. */
  readonly households: readonly (ReleasedHouseholds | undefined)[];
  /** By programme, starters over the region; undefined where no window is safe or nobody has a date. */
  readonly starters: readonly (Series | undefined)[];
}

/** Hexagons of one size: outlines and figures, already fit to be shown. */
export interface HexagonSet {
  /** H3 resolution. */
  readonly resolution: number;
  /** Six corners per hexagon: longitude, latitude. */
  readonly corners: Float64Array;
  /** Multiples of 5, NaN for "fewer than the threshold". */
  readonly figure: Float64Array;
}

/** People per square kilometre on a grid, north row first. */
export interface HeatGrid {
  readonly columns: number;
  readonly rows: number;
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly density: Float32Array;
}

/** Released figures as they are spread over the map. */
export interface Density {
  /** Widest hexagons first. */
  readonly hexagons: readonly HexagonSet[];
  readonly heat: HeatGrid;
  readonly threshold: number;
}
