import type { PostcodesFile } from "./artefact";

/** When postcodes were last looked up in the list of those in use. */
export const POSTCODES_CHECKED = "October 2025";

/** Whether a postcode was in use when last looked up; "elsewhere" is in use, but in another district. */
export type PostcodeStanding = "live" | "elsewhere" | "not-live";

/** By number, as columns hold them; 0 is no postcode of the list. */
const STANDINGS = [null, "live", "elsewhere", "not-live"] as const;
const LIVE = 1;
const ELSEWHERE = 2;
export const NOT_LIVE = 3;

export const standingOf = (number: number): PostcodeStanding | null => STANDINGS[number] ?? null;

/** What is said of a postcode that is not plainly in use; null of one that is. */
export const STANDING_WORDS: Readonly<Record<PostcodeStanding, string | null>> = {
  live: null,
  elsewhere: `in another district in ${POSTCODES_CHECKED}`,
  "not-live": `not in use in ${POSTCODES_CHECKED}`,
};

/** The postcode index with its steps summed up: parallel columns in the file's order. */
export interface PostcodeColumns {
  readonly outcodes: PostcodesFile["outcodes"];
  readonly row: Uint16Array;
  /** Degrees, to 1e-4. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** 1 within 15 m of an area's boundary. */
  readonly nearBoundary: Uint8Array;
  /** Read by `standingOf`. */
  readonly standing: Uint8Array;
}

const STEP = 1e-4;

const summed = (origin: number, steps: readonly number[]): Float64Array => {
  let at = 0;
  return Float64Array.from(steps, (step) => origin + STEP * (at += step));
};

const standings = ({ row, inUse, elsewhere }: PostcodesFile): Uint8Array => {
  const standing = new Uint8Array(row.length);
  let at = 0;
  inUse.forEach((length, run) => {
    standing.fill(run % 2 === 0 ? LIVE : NOT_LIVE, at, at + length);
    at += length;
  });
  let position = 0;
  for (const step of elsewhere) standing[(position += step)] = ELSEWHERE;
  return standing;
};

export const postcodeColumnsOf = (file: PostcodesFile): PostcodeColumns => {
  const nearBoundary = new Uint8Array(file.row.length);
  let position = 0;
  for (const step of file.nearBoundary) nearBoundary[(position += step)] = 1;
  return {
    outcodes: file.outcodes,
    row: Uint16Array.from(file.row),
    longitude: summed(file.origin[0], file.longitude),
    latitude: summed(file.origin[1], file.latitude),
    nearBoundary,
    standing: standings(file),
  };
};
