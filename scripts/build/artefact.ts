/** A file the build writes below public/data. */
export interface Built {
  /** Key in the manifest: "areas", "measures/imd". */
  readonly name: string;
  /** Path below the data folder: "areas.json", "measures/imd.json". */
  readonly file: string;
  readonly content: unknown;
  /** Keys of data/sources.json it was made from. */
  readonly sources: readonly string[];
  /** "LSOA December 2021", "mid-2019". */
  readonly vintage: string;
}

/** The bytes of an artefact: no spaces, one newline at the end, the same on every run. */
export const bytesOf = (content: unknown): Buffer => Buffer.from(`${JSON.stringify(content)}\n`);
