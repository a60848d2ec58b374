import {
  CENSUS_NEIGHBOURHOODS_DECLARED,
  type CensusNeighbourhoodId,
} from "./census-neighbourhood-measures";
import type { CensusNeighbourhoods } from "./census-neighbourhoods";
import type { InWorkBoroughs, InWorkModel, InWorkNeighbourhoods } from "./in-work";
import { intervalOf } from "./coefficient-of-variation";
import {
  INDICATORS,
  type Indicator,
  type IndicatorGroup,
  type IndicatorId,
} from "./indicators/indicators";
import { yearOf } from "./indicators/period";
import { EXPERIMENTAL_LABEL, WORKED_OUT, type Tier } from "./tiers";
import type { UnitKind } from "./units";
import { boroughsAgainstEngland } from "./working-families";

type Column = readonly (number | null)[];

export type InWorkId =
  | "children-in-working-families"
  | "working-share-of-children"
  | "jobs-below-living-wage"
  | "residents-pay"
  | "universal-credit"
  | "children-in-low-income"
  | "universal-credit-neighbourhood"
  | "income-after-housing"
  | "in-work-poverty"
  | CensusNeighbourhoodId
  | IndicatorId;

/** The artefact that holds a measure's figures. */
export type InWorkArtefact =
  "in-work/boroughs" | "in-work/msoa11" | "in-work/model" | "census/msoa21" | "indicators";

/**
 * What is said of a measure that is published for other areas than the ranks are: of work and low income
 * mostly, and of who lives in a neighbourhood.
 */
export interface InWorkWords {
  readonly id: InWorkId;
  /** The group it stands in where that is not in-work poverty. */
  readonly group?: "Context" | IndicatorGroup;
  readonly artefact: InWorkArtefact;
  readonly units: UnitKind;
  readonly title: string;
  readonly short: string;
  readonly sentence: string;
  readonly tier: Tier;
  /** How its values are written: whole numbers, percentages, pounds, other numbers, or one of five bands. */
  readonly kind: "count" | "rate" | "pounds" | "number" | "band";
  /** Places after the point of percentages and other numbers; one unless said. */
  readonly decimals?: 0 | 1;
  readonly unit: string;
  readonly worse: "high" | "low" | null;
  readonly caveat: string;
  /** Key of its publisher's file in data/sources.json. */
  readonly source: string;
  /** The years it can be shown at, oldest first. */
  readonly years: readonly number[];
  /** What a year stands for: "year to March 2022", "November 2019". */
  readonly when: (year: number) => string;
  /** Years that the publisher may still revise. */
  readonly provisional?: readonly number[];
}

/** One such measure; `File` is its artefact. */
export interface InWorkMeasure<File> extends InWorkWords {
  /** Per area of the artefact at a year, the latest unless named; null is unknown. */
  readonly values: (file: File, year?: number) => Column;
  /** The 95% interval, where one is published or modelled. */
  readonly interval?: (file: File) => { readonly low: Column; readonly high: Column };
  /** One sentence: what the figures must be set against to be understood. */
  readonly against?: (file: File) => string;
}

const years = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

const toMarch = (year: number): string => `year to March ${year}`;

/** The month that stands for a year of a monthly series: its November, or the latest there is. */
const monthAt = (months: readonly string[], year: number): number => {
  const november = months.indexOf(`${year}-11`);
  return november >= 0 ? november : months.findLastIndex((month) => month.startsWith(`${year}-`));
};

interface Monthly {
  readonly months: readonly string[];
  readonly households: readonly Column[];
}

/** The latest month with figures for every area, or a year's month. */
const households = ({ months, households }: Monthly, year?: number): Column =>
  (year === undefined ? households.at(-1) : households[monthAt(months, year)]) ?? [];

const LOW_PAY_GROUP = "All";

const lowPay = (file: InWorkBoroughs, column: "share" | "shareCv"): Column => {
  const group = file.lowPay.groups.find((each) => each.group === LOW_PAY_GROUP);
  return file.codes.map(
    (code) => group?.[column][file.lowPay.places.findIndex((place) => place.code === code)] ?? null,
  );
};

const median = (file: InWorkBoroughs, column: "pay" | "cv"): Column =>
  file.pay.percentiles.find(({ percentile }) => percentile === 50)?.[column] ?? [];

const intervalBy = (values: Column, coefficients: Column): { low: Column; high: Column } => {
  const intervals = values.map((value, at) => {
    const coefficient = coefficients[at] ?? null;
    return value === null || coefficient === null ? null : intervalOf(value, coefficient);
  });
  return {
    low: intervals.map((each) => each?.low ?? null),
    high: intervals.map((each) => each?.high ?? null),
  };
};

const NOT_IN_WORK_POVERTY = "Part of the picture, not a count of in-work poverty.";

/** Artefact in-work/boroughs. */
export const BOROUGH_IN_WORK_MEASURES: readonly InWorkMeasure<InWorkBoroughs>[] = [
  {
    id: "children-in-working-families",
    source: "cilif-work-status",
    artefact: "in-work/boroughs",
    units: "borough",
    kind: "rate",
    years: [2022],
    when: toMarch,
    provisional: [2022],
    title: "Children in low-income working families",
    short: "Children, working family",
    sentence:
      "Children under 16 in relative low income, in a working family, per 100 residents under 16.",
    tier: WORKED_OUT,
    unit: "% of residents under 16",
    worse: "high",
    caveat: `${NOT_IN_WORK_POVERTY} Before housing costs, year to March 2022, provisional.`,
    values: (file) => file.children.rateUnder16,
    against: boroughsAgainstEngland,
  },
  {
    id: "working-share-of-children",
    source: "cilif-work-status",
    artefact: "in-work/boroughs",
    units: "borough",
    kind: "rate",
    years: [2022],
    when: toMarch,
    provisional: [2022],
    title: "Low-income children in working families",
    short: "Share in working families",
    sentence: "Of all children up to 19 in relative low income, the share in a working family.",
    tier: WORKED_OUT,
    unit: "% of children in low income",
    worse: null,
    caveat: `${NOT_IN_WORK_POVERTY} Before housing costs, year to March 2022, provisional.`,
    values: (file) => file.children.workingShare,
    against: boroughsAgainstEngland,
  },
  {
    id: "jobs-below-living-wage",
    source: "low-pay-2022",
    artefact: "in-work/boroughs",
    units: "borough",
    kind: "rate",
    years: [2022],
    when: (year) => `April ${year}`,
    provisional: [2022],
    title: "Jobs below the real Living Wage",
    short: "Low-paid jobs",
    sentence: "The share of jobs here, by where the job is, paid below the real Living Wage.",
    tier: "Official, wide interval",
    unit: "% of jobs",
    worse: "high",
    caveat: "By workplace: those who hold the jobs may live elsewhere. April 2022, provisional.",
    values: (file) => lowPay(file, "share"),
    interval: (file) => intervalBy(lowPay(file, "share"), lowPay(file, "shareCv")),
  },
  {
    id: "residents-pay",
    source: "pay-2024",
    artefact: "in-work/boroughs",
    units: "borough",
    kind: "pounds",
    years: [2024],
    when: String,
    title: "Residents’ pay",
    short: "Pay",
    sentence: "Median annual pay before tax of employees who live here, 2024.",
    tier: "Official, wide interval",
    unit: "£ a year",
    worse: "low",
    caveat: "Part-time and part-year jobs pull it down.",
    values: (file) => median(file, "pay"),
    interval: (file) => intervalBy(median(file, "pay"), median(file, "cv")),
  },
  {
    id: "universal-credit",
    source: "uc-borough",
    artefact: "in-work/boroughs",
    units: "borough",
    kind: "count",
    years: [...years(2015, 2023), 2025],
    when: (year) => (year === 2025 ? "May 2025" : `November ${year}`),
    title: "Households on Universal Credit",
    short: "Universal Credit",
    sentence: "Households receiving Universal Credit, in work or out of it.",
    tier: "Official",
    unit: "households",
    worse: null,
    caveat: "Much of the rise is people moved from older benefits, not rising need.",
    values: (file, year) => households(file.universalCredit, year),
  },
];

/** Artefact in-work/msoa11. */
export const NEIGHBOURHOOD_IN_WORK_MEASURES: readonly InWorkMeasure<InWorkNeighbourhoods>[] = [
  {
    id: "children-in-low-income",
    source: "cilif-msoa11",
    artefact: "in-work/msoa11",
    units: "msoa",
    kind: "count",
    years: years(2015, 2022),
    when: toMarch,
    provisional: [2022],
    title: "Children in low-income families",
    short: "Children in low income",
    sentence: "Children in relative low income, whether or not their family works.",
    tier: "Official",
    unit: "children",
    worse: "high",
    caveat:
      "A count, so larger neighbourhoods have more. Before housing costs; the year to March 2022 is provisional. That to March 2021 was distorted by the pandemic. No split by work below borough.",
    values: ({ childrenByYear: { years: all, counts } }, year) =>
      (year === undefined ? counts.at(-1) : counts[all.indexOf(year)]) ?? [],
  },
  {
    id: "universal-credit-neighbourhood",
    source: "uc-msoa11",
    artefact: "in-work/msoa11",
    units: "msoa",
    kind: "count",
    years: years(2015, 2023),
    when: (year) => `November ${year}`,
    title: "Households on Universal Credit",
    short: "Universal Credit",
    sentence: "Households receiving Universal Credit, in work or out of it.",
    tier: "Official",
    unit: "households",
    worse: null,
    caveat:
      "A count, so larger neighbourhoods have more. Much of the rise is people moved from older benefits, not rising need.",
    values: (file, year) => households(file.universalCredit, year),
  },
  {
    id: "income-after-housing",
    source: "income-msoa11",
    artefact: "in-work/msoa11",
    units: "msoa",
    kind: "pounds",
    years: [2020],
    when: toMarch,
    title: "Household income after housing costs",
    short: "Household income",
    sentence: "Average net household income after housing costs, adjusted for household size.",
    tier: "Official, wide interval",
    unit: "£ a year",
    worse: "low",
    caveat: "The publisher’s own model, year to March 2020: compare intervals, not values.",
    values: (file) => file.income.value,
    interval: (file) => ({ low: file.income.low, high: file.income.high }),
  },
];

/** Artefact in-work/model. Bands only: never ranked, never in a top list. */
export const MODELLED_IN_WORK_MEASURE: InWorkMeasure<InWorkModel> = {
  id: "in-work-poverty",
  source: "imd2025",
  artefact: "in-work/model",
  units: "lsoa",
  kind: "band",
  years: [2025],
  when: (year) => `modelled from the Indices of ${year}`,
  title: "People in low-income working families (modelled)",
  short: "In-work poverty (modelled)",
  sentence: "People in working families on low income that claim benefits, in five bands.",
  tier: "Experimental",
  unit: "band",
  worse: "high",
  caveat: `${EXPERIMENTAL_LABEL}. It tells you little that income deprivation does not.`,
  values: (file) => file.band,
};

/** Artefact census/msoa21. */
export const CENSUS_NEIGHBOURHOOD_MEASURES: readonly InWorkMeasure<CensusNeighbourhoods>[] =
  CENSUS_NEIGHBOURHOODS_DECLARED.map((declared) => ({
    ...declared,
    source: "census2021-msoa",
    group: "Context",
    artefact: "census/msoa21",
    units: "msoa21",
    kind: "rate",
    years: [2021],
    when: (year) => `Census ${year}`,
    tier: WORKED_OUT,
    worse: null,
    values: (file) => {
      const per = declared.per(file);
      return declared.of(file).map((count, row) => (100 * count) / (per[row] ?? NaN));
    },
  }));

const SERIES_KIND: Readonly<Record<Indicator["kind"], InWorkWords["kind"]>> = {
  percent: "rate",
  pounds: "pounds",
  "per-100000": "count",
  years: "number",
  ratio: "number",
  score: "number",
};

const seriesMeasure = (indicator: Indicator): InWorkWords => {
  const { id, title, short, group, sentence, unit, decimals, worse, tier, caveat } = indicator;
  const { source, years, when, provisional } = indicator;
  const isOpen =
    provisional === "all"
      ? () => true
      : (year: number) => provisional?.some((each) => yearOf(each) === year) ?? false;
  return {
    id,
    title,
    short,
    group,
    sentence,
    unit,
    decimals,
    worse,
    tier,
    caveat,
    source,
    years,
    artefact: "indicators",
    units: "borough",
    kind: SERIES_KIND[indicator.kind],
    when: (year) => (isOpen(year) ? `${when(year)} (provisional)` : when(year)),
    provisional: years.filter(isOpen),
  };
};

/** Artefact indicators: what publishers say of boroughs, to their newest figure. */
export const SERIES_MEASURES: readonly InWorkWords[] = INDICATORS.map(seriesMeasure);

/** Every one of them, from the firmest tier to the least firm, as the picker lists them. */
export const IN_WORK_MEASURES: readonly InWorkWords[] = [
  ...BOROUGH_IN_WORK_MEASURES,
  ...NEIGHBOURHOOD_IN_WORK_MEASURES,
  MODELLED_IN_WORK_MEASURE,
  ...CENSUS_NEIGHBOURHOOD_MEASURES,
  ...SERIES_MEASURES,
];

/** The measure of that id, or undefined where it is another kind of measure. */
export const inWorkMeasure = (id: string): InWorkWords | undefined =>
  IN_WORK_MEASURES.find((measure) => measure.id === id);

/** The year to show: the one asked for where there is one, or else the latest. */
export const inWorkYear = ({ years: held }: InWorkWords, asked: number | null): number =>
  held.find((year) => year === asked) ?? held.at(-1)!;
