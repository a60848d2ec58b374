import * as v from "valibot";

import { ARTEFACT_VERSION } from "./artefact";

/**
 * LSOAs of 2011 that are no longer ones of 2021 (ONS exact-fit lookup), in code order. Merged ones reach
 * one row exactly. A split one could be either part: the row is the part with most residents at the
 * Census of 2021, and split says so; parts lists every row it reaches.
 */
export const LSOA11 = v.object({
  format: v.literal("reach-atlas/lsoa11"),
  version: v.literal(ARTEFACT_VERSION),
  codes: v.array(v.pipe(v.string(), v.regex(/^[EW]\d{8}$/, "not a nine-character area code"))),
  row: v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  split: v.array(v.picklist([0, 1])),
  /** Every row each reaches: one of a merged area, two or more of a split one. */
  parts: v.array(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.minLength(1))),
  /** Residents of the Indices of 2019, by which figures of merged areas are averaged as the Indices are. */
  residents: v.array(v.pipe(v.number(), v.minValue(0))),
});

export type Lsoa11File = v.InferOutput<typeof LSOA11>;
