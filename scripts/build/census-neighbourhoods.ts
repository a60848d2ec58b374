import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import type { CensusNeighbourhoods } from "../../src/domain/census-neighbourhoods";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { InputError } from "./inputs";
import { byCode } from "./region";

const SOURCE = "census2021-msoa";

/** A whole number of people; throws InputError where the table has none for a neighbourhood. */
const countIn = (row: Readonly<Record<string, string>> | undefined, code: string, of: string) => {
  const cell = row?.[of] ?? "";
  const count = Number(cell);
  if (cell === "" || !Number.isInteger(count) || count < 0)
    throw new InputError(`${SOURCE}, ${code}, ${of}: "${cell}" is not a count.`);
  return count;
};

/** Tables of the Census of 2021 for MSOAs, in the order of the areas' own list of them. */
export const censusNeighbourhoods = ({ inputs }: Task): readonly Built[] => {
  const rows = new Map(inputs.rows(SOURCE, ["msoa21_code"]).map((row) => [row.msoa21_code, row]));
  const codes = inputs
    .rows("msoa21-names", ["msoa21_code"])
    .map(({ msoa21_code: code }) => ({ code }))
    .sort(byCode)
    .map(({ code }) => code);
  const column = (...parts: readonly string[]): number[] =>
    codes.map((code) => parts.reduce((sum, part) => sum + countIn(rows.get(code), code, part), 0));
  const content: CensusNeighbourhoods = {
    format: "reach-atlas/census-msoa21",
    version: ARTEFACT_VERSION,
    codes,
    residents: column("all_usual_residents"),
    fromWithin: column("migrant_from_within_uk"),
    fromOutside: column("migrant_from_outside_uk"),
    aged3: column("main_lang_english", "main_lang_not_english"),
    otherLanguage: column("main_lang_not_english"),
    littleEnglish: column("not_english_not_well", "not_english_cannot_speak"),
  };
  return [
    {
      name: "census/msoa21",
      file: "census/msoa21.json",
      content,
      sources: [SOURCE, "msoa21-names"],
      vintage: "21 March 2021, on MSOA December 2021",
    },
  ];
};
