import * as v from "valibot";
import { format, whole } from "../artefact";

/** Streets to be found by name, sorted: a street of one name in two places stands twice. */
export const STREET_NAMES = v.object({
  ...format("street-names"),
  /** Degrees that the columns count from. */
  origin: v.tuple([v.number(), v.number()]),
  names: v.array(v.string()),
  /** Steps of 1e-4 degrees, some 10 m. */
  longitude: v.array(whole),
  latitude: v.array(whole),
  /** Row of the area that the middle of each lies in. */
  row: v.array(whole),
});

export type StreetNamesFile = v.InferOutput<typeof STREET_NAMES>;
