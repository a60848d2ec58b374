import * as v from "valibot";
import { ARTEFACT_VERSION } from "./artefact";

const figures = v.array(v.nullable(v.number()));
const summary = v.object({
  basis: v.picklist(["computed", "published", "combined"]),
  values: figures,
  /** Among the districts, 1 is most deprived: the publisher's own, or of computed figures before rounding. */
  ranks: figures,
});

/**
 * The official summary measures of every English district at every release, columns over `codes`.
 * A summary measure that is neither computed nor published for a measure is absent.
 */
export const ENGLAND_SUMMARY = v.object({
  format: v.literal("reach-atlas/england-summary"),
  version: v.literal(ARTEFACT_VERSION),
  releases: v.array(
    v.object({
      year: v.number(),
      /** The districts of the release's own table. */
      codes: v.array(v.string()),
      names: v.array(v.string()),
      lsoas: v.array(v.number()),
      /** Sums of the LSOAs' denominators by their column; published district ones where those are not open. */
      populations: v.record(v.string(), figures),
      /** Per measure, LSOAs of each district in England's tenths by it, most deprived first: ten a district, one after another. */
      deciles: v.record(v.string(), v.array(v.number())),
      /** Sums of published counts (or score × denominator), the same for every measure. */
      scales: v.record(v.string(), summary),
      measures: v.record(v.string(), v.record(v.string(), summary)),
    }),
  ),
});

/** Some rows of a column, as the steps between them, with a value each. */
const sparse = v.object({ steps: v.array(v.number()), values: v.array(v.number()) });

/**
 * Every LSOA 2021 of England with its rank at every release, carried as the region's are.
 * `ranks` are little-endian 16-bit ranks rounded to whole places, one per code, in base64; 0 is unknown.
 */
export const ENGLAND_POSITIONS = v.object({
  format: v.literal("reach-atlas/england-positions"),
  version: v.literal(ARTEFACT_VERSION),
  measure: v.string(),
  /** E01 codes as differences of their number from the one before, the first from 1000000. */
  steps: v.array(v.number()),
  districts: v.array(v.object({ code: v.string(), name: v.string() })),
  /** Index into districts, one byte pair per code, little-endian, in base64. */
  district: v.string(),
  /** Areas that were not the same area on an older geography: codes of CARRIED. */
  carried: v.object({ lsoa01: sparse, lsoa11: sparse }),
  releases: v.array(
    v.object({
      year: v.number(),
      areas: v.number(),
      geography: v.picklist(["lsoa01", "lsoa11", "lsoa21"]),
      ranks: v.string(),
      /** Where several areas became one: the rank of the least deprived of them. */
      worst: sparse,
    }),
  ),
});

/**
 * What else is known of every LSOA 2021 of England at the first release, over the codes of
 * ENGLAND_POSITIONS: to find places that were alike, and to call them by name.
 */
export const ENGLAND_START = v.object({
  format: v.literal("reach-atlas/england-start"),
  version: v.literal(ARTEFACT_VERSION),
  year: v.number(),
  /** Ranks in every other measure that the release has for all England, packed as positions are. */
  measures: v.array(v.object({ id: v.string(), ranks: v.string() })),
  /** House of Commons Library names of the MSOAs of 2021, and the number each has within its district. */
  msoas: v.array(v.object({ title: v.string(), number: v.string() })),
  /** Index into msoas, packed as above. */
  msoa: v.string(),
  /** The letter of each LSOA within its MSOA, one after another. */
  letters: v.string(),
});

export type EnglandSummary = v.InferOutput<typeof ENGLAND_SUMMARY>;
export type EnglandPositions = v.InferOutput<typeof ENGLAND_POSITIONS>;
export type EnglandStart = v.InferOutput<typeof ENGLAND_START>;
