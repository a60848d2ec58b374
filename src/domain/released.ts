import type { Released } from "./disclosure";
import type { ReleasedHouseholds } from "./households";
import type { ReleasedStarters } from "./series";

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

/** Households of one programme in some boroughs taken together. */
export interface HouseholdPlace {
  /** Indexes into BOROUGHS. */
  readonly boroughs: readonly number[];
  readonly released: ReleasedHouseholds;
}

/** Everything the app may show of a participants file. */
export interface ReleasedFile {
  readonly people: ReleasedParticipants;
  /**
   * By programme: boroughs with people enough, and the others together, so that all boroughs are there
   * once. Undefined where the file knows no households.
   */
  readonly households: readonly (readonly HouseholdPlace[] | undefined)[];
  /** By programme, starters over the region. */
  readonly starters: readonly ReleasedStarters[];
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
