/**
 * What the Census of 2021 counted of households, homes and ethnic group: exact counts of the publisher's own
 * tables (TS011, TS021, TS044, TS052, TS054), each a share of the total of its table.
 */

/** Where a measure is told beside others of its kind, opened when asked for. */
export const CENSUS_TOPICS = [
  "Household deprivation and crowding",
  "Tenure",
  "Kinds of home",
  "Ethnic group",
] as const;
export type CensusTopic = (typeof CENSUS_TOPICS)[number];

interface Declared<Id extends string = string> {
  readonly id: Id;
  readonly topic: CensusTopic;
  readonly title: string;
  readonly short: string;
  readonly said: string;
  readonly sentence: string;
  readonly unit: string;
  readonly worse: "high" | null;
  readonly caveat: string;
  /** Nothing the atlas writes or draws by itself sets it against deprivation. */
  readonly apart?: true;
  /** Columns of its table that are counted, and the column of its total. */
  readonly of: readonly [string, ...string[]];
  readonly per: string;
}

const HOUSEHOLDS = "% of households";
const ALTERED = "The publisher altered small counts a little, so that nobody can be found.";

const deprived = <Id extends string>(id: Id, ways: string, of: Declared["of"]): Declared<Id> => ({
  id,
  topic: "Household deprivation and crowding",
  title: `Households deprived in ${ways}`,
  short: `Deprived in ${ways}`,
  said: `share of households deprived in ${ways}`,
  sentence: `The share of households deprived in ${ways}, of four: work, education, health and housing.`,
  unit: HOUSEHOLDS,
  worse: "high",
  caveat: `By each household’s Census answers: neither the Indices of Deprivation nor income. ${ALTERED}`,
  of,
  per: "hhdep_total",
});

const OWN_WORDS = `Tenure says how a home is held, not how its people fare. ${ALTERED}`;

const tenure = <Id extends string>(
  id: Id,
  short: string,
  sentence: string,
  column: string,
): Declared<Id> => ({
  id,
  topic: "Tenure",
  title: `Households: ${short.charAt(0).toLowerCase()}${short.slice(1)}`,
  short,
  said: `share of households: ${short.toLowerCase()}`,
  sentence: `The share of households ${sentence}.`,
  unit: HOUSEHOLDS,
  worse: null,
  caveat: OWN_WORDS,
  of: [column],
  per: "ten_total",
});

const home = <Id extends string>(
  id: Id,
  short: string,
  sentence: string,
  column: string,
): Declared<Id> => ({
  id,
  topic: "Kinds of home",
  title: `Homes: ${short.charAt(0).toLowerCase()}${short.slice(1)}`,
  short,
  said: `share in homes: ${short.toLowerCase()}`,
  sentence: `The share of households living in ${sentence}.`,
  unit: HOUSEHOLDS,
  worse: null,
  caveat: `The kind of building, not its condition; empty homes are not counted. ${ALTERED}`,
  of: [column],
  per: "acc_total",
});

const group = <Id extends string>(
  id: Id,
  short: string,
  name: string,
  column: string,
): Declared<Id> => ({
  id,
  topic: "Ethnic group",
  title: `Ethnic group: ${name}`,
  short,
  said: `share with ethnic group ${short.toLowerCase()}`,
  sentence: `The share of residents who gave their ethnic group as ${name}.`,
  unit: "% of residents",
  worse: null,
  caveat: `Who lives here, not what anyone needs: people gave their own answer, and each group holds many lives. The atlas sets it against nothing else by itself. ${ALTERED}`,
  apart: true,
  of: [column],
  per: "eth_total",
});

export const CENSUS_DECLARED = [
  deprived("deprived-households", "one way or more", ["hhdep_1", "hhdep_2", "hhdep_3", "hhdep_4"]),
  deprived("deprived-two-ways", "two ways or more", ["hhdep_2", "hhdep_3", "hhdep_4"]),
  deprived("deprived-three-ways", "three ways or four", ["hhdep_3", "hhdep_4"]),
  {
    id: "overcrowded",
    topic: "Household deprivation and crowding",
    title: "Overcrowded households",
    short: "Overcrowded",
    said: "share overcrowded",
    sentence:
      "The share of households with fewer bedrooms than they need, by who lives there and their ages.",
    unit: HOUSEHOLDS,
    worse: "high",
    caveat: `By the Census’s bedroom standard, which leaves out size of rooms. ${ALTERED}`,
    of: ["occ_minus1", "occ_minus2"],
    per: "occ_bedrooms_total",
  },
  tenure("owned-outright", "Owned outright", "that own their home outright", "ten_owned_outright"),
  tenure("mortgage", "With a mortgage", "that buy with a mortgage or loan", "ten_owned_mortgage"),
  tenure(
    "shared-ownership",
    "Shared ownership",
    "that own a part and rent the rest",
    "ten_shared_ownership",
  ),
  tenure("council-renting", "Council renting", "that rent from a council", "ten_social_council"),
  tenure(
    "association-renting",
    "Housing association",
    "that rent from a housing association or other social landlord",
    "ten_social_other",
  ),
  tenure(
    "private-renting",
    "Private landlord",
    "that rent from a private landlord or agent",
    "ten_private_landlord",
  ),
  tenure(
    "other-private-renting",
    "Other private renting",
    "that rent privately from somebody else, such as an employer or a relative",
    "ten_private_other",
  ),
  tenure("rent-free", "Rent-free", "that live rent-free", "ten_rent_free"),
  home("detached", "Detached", "a detached house or bungalow", "acc_detached"),
  home("semi-detached", "Semi-detached", "a semi-detached house or bungalow", "acc_semi"),
  home("terraced", "Terraced", "a terraced house or bungalow", "acc_terraced"),
  home(
    "purpose-built-flat",
    "Purpose-built flat",
    "a flat in a block or tenement built for flats",
    "acc_purpose_built_flat",
  ),
  home(
    "converted-house",
    "Part of a shared house",
    "part of a converted or shared house, bedsits included",
    "acc_converted_house",
  ),
  home(
    "converted-building",
    "Part of another building",
    "part of another converted building, such as a school, church or warehouse",
    "acc_converted_other",
  ),
  home(
    "commercial-building",
    "In a commercial building",
    "a commercial building, such as over a shop",
    "acc_commercial",
  ),
  home(
    "caravan",
    "Caravan or boat",
    "a caravan or another mobile or temporary home",
    "acc_caravan",
  ),
  group("ethnic-asian", "Asian", "Asian, Asian British or Asian Welsh", "eth_asian"),
  group(
    "ethnic-black",
    "Black",
    "Black, Black British, Black Welsh, Caribbean or African",
    "eth_black",
  ),
  group("ethnic-mixed", "Mixed", "Mixed or multiple ethnic groups", "eth_mixed"),
  group("ethnic-white", "White", "White", "eth_white"),
  group("ethnic-other", "Other ethnic group", "another ethnic group", "eth_other"),
] as const satisfies readonly Declared[];

export type CensusId = (typeof CENSUS_DECLARED)[number]["id"];
