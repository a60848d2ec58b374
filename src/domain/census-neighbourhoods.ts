import * as v from "valibot";
import { codes, format, whole } from "./artefact";

const counts = v.array(whole);

/**
 * Tables of the Census of 2021 that are held for neighbourhoods (MSOAs of 2021, in the order of the artefact
 * NAMES): address one year before (TS019) and proficiency in English (TS029). People, exact counts.
 */
export const CENSUS_NEIGHBOURHOODS = v.object({
  ...format("census-msoa21"),
  codes,
  /** All usual residents of TS019. */
  residents: counts,
  /** Whose address one year before was elsewhere in the United Kingdom, or outside it. */
  fromWithin: counts,
  fromOutside: counts,
  /** Residents aged 3 and over: all of TS029. */
  aged3: counts,
  /** Whose main language is another than English; and of those, who speak English not well or not at all. */
  otherLanguage: counts,
  littleEnglish: counts,
});

export type CensusNeighbourhoods = v.InferOutput<typeof CENSUS_NEIGHBOURHOODS>;
