import * as v from "valibot";

/**
 * The formats of the files the data build writes and the app, the CLI and other people's tools read.
 * Documented for outsiders in data/README.md; a change that breaks a reader raises the version.
 * JSON has no NaN: unknown is null in a file and NaN in a column.
 */

export const ARTEFACT_VERSION = 1;

export const format = <const Name extends string>(name: Name) => ({
  format: v.literal(`reach-atlas/${name}`),
  version: v.literal(ARTEFACT_VERSION),
});

export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const integer = v.pipe(v.number(), v.integer());
export const known = v.nullable(v.number());

/**
 * A schema for a long list, asked only where a plain look through it finds something wrong: it is the
 * schema that says what and in which row, and asking it cell by cell costs more than the first frame's
 * decoding.
 */
export const quick = <Schema extends v.GenericSchema>(
  schema: Schema,
  isFine: (input: unknown) => boolean,
): v.LazySchema<Schema> => v.lazy((input) => (isFine(input) ? ANY : schema));
const ANY = v.any() as never;

const listOf =
  (isFine: (cell: unknown) => boolean) =>
  (list: unknown): boolean =>
    Array.isArray(list) && list.every(isFine);

const wholes = quick(
  v.array(whole),
  listOf((cell) => Number.isInteger(cell) && Number(cell) >= 0),
);
const knowns = quick(
  v.array(known),
  listOf((cell) => cell === null || Number.isFinite(cell)),
);
const numbers = quick(v.array(v.number()), listOf(Number.isFinite));

export const codes = v.array(
  v.pipe(v.string(), v.regex(/^[EW]\d{8}$/, "not a nine-character area code")),
);

/** Which files there are, what each was made from, and its content's hash. */
export const MANIFEST = v.object({
  ...format("manifest"),
  artefacts: v.record(
    v.string(),
    v.object({
      /** Path below the data folder. */
      file: v.string(),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      bytes: whole,
      /** Keys of data/sources.json. */
      sources: v.array(v.string()),
      /** The publisher's licence, as it must be named. */
      licence: v.string(),
      /** "LSOA December 2021", "mid-2019". */
      vintage: v.string(),
    }),
  ),
  /** The lines the licences ask to be shown. */
  attribution: v.array(v.string()),
});

/** Names and lookups of the region's LSOAs of 2021, sorted by code: the position is the row. */
export const NAMES = v.object({
  ...format("names"),
  codes,
  /** "Knowsley 006B". */
  names: v.array(v.string()),
  /** Index into BOROUGHS. */
  borough: wholes,
  /** Index into msoas, index into wards. */
  msoa: wholes,
  ward: wholes,
  /** `title` is the House of Commons Library's name: "Stockbridge Village". */
  msoas: v.array(
    v.object({ code: v.string(), name: v.string(), title: v.string(), borough: whole }),
  ),
  wards: v.array(v.object({ code: v.string(), name: v.string(), borough: whole })),
  /** A point inside each area, degrees, for flying to it and for labels. */
  longitude: numbers,
  latitude: numbers,
  /** Usual residents, Census 2021. */
  residents: numbers,
  /** How releases on older geographies reach this row: index into CARRIED. */
  carried: v.object({ lsoa01: wholes, lsoa11: wholes }),
});

/** Rows at which a column differs from another one, and its values there. */
const sparse = v.object({ rows: wholes, values: numbers });

/**
 * One measure in all its releases, already carried to LSOA 2021; rows as in NAMES
 * (or as in WEIGHTS' halo for the files under halo/). Columns by kind:
 * position: rank (population-weighted mean over ancestors) and worst (the least deprived
 * ancestor's rank, where it differs from rank); count: value; rate: of and per, or value (in %) and per.
 */
export const MEASURE = v.object({
  ...format("measure"),
  measure: v.string(),
  rows: whole,
  releases: v.array(
    v.object({
      year: whole,
      rank: v.optional(knowns),
      worst: v.optional(sparse),
      value: v.optional(knowns),
      of: v.optional(knowns),
      per: v.optional(knowns),
      /** All England's numerator and denominator of a rate, where a table holds them. */
      england: v.optional(v.object({ of: v.number(), per: v.number() })),
    }),
  ),
});

/** One release on the LSOAs it was published on: what official summary measures are computed from. */
export const RELEASE_TABLE = v.object({
  ...format("release"),
  year: whole,
  geography: v.string(),
  codes,
  borough: wholes,
  /** The source's own columns, by the source's own names. */
  columns: v.record(v.string(), knowns),
});

/**
 * Who touches whom among the region's areas and the halo outside it. Areas 0…rows−1 are the
 * region's rows, the rest the halo in the order of `halo`. Links are listed once, from < to.
 */
export const WEIGHTS = v.object({
  ...format("weights"),
  rows: whole,
  halo: v.object({
    codes,
    longitude: numbers,
    latitude: numbers,
    carried: v.object({ lsoa01: wholes, lsoa11: wholes }),
  }),
  /** Sharing at least a point: [from, to, from, to, …]. */
  queen: wholes,
  /** Sharing at least an edge: the positions in `queen`'s list of links that are rook links too. */
  rook: wholes,
});

/** Labels of the basemap, most important first. */
export const PLACES = v.object({
  ...format("places"),
  places: v.array(
    v.object({ name: v.string(), rank: whole, longitude: v.number(), latitude: v.number() }),
  ),
});

/** What can be found by name beside areas, neighbourhoods, wards and boroughs. */
export const GAZETTEER = v.object({
  ...format("gazetteer"),
  names: v.array(v.string()),
  longitude: numbers,
  latitude: numbers,
  /** Row of the area it lies in, null outside the region. */
  row: v.array(v.nullable(whole)),
});

/**
 * The postcode index, sorted by outcode then incode. Per outcode: its incodes joined in one string of
 * three characters each; then parallel columns over all postcodes in that order. Steps from the
 * postcode before, not positions, because neighbours in the list are neighbours on the ground: 195 kB
 * compressed against 310 for offsets in 1e-5 degrees.
 */
export const POSTCODES = v.object({
  ...format("postcodes"),
  outcodes: v.array(
    v.object({
      outcode: v.string(),
      incodes: v.string(),
      /** Withdrawn long ago (L41–49, L60–65, recoded to CH in 1999). */
      legacy: v.boolean(),
    }),
  ),
  /** By the source's LSOA, never by the rounded coordinates. */
  row: wholes,
  /** Longitude and latitude of the first postcode's cell, degrees. */
  origin: v.tuple([v.number(), v.number()]),
  /** Steps of 1e-4 degrees (about 7 m east, 11 m north) from the postcode before; the first is 0. */
  longitude: v.array(integer),
  latitude: v.array(integer),
  /** Postcodes within 15 m of an area's boundary: steps from the position before, the first from 0. */
  nearBoundary: wholes,
  /** Whether each was in use in October 2025: lengths of runs, in use and not in turn, the first in use. */
  inUse: wholes,
  /** In use, but in another district by then: steps from the position before, the first from 0. */
  elsewhere: wholes,
});

/** One hexagon per area, as the HexJSON convention has it: pointy-topped, odd rows shifted right. */
export const HEXAGONS = v.object({
  ...format("hexagons"),
  layout: v.literal("odd-r"),
  /** By LSOA code: column, row (northwards), name, borough code. */
  hexes: v.record(
    v.string(),
    v.object({ q: integer, r: integer, n: v.string(), borough: v.string() }),
  ),
});

export type Manifest = v.InferOutput<typeof MANIFEST>;
export type NamesFile = v.InferOutput<typeof NAMES>;
export type MeasureFile = v.InferOutput<typeof MEASURE>;
export type ReleaseTable = v.InferOutput<typeof RELEASE_TABLE>;
export type WeightsFile = v.InferOutput<typeof WEIGHTS>;
export type PlacesFile = v.InferOutput<typeof PLACES>;
export type GazetteerFile = v.InferOutput<typeof GAZETTEER>;
export type PostcodesFile = v.InferOutput<typeof POSTCODES>;
export type HexagonsFile = v.InferOutput<typeof HEXAGONS>;

/** TopoJSON artefacts and the objects each holds. `areas` are in row order, `boroughs` as BOROUGHS. */
export const TOPOLOGIES = {
  areas: ["areas", "boroughs", "region"],
  basemap: ["land", "sea", "neighbours", "motorways", "rail"],
  msoas: ["msoas"],
  msoas11: ["msoas11"],
  "hexagon-areas": ["areas", "boroughs", "region"],
} as const;
