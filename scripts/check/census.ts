import { CENSUS_NEIGHBOURHOODS } from "../../src/domain/census-neighbourhoods";
import type { NamesFile } from "../../src/domain/artefact";
import * as v from "valibot";
import type { Check } from "./finding";

/** What is proved of the Census's tables for neighbourhoods: every one there, and no part greater than its whole. */
export const checkCensus: Check = (artefacts) => {
  const file = v.parse(CENSUS_NEIGHBOURHOODS, artefacts.content("census/msoa21"));
  const { msoas } = artefacts.content("names") as NamesFile;
  const faults = msoas.flatMap(({ code }, row) => {
    const [residents = NaN, aged3 = NaN] = [file.residents[row], file.aged3[row]];
    const parts = [
      [file.fromWithin[row], residents],
      [file.fromOutside[row], residents],
      [file.otherLanguage[row], aged3],
      [file.littleEnglish[row], file.otherLanguage[row]],
    ];
    return file.codes[row] === code && parts.every(([part = NaN, all = NaN]) => part <= all)
      ? []
      : [code];
  });
  return [{ claim: "census/msoa21: every neighbourhood, no part above its whole", faults }];
};
