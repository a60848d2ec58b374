import * as v from "valibot";
import { OPENED } from "../domain/boroughs";
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

const all = v.parse(SOURCES, listed);

/** The national file where a pack is made of it, in place of the built-in region's own. */
const national = (): Readonly<Record<string, Source>> =>
  Object.fromEntries(
    Object.entries(all).map(([key, source]) => [key, all[`${key}-england`] ?? source]),
  );

/**
 * Every source of the open region by key, as data/sources.json lists them. Imported by lazily loaded screens
 * only, which come after the region is open.
 */
export const sources: Readonly<Record<string, Source>> = OPENED.pack === null ? all : national();
