import { WORKED_OUT, type Tier } from "./tiers";

/** How a measure's value is to be read. Nothing switches on a measure's id. */
export type MeasureKind = "position" | "count" | "rate";

/** In the order the picker lists them. */
export const MEASURE_GROUPS = [
  "Overall",
  "Domains",
  "Children and older people",
  "People",
  "Context",
] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

export type MeasureId =
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
  | "no-car";

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
    sentence: "Seven kinds of deprivation in one rank of every neighbourhood in England.",
  }),
  position({
    id: "income",
    scoreIsShare: true,
    title: "Income deprivation",
    short: "Income",
    group: "Domains",
    domain: true,
    sentence: "People on low incomes, in work or out of it, ranked across England.",
    caveat: `${RELATIVE} In 2025 low income is measured after housing costs, which earlier releases did not do.`,
  }),
  position({
    id: "employment",
    scoreIsShare: true,
    title: "Employment deprivation",
    short: "Employment",
    group: "Domains",
    domain: true,
    sentence:
      "Working-age people who would like to work but cannot, for want of a job or for health or care.",
  }),
  position({
    id: "education",
    title: "Education, skills and training",
    short: "Education",
    group: "Domains",
    domain: true,
    sentence: "Children’s attainment and adults’ qualifications, ranked across England.",
  }),
  position({
    id: "health",
    title: "Health and disability",
    short: "Health",
    group: "Domains",
    domain: true,
    sentence: "Early death, illness and disability, ranked across England.",
  }),
  position({
    id: "crime",
    title: "Crime",
    short: "Crime",
    group: "Domains",
    domain: true,
    sentence: "The risk of being a victim of crime, ranked across England.",
  }),
  position({
    id: "barriers",
    title: "Barriers to housing and services",
    short: "Housing and services",
    group: "Domains",
    domain: true,
    sentence: "How far away services are, and how hard a home is to afford.",
  }),
  position({
    id: "living-environment",
    title: "Living environment",
    short: "Living environment",
    group: "Domains",
    domain: true,
    sentence: "The state of housing indoors, and of air and roads outdoors.",
  }),
  position({
    id: "idaci",
    scoreIsShare: true,
    title: "Children in income deprivation",
    short: "Children",
    said: "children’s income deprivation",
    group: "Children and older people",
    sentence: "Children under 16 in families on low income, ranked across England.",
  }),
  position({
    id: "idaopi",
    scoreIsShare: true,
    title: "Older people in income deprivation",
    short: "Older people",
    said: "older people’s income deprivation",
    group: "Children and older people",
    sentence: "People aged 60 and over on low income, ranked across England.",
  }),
  {
    id: "income-deprived",
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
      "A count, so larger areas show more. Rounded to 5 by the publisher. The 2025 definition is wider than that of 2019: the two counts do not compare.",
  },
  {
    id: "employment-deprived",
    title: "Employment-deprived people",
    short: "Out of work",
    said: "number of people out of work",
    group: "People",
    kind: "count",
    unit: "people",
    worse: "high",
    tier: "Official",
    sentence: "How many working-age people are kept out of work who would like to work.",
    caveat: "A count, so larger areas show more. Rounded to 5 by the publisher.",
  },
  {
    id: "income-rate",
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
    title: "Share of working-age residents kept out of work",
    short: "Out-of-work share",
    said: "share kept out of work",
    group: "People",
    kind: "rate",
    unit: "% of residents aged 18 to 66, mid-2022",
    worse: "high",
    tier: WORKED_OUT,
    sentence: "Of residents aged 18 to 66, the share kept out of work who would like to work.",
    caveat: OWN_POPULATION,
  },
  {
    id: "children-rate",
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
];
