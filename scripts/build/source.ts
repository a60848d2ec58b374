import { readFileSync } from "node:fs";
import * as v from "valibot";

/** What data/sources.json says of each input, by its key. `path` is below the sources folder. */
const SOURCES = v.record(
  v.string(),
  v.object({
    path: v.string(),
    publisher: v.string(),
    title: v.string(),
    /** Where the publisher keeps it. */
    url: v.pipe(v.string(), v.url()),
    licence: v.string(),
    vintage: v.string(),
    /** Of the file as this project reads it: a tidy copy, not the publisher's own workbook. */
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "not a SHA-256")),
    /** The line the licence asks to be shown. */
    attribution: v.string(),
    /**
     * Where the publisher's own files can be had, and which reader makes the tidy copy of them. "{dataset}" in
     * an address stands for each value of the tidy copy's column of that name.
     */
    official: v.optional(
      v.object({ format: v.string(), files: v.array(v.pipe(v.string(), v.url())) }),
    ),
  }),
);

export type Sources = v.InferOutput<typeof SOURCES>;
export type Source = Sources[string];

/** Reads and guards data/sources.json (or a test's own). */
export const readSources = (file: string): Sources =>
  v.parse(SOURCES, JSON.parse(readFileSync(file, "utf8")));
