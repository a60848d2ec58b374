import { CENSUS_DECLARED, type CensusId, type CensusTopic } from "./census-measures";
import { WORKED_OUT, type Tier } from "./tiers";

/** How a measure's value is to be read. Nothing switches on a measure's id. */
export type MeasureKind = "position" | "count" | "rate" | "score" | "rank";

/** In the order the picker lists them. */
export const MEASURE_GROUPS = [
  "Overall",
  "Domains",
  "Children and older people",
  "People",
  "Context",
  "Your own figures",
  "Your own index",
] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** A column that somebody brought: the year it is of, and letters that say nothing of its figures. */
export type OwnMeasureId = `own-${string}`;

/** An index that somebody made of measures: the id is its whole recipe (`own-index/index-id.ts`). */
export type OwnIndexId = `index-${string}`;

export type MeasureId =
  | OwnMeasureId
  | OwnIndexId
  | "imd"
  | "income"
  | "employment"
  | "education"
  | "health"
  | "crime"
  | "barriers"
  | "living-environment"
  | "idaci"
  | "idaopi"
  | "income-deprived"
  | "employment-deprived"
  | "income-rate"
  | "employment-rate"
  | "children-rate"
  | "older-people-rate"
  | "residents"
  | "working-age"
  | "employed"
  | "part-time"
  | "disability"
  | "social-renting"
  | "no-car"
  | CensusId;

export interface Measure {
  readonly id: MeasureId;
  /** "Multiple deprivation". */
  readonly title: string;
  /** One word or two, for a list: "Barriers to housing". */
  readonly short: string;
  /** Within a sentence, where `short` would not be understood: "IMD", "share without a car". */
  readonly said?: string;
  readonly group: MeasureGroup;
  /** One plain sentence: what it counts. */
  readonly sentence: string;
  readonly kind: MeasureKind;
  /** What a value counts, for sentences: "people", "% of households", "rank in England". */
  readonly unit: string;
  /** Which end is worse for residents; null where neither is. */
  readonly worse: "high" | "low" | null;
  /** Its score is a share of people, 0…1: shown as a percentage. */
  readonly scoreIsShare?: true;
  /** The domains of the overall index, drawn as bars in the area profile. */
  readonly domain?: true;
  readonly caveat?: string;
  readonly tier: Tier;
  /** The measure that this is worked into, or counted with: an index of both counts it twice. */
  readonly partOf?: MeasureId;
  /** Of an index: the least firm of what it is made of. */
  readonly leastFirm?: Tier;
  /** Why its figures may not be tested for hot spots, where its kind alone would allow it. */
  readonly untestable?: string;
  /** What a question about it starts from, where the usual number would not suit it. */
  readonly usual?: number;
  /** Told beside others of its kind when asked for, not of every area at once. */
  readonly topic?: CensusTopic;
  /** About who people are: nothing the atlas writes or draws by itself sets it against deprivation. */
  readonly apart?: true;
}

const RELATIVE =
  "Relative to the rest of England at each release: a better rank means less than elsewhere, not less poverty.";

const OWN_POPULATION =
  "The publisher’s count over its own population of mid-2022 (Knowsley 008F: derived from the borough’s total).";

const position = (
  measure: Omit<Measure, "kind" | "unit" | "worse" | "tier" | "caveat"> & { caveat?: string },
): Measure => ({
  kind: "position",
  unit: "rank in England, 1 is most deprived",
  worse: "low",
  tier: "Official",
  caveat: RELATIVE,
  ...measure,
});

/** Every measure on the LSOA map, in the order the picker lists them. */
export const MEASURES: readonly Measure[] = [
  position({
    id: "imd",
    title: "Multiple deprivation",
    short: "Multiple deprivation",
    said: "IMD",
    group: "Overall",
    sentence: "Combines seven kinds of deprivation to rank every small area in England.",
  }),
  position({
    id: "income",
    partOf: "imd",
    scoreIsShare: true,
    title: "Income deprivation",
    short: "Income",
    group: "Domains",
    domain: true,
    sentence: "People on low incomes, in work or out of it, ranked across England.",
    caveat: `${RELATIVE} The 2025 release counts low income after housing costs; earlier releases counted it before.`,
  }),
  position({
    id: "employment",
    partOf: "imd",
    scoreIsShare: true,
    title: "Employment deprivation",
    short: "Employment",
    group: "Domains",
    domain: true,
    sentence:
      "Working-age people who would like to work but cannot, because of unemployment, ill health, disability or caring.",
  }),
  position({
    id: "education",
    partOf: "imd",
    title: "Education, skills and training",
    short: "Education",
    group: "Domains",
    domain: true,
    sentence: "Children’s results and adults’ skills, ranked across England.",
  }),
  position({
    id: "health",
    partOf: "imd",
    title: "Health and disability",
    short: "Health",
    group: "Domains",
    domain: true,
    sentence: "Early death, illness and disability, ranked across England.",
  }),
  position({
    id: "crime",
    partOf: "imd",
    title: "Crime",
    short: "Crime",
    group: "Domains",
    domain: true,
    sentence: "The risk of being a victim of crime, ranked across England.",
  }),
  position({
    id: "barriers",
    partOf: "imd",
    title: "Barriers to housing and services",
    short: "Housing and services",
    group: "Domains",
    domain: true,
    sentence: "How far away services are, and how hard it is to afford a home.",
  }),
  position({
    id: "living-environment",
    partOf: "imd",
    title: "Living environment",
    short: "Living environment",
    group: "Domains",
    domain: true,
    sentence: "The condition of homes, air quality and road safety.",
  }),
  position({
    id: "idaci",
    partOf: "income",
    scoreIsShare: true,
    title: "Children in income deprivation",
    short: "Children",
    said: "children’s income deprivation",
    group: "Children and older people",
    sentence: "Children under 16 in families on low income, ranked across England.",
  }),
  position({
    id: "idaopi",
    partOf: "income",
    scoreIsShare: true,
    title: "Older people in income deprivation",
    short: "Older people",
    said: "older people’s income deprivation",
    group: "Children and older people",
    sentence: "People aged 60 and over on low income, ranked across England.",
  }),
  {
    id: "income-deprived",
    partOf: "income",
    title: "Income-deprived people",
    short: "Income-deprived",
    said: "number of income-deprived people",
    group: "People",
    kind: "count",
    unit: "people",
    worse: "high",
    tier: "Official",
    sentence: "How many people live in families on low income, children and pensioners included.",
    caveat:
      "A count, so larger areas have more. Rounded to 5 by the publisher. The 2025 definition is wider than that of 2019: the two counts do not compare.",
  },
  {
    id: "employment-deprived",
    partOf: "employment",
    title: "Employment-deprived people",
    short: "Out of work",
    said: "number of people out of work",
    group: "People",
    kind: "count",
    unit: "people",
    worse: "high",
    tier: "Official",
    sentence: "How many working-age people would like to work but cannot.",
    caveat: "A count, so larger areas have more. Rounded to 5 by the publisher.",
  },
  {
    id: "income-rate",
    partOf: "income",
    title: "Share of residents in income deprivation",
    short: "Income-deprived share",
    said: "share in income deprivation",
    group: "People",
    kind: "rate",
    unit: "% of residents, mid-2022",
    worse: "high",
    tier: WORKED_OUT,
    sentence: "Of all residents, the share in families on low income.",
    caveat: OWN_POPULATION,
  },
  {
    id: "employment-rate",
    partOf: "employment",
    title: "Share of working-age residents out of work involuntarily",
    short: "Out-of-work share",
    said: "share out of work involuntarily",
    group: "People",
    kind: "rate",
    unit: "% of residents aged 18 to 66, mid-2022",
    worse: "high",
    tier: WORKED_OUT,
    sentence: "Of residents aged 18 to 66, the share who would like to work but cannot.",
    caveat: OWN_POPULATION,
  },
  {
    id: "children-rate",
    partOf: "idaci",
    title: "Share of children in income deprivation",
    short: "Children’s share",
    said: "share of children in income deprivation",
    group: "People",
    kind: "rate",
    unit: "% of residents under 16, mid-2022",
    worse: "high",
    tier: WORKED_OUT,
    sentence: "Of children under 16, the share in families on low income.",
    caveat: `${OWN_POPULATION} In 7 areas the count is above the population: 100% is shown.`,
  },
  {
    id: "older-people-rate",
    partOf: "idaopi",
    title: "Share of older people in income deprivation",
    short: "Older people’s share",
    said: "share of older people in income deprivation",
    group: "People",
    kind: "rate",
    unit: "% of residents aged 60 and over, mid-2022",
    worse: "high",
    tier: WORKED_OUT,
    sentence: "Of people aged 60 and over, the share on low income.",
    caveat: `${OWN_POPULATION} In 3 areas the count is above the population: 100% is shown.`,
  },
  {
    id: "residents",
    title: "Residents",
    short: "Residents",
    said: "number of residents",
    group: "Context",
    kind: "count",
    unit: "people",
    worse: null,
    tier: "Official",
    sentence: "Everyone who lived here on Census day, 21 March 2021.",
  },
  {
    id: "working-age",
    title: "Working-age residents",
    short: "Aged 16 to 64",
    said: "share aged 16 to 64",
    group: "Context",
    kind: "rate",
    unit: "% of residents",
    worse: null,
    tier: WORKED_OUT,
    sentence: "The share of residents aged 16 to 64.",
  },
  {
    id: "employed",
    title: "Residents in work",
    short: "In work",
    said: "share in work",
    group: "Context",
    kind: "rate",
    unit: "% of residents aged 16 and over",
    worse: "low",
    tier: WORKED_OUT,
    sentence: "The share of residents aged 16 and over who had a job on Census day.",
    caveat: "The Census fell in lockdown: people on furlough count as employed.",
  },
  {
    id: "part-time",
    title: "Part-time workers",
    short: "Part-time",
    said: "part-time work",
    group: "Context",
    kind: "rate",
    unit: "% of residents in work",
    worse: null,
    tier: WORKED_OUT,
    sentence: "The share of working residents with 30 hours a week or fewer.",
  },
  {
    id: "disability",
    title: "Disabled residents",
    short: "Disabled",
    said: "disability",
    group: "Context",
    kind: "rate",
    unit: "% of residents",
    worse: "high",
    tier: WORKED_OUT,
    sentence: "The share of residents disabled under the Equality Act.",
  },
  {
    id: "social-renting",
    title: "Social renting",
    short: "Social renting",
    group: "Context",
    kind: "rate",
    unit: "% of households",
    worse: null,
    tier: WORKED_OUT,
    sentence: "The share of households renting from a council or housing association.",
  },
  {
    id: "no-car",
    title: "Households without a car",
    short: "No car",
    said: "share without a car",
    group: "Context",
    kind: "rate",
    unit: "% of households",
    worse: "high",
    tier: WORKED_OUT,
    sentence: "The share of households with no car or van.",
  },
  ...CENSUS_DECLARED.map((declared): Measure => ({
    ...declared,
    group: "Context",
    kind: "rate",
    tier: WORKED_OUT,
  })),
];

/** Who lives in a place, how many are deprived, and what the reader brought: told of every place at once. */
export const isToldAtOnce = ({ group, topic }: Measure): boolean =>
  (group === "People" ||
    group === "Context" ||
    group === "Your own figures" ||
    group === "Your own index") &&
  topic === undefined;
