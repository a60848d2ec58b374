import * as v from "valibot";

import { POSTCODES } from "../../domain/artefact";
import { EARLIER_AREAS, type EarlierAreasFile } from "../../domain/earlier-areas";
import { postcodeColumnsOf, type PostcodeColumns } from "../../domain/postcode-columns";
import { postcodeIndex } from "../geocode";
import { lsoaPlaces } from "../lsoa-place";
import type { Places } from "./locator";

/**
 * What places rows, as the artefacts lie on the server. Bytes, because parsing 0.8 MB of postcodes and
 * cloning the result into a thread blocks the page for 90 ms; copying bytes takes none.
 */
export interface PlaceFiles {
  /** postcodes.json */
  readonly postcodes: ArrayBuffer;
  /** earlier-areas.json */
  readonly earlier: ArrayBuffer;
  /** The region's LSOAs of 2021 in row order. */
  readonly codes: readonly string[];
}

const read = <Schema extends v.GenericSchema>(
  name: string,
  bytes: ArrayBuffer,
  schema: Schema,
): v.InferOutput<Schema> => {
  try {
    return v.parse(schema, JSON.parse(new TextDecoder().decode(bytes)), { abortEarly: true });
  } catch {
    throw new Error(`${name} cannot be read: the atlas’s own files are damaged or of two versions`);
  }
};

/** Positions and areas of all postcodes. @throws Error naming the file where it is damaged */
export const postcodesIn = ({ postcodes }: PlaceFiles): PostcodeColumns =>
  postcodeColumnsOf(read("postcodes.json", postcodes, POSTCODES));

/** The areas of earlier censuses. @throws Error naming the file where it is damaged */
export const earlierIn = ({ earlier }: PlaceFiles): EarlierAreasFile =>
  read("earlier-areas.json", earlier, EARLIER_AREAS);

/** The two ways to place a row. @throws Error naming the file that is damaged */
export const placesIn = (files: PlaceFiles): Places => ({
  postcodes: postcodeIndex(postcodesIn(files)),
  lsoas: lsoaPlaces(files.codes, earlierIn(files)),
});
