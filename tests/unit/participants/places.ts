import { readFileSync } from "node:fs";
import * as v from "valibot";

import { postcodeIndex } from "../../../src/analysis/geocode";
import { lsoaPlaces } from "../../../src/analysis/lsoa-place";
import { NAMES, POSTCODES } from "../../../src/domain/artefact";
import { EARLIER_AREAS } from "../../../src/domain/earlier-areas";
import { postcodeColumnsOf } from "../../../src/domain/postcode-columns";

const artefact = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> =>
  v.parse(
    schema,
    JSON.parse(readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), "utf8")),
  );

export const names = artefact("names", NAMES);
export const older = artefact("earlier-areas", EARLIER_AREAS);
export const postcodes = postcodeColumnsOf(artefact("postcodes", POSTCODES));

/** The region's real postcodes and codes. */
export const places = {
  postcodes: postcodeIndex(postcodes),
  lsoas: lsoaPlaces(names.codes, older),
};

/** A file as a browser would hand it over. */
export const fileOf = (content: string | Uint8Array<ArrayBuffer>, name = "people.csv"): File =>
  new File([content], name);
