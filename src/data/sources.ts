import * as v from "valibot";
import listed from "../../data/sources.json";

/** A publisher's file that the atlas is built from. */
const SOURCES = v.record(
  v.string(),
  v.object({
    publisher: v.string(),
    title: v.string(),
    url: v.string(),
    licence: v.string(),
    vintage: v.string(),
    attribution: v.string(),
  }),
);

export type Source = v.InferOutput<typeof SOURCES>[string];

/** Every source by key, as data/sources.json lists them. Imported by lazily loaded screens only. */
export const sources: Readonly<Record<string, Source>> = v.parse(SOURCES, listed);
