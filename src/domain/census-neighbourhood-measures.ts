import type { CensusNeighbourhoods } from "./census-neighbourhoods";

const LOCKDOWN =
  "Who lives here, not what anyone needs. Asked in lockdown, when fewer people moved and many students were away.";
const LANGUAGE =
  "Who lives here, not what anyone needs: a main language other than English says nothing about how well people speak English. People gave their own answer.";

/** Each a share of everyone in its table; in the order the picker lists them. */
export const CENSUS_NEIGHBOURHOODS_DECLARED = [
  {
    id: "moved-within-uk",
    title: "Residents who moved here within the UK in a year",
    short: "Moved within the UK",
    sentence:
      "The share of residents whose address a year before Census day was elsewhere in the United Kingdom.",
    unit: "% of residents",
    caveat: `A move within the neighbourhood counts too. ${LOCKDOWN}`,
    of: ({ fromWithin }: CensusNeighbourhoods) => fromWithin,
    per: ({ residents }: CensusNeighbourhoods) => residents,
  },
  {
    id: "moved-from-abroad",
    title: "Residents who came from outside the UK in a year",
    short: "Came from outside the UK",
    sentence:
      "The share of residents whose address a year before Census day was outside the United Kingdom.",
    unit: "% of residents",
    caveat: `People who came back to the United Kingdom are among them. ${LOCKDOWN}`,
    of: ({ fromOutside }: CensusNeighbourhoods) => fromOutside,
    per: ({ residents }: CensusNeighbourhoods) => residents,
  },
  {
    id: "other-main-language",
    title: "Residents whose main language is not English",
    short: "Other main language",
    sentence: "The share of residents aged 3 and over whose main language is another than English.",
    unit: "% of residents aged 3 and over",
    caveat: LANGUAGE,
    of: ({ otherLanguage }: CensusNeighbourhoods) => otherLanguage,
    per: ({ aged3 }: CensusNeighbourhoods) => aged3,
  },
  {
    id: "little-english",
    title: "Residents who speak English not well or not at all",
    short: "Little English",
    sentence:
      "The share of residents aged 3 and over who have another main language and speak English not well or not at all.",
    unit: "% of residents aged 3 and over",
    caveat: "By people’s own answer. It says who may need an interpreter or a class, and no more.",
    of: ({ littleEnglish }: CensusNeighbourhoods) => littleEnglish,
    per: ({ aged3 }: CensusNeighbourhoods) => aged3,
  },
] as const;

export type CensusNeighbourhoodId = (typeof CENSUS_NEIGHBOURHOODS_DECLARED)[number]["id"];
