import * as v from "valibot";
import { format, whole } from "./artefact";
import type { Region } from "./boroughs";

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** Name of a pack's folder, and its key in a link. */
export const PACK_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a pack is of: its districts by code, largest first, and how far its basemap reaches. */
export const REGION_FILE = v.object({
  ...format("region"),
  pack: v.pipe(v.string(), v.regex(PACK_NAME)),
  code: v.pipe(v.string(), v.regex(/^[ER]\d{8}$/)),
  name: v.pipe(v.string(), v.minLength(1)),
  districts: v.pipe(
    v.array(
      v.object({ code: v.pipe(v.string(), v.regex(/^E\d{8}$/)), name: v.string(), areas: whole }),
    ),
    v.minLength(1),
  ),
  known: v.tuple([degrees, degrees, degrees, degrees]),
  /** Every artefact of the pack by name, with its file below the pack's folder or the built-in region's. */
  files: v.record(
    v.string(),
    v.pipe(v.string(), v.regex(/^(?:\.\.\/\.\.\/data\/)?[a-z0-9/-]+\.json$/)),
  ),
});
export type RegionFile = v.InferOutput<typeof REGION_FILE>;

/** The region that a pack declares. */
export const regionOf = ({ code, name, districts, pack, known, files }: RegionFile): Region => ({
  code,
  name,
  districts,
  pack,
  known,
  files,
});
