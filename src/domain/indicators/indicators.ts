import { WORKED_OUT, type Tier } from "../tiers";

/** In the order a list shows them. */
export const INDICATOR_GROUPS = [
  "Low income",
  "Work and pay",
  "Adult skills",
  "School and young people",
  "Health and housing",
  "Within reach",
] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** The groups that stand with work and low income. */
export const IN_WORK_GROUPS: readonly IndicatorGroup[] = ["Low income", "Work and pay"];

/** How a value is written. */
export type IndicatorKind = "percent" | "pounds" | "per-100000" | "years" | "ratio" | "score";

/** Where its values stand in a publisher's table. */
export type IndicatorColumn =
  /** ONS, Explore local statistics: rows of that name. */
  | { readonly table: "ons-local"; readonly name: string }
  /** DfE, Local Authority Interactive Tool: rows of that code; `year` is the academic year's end or a winter. */
  | { readonly table: "dfe-lait"; readonly code: string; readonly year: "academic" | "winter" }
  /** DfE: the first less the second, where both are published. */
  | {
      readonly table: "dfe-lait";
      readonly code: string;
      readonly less: string;
      readonly year: "academic";
    };

export type IndicatorId =
  | "children-low-income-before-housing"
  | "children-low-income-after-housing"
  | "disposable-income"
  | "weekly-pay"
  | "claimants"
  | "skills-participation"
  | "skills-achievement"
  | "apprenticeship-starts"
  | "free-meals-primary"
  | "free-meals-secondary"
  | "neet"
  | "attainment"
  | "attainment-gap"
  | "healthy-life-women"
  | "healthy-life-men"
  | "house-prices-to-pay"
  | "gigabit"
  | "walk-to-library"
  | "walk-to-station";

/** One published series of districts: a declaration and its rows in a publisher's table are all it needs. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly title: string;
  /** In a list's field, and over a legend. */
  readonly short: string;
  readonly group: IndicatorGroup;
  /** The years the map shows it at, oldest first: the last of a period each, twelve at most. */
  readonly years: readonly number[];
  /** What such a year stands for: "year to March 2025". */
  readonly when: (year: number) => string;
  /** One plain sentence: what it counts. */
  readonly sentence: string;
  /** Said before "in Knowsley": "of children under 16 lived …"; a figure stands before it. Series without are listed, not told. */
  readonly said?: string;
  readonly kind: IndicatorKind;
  /** "% of children under 16". */
  readonly unit: string;
  readonly decimals: 0 | 1;
  /** Which end is worse for residents; null where neither is. */
  readonly worse: "high" | "low" | null;
  readonly tier: Tier;
  readonly caveat: string;
  /** Periods the publisher may still revise, as they are written; "all" where every one may be. */
  readonly provisional?: readonly string[] | "all";
  /** Changes of what is counted: no line and no change is drawn from before such a period to it or after. */
  readonly breaks?: readonly { readonly from: string; readonly words: string }[];
  readonly column: IndicatorColumn;
  /** Key of its publisher's file in data/sources.json. */
  readonly source: string;
  /** When the edition held was published: "2026-03-26". */
  readonly published: string;
  /** Months from one edition to the next, where the publisher keeps to them; null: once, so far. */
  readonly every: 12 | null;
  /** Id of a series whose latest figure this one is later than, and what differs between the two. */
  readonly supersedes?: { readonly id: string; readonly words: string };
}

const ons = (name: string): IndicatorColumn => ({ table: "ons-local", name });
const dfe = (code: string, year: "academic" | "winter" = "academic"): IndicatorColumn => ({
  table: "dfe-lait",
  code,
  year,
});

const years = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const across = (year: number): string => `${year - 1}/${String(year).slice(2)}`;
const toMarch = (year: number): string => `year to March ${year}`;
const academic = (year: number): string => `academic year ${across(year)}`;
const winter = (year: number): string => `winter ${across(year)}`;
const threeYears = (year: number): string => `${year - 2} to ${year}`;
const inMonth = (month: string) => (year: number) => `${month} ${year}`;

const LOW_INCOME =
  "Whether or not the family works. All years on the population of mid-2024. Provisional.";
const FUNDED_LEARNING =
  "All publicly funded adult learning of people who live here. The devolved adult skills budget pays for part of it, so this is not the reach of one programme. By the learner’s home.";
const FREE_MEALS =
  "Transitional protection has kept pupils on free meals since 2018, so part of the rise is not new need.";

const GRADED_BY_TEACHERS = [
  { from: "2019-09-01/P1Y", words: "Teachers graded in 2020 and 2021." },
  { from: "2021-09-01/P1Y", words: "Examinations returned in 2022." },
] as const;

/** Every such series, in the order a list shows them. A new one is a declaration here and its rows in a table. */
export const INDICATORS: readonly Indicator[] = [
  {
    id: "children-low-income-before-housing",
    title: "Children in relative low income, before housing costs",
    short: "Children, before housing",
    years: years(2022, 2025),
    when: toMarch,
    group: "Low income",
    sentence: "Children under 16 in families on less than 60% of the median UK income.",
    said: "of children under 16 lived on relative low income before housing costs",
    kind: "percent",
    unit: "% of children under 16",
    decimals: 1,
    worse: "high",
    tier: "Official",
    caveat: LOW_INCOME,
    provisional: "all",
    column: ons("Children in relative poverty before housing costs"),
    source: "ons-local",
    published: "2026-03-26",
    every: 12,
    supersedes: {
      id: "children-in-working-families",
      words:
        "later, but without the split by whether the family works, of under-16s only and by a later method",
    },
  },
  {
    id: "children-low-income-after-housing",
    title: "Children in relative low income, after housing costs",
    short: "Children, after housing",
    years: years(2024, 2025),
    when: toMarch,
    group: "Low income",
    sentence:
      "Children under 16 in families left with less than 60% of the median UK income after housing costs.",
    said: "of children under 16 lived on relative low income after housing costs",
    kind: "percent",
    unit: "% of children under 16",
    decimals: 1,
    worse: "high",
    tier: "Official",
    caveat: `Published for local areas since the year to March 2024. ${LOW_INCOME}`,
    provisional: "all",
    column: ons("Children in relative poverty after housing costs"),
    source: "ons-local",
    published: "2026-03-26",
    every: 12,
  },
  {
    id: "disposable-income",
    title: "Disposable household income per head",
    short: "Disposable income",
    years: years(2012, 2023),
    when: String,
    group: "Low income",
    sentence: "Income per resident after taxes and cash benefits.",
    kind: "pounds",
    unit: "£ a year per resident",
    decimals: 0,
    worse: "low",
    tier: "Official",
    caveat:
      "In each year’s own pounds, so a rise can be no more than prices. A mean, not a median.",
    provisional: ["2023-01-01/P1Y"],
    column: ons("Gross disposable household income"),
    source: "ons-local",
    published: "2025-09-10",
    every: 12,
  },
  {
    id: "weekly-pay",
    title: "Residents’ weekly pay",
    short: "Weekly pay",
    years: years(2014, 2025),
    when: inMonth("April"),
    group: "Work and pay",
    sentence: "Median weekly pay before tax of employees who live here.",
    said: "a week before tax was the median pay of employees who live",
    kind: "pounds",
    unit: "£ a week",
    decimals: 0,
    worse: "low",
    tier: "Official, wide interval",
    caveat:
      "From a sample: read the interval. In each year’s own pounds. Part-time jobs are in it. The newest year is provisional.",
    provisional: ["2025-04-30"],
    column: ons("Gross median weekly pay"),
    source: "ons-local",
    published: "2025-10-23",
    every: 12,
    supersedes: { id: "residents-pay", words: "later, but pay by the week and not by the year" },
  },
  {
    id: "claimants",
    title: "Claimant count",
    short: "Claimants",
    years: years(2014, 2025),
    when: String,
    group: "Work and pay",
    sentence: "People aged 16 to 64 who claim benefits for being out of work and looking.",
    kind: "percent",
    unit: "% of residents aged 16 to 64",
    decimals: 1,
    worse: "high",
    tier: "Official",
    caveat:
      "Average of the year. Universal Credit asks more people to look for work than Jobseeker’s Allowance did. So earlier and later years do not count the same people.",
    breaks: [
      {
        from: "2013-01-01/P1Y",
        words: "Universal Credit came in step by step from 2013 and counts a wider group.",
      },
    ],
    column: ons("Claimant Count"),
    source: "ons-local",
    published: "2026-01-20",
    every: 12,
  },
  {
    id: "skills-participation",
    title: "Adults in funded further education and skills",
    short: "Adults in learning",
    years: years(2020, 2025),
    when: academic,
    group: "Adult skills",
    sentence: "Learners aged 19 and over in the year, apprentices included.",
    kind: "per-100000",
    unit: "per 100,000 people",
    decimals: 0,
    worse: null,
    tier: "Official",
    caveat: FUNDED_LEARNING,
    column: ons("Further education and skills participation"),
    source: "ons-local",
    published: "2025-11-27",
    every: 12,
  },
  {
    id: "skills-achievement",
    title: "Adults who achieved in funded further education and skills",
    short: "Adults who achieved",
    years: years(2020, 2025),
    when: academic,
    group: "Adult skills",
    sentence: "Learners aged 19 and over who completed what they set out to learn.",
    kind: "per-100000",
    unit: "per 100,000 people",
    decimals: 0,
    worse: null,
    tier: "Official",
    caveat: FUNDED_LEARNING,
    column: ons("Further education and skills learner achievements"),
    source: "ons-local",
    published: "2025-11-27",
    every: 12,
  },
  {
    id: "apprenticeship-starts",
    title: "Apprenticeship starts",
    short: "Apprenticeship starts",
    years: years(2020, 2025),
    when: academic,
    group: "Adult skills",
    sentence: "Apprenticeships begun in the year by people aged 16 and over.",
    kind: "per-100000",
    unit: "per 100,000 people",
    decimals: 0,
    worse: null,
    tier: "Official",
    caveat:
      "A person who starts two counts twice. Not paid for by the devolved adult skills budget. By the learner’s home.",
    column: ons("Apprenticeship starts (England)"),
    source: "ons-local",
    published: "2025-11-27",
    every: 12,
  },
  {
    id: "free-meals-primary",
    title: "Free school meals, primary",
    short: "Free meals, primary",
    years: years(2016, 2025),
    when: academic,
    group: "School and young people",
    sentence: "Pupils of state primary schools eligible for free school meals.",
    kind: "percent",
    unit: "% of pupils",
    decimals: 1,
    worse: "high",
    tier: "Official",
    caveat: FREE_MEALS,
    column: dfe("PriFSM"),
    source: "dfe-lait",
    published: "2025-06-01",
    every: 12,
  },
  {
    id: "free-meals-secondary",
    title: "Free school meals, secondary",
    short: "Free meals, secondary",
    years: years(2016, 2025),
    when: academic,
    group: "School and young people",
    sentence: "Pupils of state secondary schools eligible for free school meals.",
    kind: "percent",
    unit: "% of pupils",
    decimals: 1,
    worse: "high",
    tier: "Official",
    caveat: FREE_MEALS,
    column: dfe("SecFSM"),
    source: "dfe-lait",
    published: "2025-06-01",
    every: 12,
  },
  {
    id: "neet",
    title: "Young people not in education, work or training",
    short: "Not in learning or work",
    years: years(2018, 2025),
    when: winter,
    group: "School and young people",
    sentence: "People aged 16 and 17 known not to be in education, work or training.",
    kind: "percent",
    unit: "% of people aged 16 and 17",
    decimals: 1,
    worse: "high",
    tier: "Official",
    caveat:
      "Average of December, January and February. It leaves out young people the council has lost track of, so a low figure can mean that little is known.",
    column: dfe("16-17 NEET", "winter"),
    source: "dfe-lait",
    published: "2025-07-01",
    every: 12,
  },
  {
    id: "attainment",
    title: "Attainment 8 at the end of secondary school",
    short: "Attainment 8",
    years: years(2016, 2025),
    when: academic,
    group: "School and young people",
    sentence: "Average score over eight subjects of pupils at state schools.",
    kind: "score",
    unit: "points of 90",
    decimals: 1,
    worse: "low",
    tier: "Official",
    caveat:
      "Teachers graded in the two years of the pandemic, which do not compare with those before or after.",
    breaks: GRADED_BY_TEACHERS,
    column: dfe("AVG_Attain8_Score"),
    source: "dfe-lait",
    published: "2026-02-01",
    every: 12,
  },
  {
    id: "attainment-gap",
    title: "Gap in Attainment 8 by free school meals",
    short: "Attainment gap",
    years: years(2016, 2025),
    when: academic,
    group: "School and young people",
    sentence: "How far pupils on free school meals score below the rest.",
    kind: "score",
    unit: "points",
    decimals: 1,
    worse: "high",
    tier: WORKED_OUT,
    caveat:
      "Worked out here: the published score of pupils not eligible less that of pupils eligible. Teachers graded in the two years of the pandemic.",
    breaks: GRADED_BY_TEACHERS,
    column: {
      table: "dfe-lait",
      code: "NonFSM_AVG_Attain8_Score",
      less: "FSM_AVG_Attain8_Score",
      year: "academic",
    },
    source: "dfe-lait",
    published: "2026-02-01",
    every: 12,
  },
  {
    id: "healthy-life-women",
    title: "Healthy life expectancy, women",
    short: "Healthy life, women",
    years: years(2013, 2024),
    when: threeYears,
    group: "Health and housing",
    sentence: "Years a girl born now could expect to live in good health at today’s rates.",
    kind: "years",
    unit: "years",
    decimals: 1,
    worse: "low",
    tier: "Official, wide interval",
    caveat:
      "From a survey: read the interval. Three years together; the publisher used an interim method as its survey grew smaller.",
    column: ons("Female healthy life expectancy"),
    source: "ons-local",
    published: "2026-02-19",
    every: 12,
  },
  {
    id: "healthy-life-men",
    title: "Healthy life expectancy, men",
    short: "Healthy life, men",
    years: years(2013, 2024),
    when: threeYears,
    group: "Health and housing",
    sentence: "Years a boy born now could expect to live in good health at today’s rates.",
    kind: "years",
    unit: "years",
    decimals: 1,
    worse: "low",
    tier: "Official, wide interval",
    caveat:
      "From a survey: read the interval. Three years together; the publisher used an interim method as its survey grew smaller.",
    column: ons("Male healthy life expectancy"),
    source: "ons-local",
    published: "2026-02-19",
    every: 12,
  },
  {
    id: "house-prices-to-pay",
    title: "House prices in years of pay",
    short: "House prices to pay",
    years: years(2014, 2025),
    when: inMonth("April"),
    group: "Health and housing",
    sentence: "The median house price divided by the median full-time pay of residents.",
    kind: "ratio",
    unit: "years of pay",
    decimals: 1,
    worse: "high",
    tier: "Official",
    caveat: "Covers homes sold, not all homes, and says nothing about rents.",
    column: ons("Housing affordability ratio (residence-based)"),
    source: "ons-local",
    published: "2026-03-26",
    every: 12,
  },
  {
    id: "gigabit",
    title: "Homes and firms that can have gigabit broadband",
    short: "Gigabit broadband",
    years: [2026],
    when: inMonth("January"),
    group: "Within reach",
    sentence: "Premises where a gigabit service is offered.",
    kind: "percent",
    unit: "% of premises",
    decimals: 1,
    worse: "low",
    tier: "Official",
    caveat: "Offered, not taken up or affordable.",
    column: ons("Gigabit capable broadband"),
    source: "ons-local",
    published: "2026-05-13",
    every: null,
  },
  {
    id: "walk-to-library",
    title: "Within half an hour’s walk of a library",
    short: "Walk to a library",
    years: [2024],
    when: inMonth("May"),
    group: "Within reach",
    sentence: "Residents whose nearest library is at most 30 minutes away on foot.",
    kind: "percent",
    unit: "% of residents",
    decimals: 0,
    worse: "low",
    tier: "Official",
    caveat: "The publisher’s model of walking at 4.8 km an hour; libraries open in May 2024.",
    column: ons("Residents within a 30 minute walk of their nearest library"),
    source: "ons-local",
    published: "2024-10-17",
    every: null,
  },
  {
    id: "walk-to-station",
    title: "Within half an hour’s walk of a railway station",
    short: "Walk to a station",
    years: [2024],
    when: inMonth("June"),
    group: "Within reach",
    sentence: "Residents whose nearest railway station is at most 30 minutes away on foot.",
    kind: "percent",
    unit: "% of residents",
    decimals: 0,
    worse: "low",
    tier: "Official",
    caveat: "The publisher’s model of walking at 4.8 km an hour; stations of June 2024.",
    column: ons("Residents within a 30 minute walk of their nearest railway station"),
    source: "ons-local",
    published: "2024-10-17",
    every: null,
  },
];

/** The series of that id. @throws RangeError where there is none */
export const indicatorOf = (id: string): Indicator => {
  const found = INDICATORS.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`There is no series “${id}”.`);
  return found;
};
