/** A file the build writes below public/data. */
export interface Built {
  /** Key in the manifest: "areas", "measures/imd". */
  readonly name: string;
  /** Path below the data folder: "areas.json", "measures/imd.json". */
  readonly file: string;
  /** Written as JSON; bytes as they are. */
  readonly content: unknown;
  /** Keys of data/sources.json it was made from. */
  readonly sources: readonly string[];
  /** "LSOA December 2021", "mid-2019". */
  readonly vintage: string;
}

/** The bytes of an artefact, the same on every run. JSON has no spaces, and one newline at the end. */
export const bytesOf = (content: unknown): Buffer =>
  content instanceof Uint8Array
    ? Buffer.from(content)
    : Buffer.from(`${JSON.stringify(content)}\n`);
