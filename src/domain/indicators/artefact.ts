import * as v from "valibot";
import { format, known } from "../artefact";

const column = v.array(known);

/**
 * Published indicators of districts and larger areas. Every column is over `codes` or over `history`, the
 * positions in `codes` of the areas whose earlier periods are held; null is unknown, never zero.
 */
export const INDICATORS_FILE = v.object({
  ...format("indicators"),
  /** ONS codes: the city region's boroughs and the region, then the rest of England by code. */
  codes: v.array(v.pipe(v.string(), v.regex(/^[EK]\d{8}$/, "not an area code"))),
  names: v.array(v.string()),
  indicators: v.record(
    v.string(),
    v.object({
      /** As the publisher writes them, oldest first. */
      periods: v.pipe(v.array(v.string()), v.minLength(1)),
      /** Positions in `codes`. */
      history: v.array(v.number()),
      /** By period, over `history`. */
      values: v.array(column),
      /** Ends of the 95% interval by period, over `history`, where one is published. */
      low: v.optional(v.array(column)),
      high: v.optional(v.array(column)),
      /** The last period over `codes`. */
      latest: column,
    }),
  ),
});

export type IndicatorsFile = v.InferOutput<typeof INDICATORS_FILE>;
