import type { PostcodesFile } from "./artefact";

/** The postcode index with its steps summed up: parallel columns in the file's order. */
export interface PostcodeColumns {
  readonly outcodes: PostcodesFile["outcodes"];
  readonly row: Uint16Array;
  /** Degrees, to 1e-4. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** 1 within 15 m of an area's boundary. */
  readonly nearBoundary: Uint8Array;
}

const STEP = 1e-4;

const summed = (origin: number, steps: readonly number[]): Float64Array => {
  let at = 0;
  return Float64Array.from(steps, (step) => origin + STEP * (at += step));
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
  };
};
