import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";

import { postcodeIndex } from "../../src/analysis/geocode";
import { lsoaPlaces } from "../../src/analysis/lsoa-place";
import type { Places } from "../../src/analysis/participants/locator";
import { ImportError } from "../../src/analysis/participants/import-error";
import { NAMES, POSTCODES } from "../../src/domain/artefact";
import { EARLIER_AREAS } from "../../src/domain/earlier-areas";
import { postcodeColumnsOf } from "../../src/domain/postcode-columns";
import { AtlasError } from "./atlas-error";
import type { Asked } from "./command";

/** What places rows, from the committed artefacts. */
export const placesOf = ({ artefacts }: Pick<Asked, "artefacts">): Places => ({
  postcodes: postcodeIndex(postcodeColumnsOf(artefacts.read("postcodes", POSTCODES))),
  lsoas: lsoaPlaces(
    artefacts.read("names", NAMES).codes,
    artefacts.read("earlier-areas", EARLIER_AREAS),
  ),
});

/** The file named on the line. @throws AtlasError where none is or it cannot be read */
export const fileAsked = ({ positionals: [path] }: Pick<Asked, "positionals">): File => {
  if (path === undefined) throw new AtlasError("a FILE is needed");
  return fileAt(path);
};

/** @throws AtlasError where it is not there or cannot be read */
export const fileAt = (path: string): File => {
  if (!existsSync(path)) throw new AtlasError(`there is no file ${path}`);
  try {
    return new File([readFileSync(path)], basename(path));
  } catch {
    throw new AtlasError(`${path} cannot be read`);
  }
};

/** Runs what may refuse a file, and says so in one line. */
export const orRefuse = async <T>(run: () => T | Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ImportError || error instanceof RangeError)
      throw new AtlasError(error.message);
    throw error;
  }
};
