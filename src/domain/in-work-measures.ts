import type { InWorkBoroughs, InWorkModel, InWorkNeighbourhoods } from "./in-work";
import { intervalOf } from "./coefficient-of-variation";
import { EXPERIMENTAL_LABEL, type Tier } from "./tiers";

type Column = readonly (number | null)[];

/** A measure of work and low income, on the areas it is published for; `File` is its artefact. */
export interface InWorkMeasure<File> {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly sentence: string;
  readonly tier: Tier;
  readonly unit: string;
  readonly worse: "high" | "low" | null;
  readonly caveat: string;
  /** Per area of the artefact; null is unknown. */
  readonly values: (file: File) => Column;
  /** The 95% interval, where one is published or modelled. */
  readonly interval?: (file: File) => { readonly low: Column; readonly high: Column };
}

/** The latest month with figures for every area. */
const latest = (series: { households: readonly Column[] }): Column =>
  series.households.at(-1) ?? [];

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
    title: "Children in low-income working families",
    short: "Children, family works",
    sentence: "Children in relative low income whose family works, per 100 residents under 16.",
    tier: "Official",
    unit: "% of residents under 16",
    worse: "high",
    caveat: `${NOT_IN_WORK_POVERTY} Before housing costs, year to March 2022, provisional.`,
    values: (file) => file.children.rateUnder16,
  },
  {
    id: "working-share-of-children",
    title: "Low-income children whose family works",
    short: "Share whose family works",
    sentence: "Of all children in relative low income, the share whose family works.",
    tier: "Official",
    unit: "% of children in low income",
    worse: null,
    caveat: `${NOT_IN_WORK_POVERTY} Before housing costs, year to March 2022, provisional.`,
    values: (file) => file.children.workingShare,
  },
  {
    id: "jobs-below-living-wage",
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
    title: "Residents’ pay",
    short: "Pay",
    sentence: "The middle annual pay before tax of employees who live here, 2024.",
    tier: "Official, wide interval",
    unit: "£ a year",
    worse: "low",
    caveat: "Part-time and part-year jobs pull it down.",
    values: (file) => median(file, "pay"),
    interval: (file) => intervalBy(median(file, "pay"), median(file, "cv")),
  },
  {
    id: "universal-credit",
    title: "Households on Universal Credit",
    short: "Universal Credit",
    sentence: "Households receiving Universal Credit, in work or out of it.",
    tier: "Official",
    unit: "households",
    worse: null,
    caveat: "Much of the rise is people moved from older benefits, not rising need.",
    values: (file) => latest(file.universalCredit),
  },
];

/** Artefact in-work/msoa11. */
export const NEIGHBOURHOOD_IN_WORK_MEASURES: readonly InWorkMeasure<InWorkNeighbourhoods>[] = [
  {
    id: "children-in-low-income",
    title: "Children in low-income families",
    short: "Children in low income",
    sentence: "Children in relative low income, whether or not their family works.",
    tier: "Official",
    unit: "children",
    worse: "high",
    caveat:
      "A count, so larger neighbourhoods show more. Before housing costs, year to March 2022, provisional. No split by work below borough.",
    values: (file) => file.childrenByYear.counts.at(-1) ?? [],
  },
  {
    id: "universal-credit-neighbourhood",
    title: "Households on Universal Credit",
    short: "Universal Credit",
    sentence: "Households receiving Universal Credit, in work or out of it.",
    tier: "Official",
    unit: "households",
    worse: null,
    caveat:
      "A count, so larger neighbourhoods show more. Much of the rise is people moved from older benefits, not rising need.",
    values: (file) => latest(file.universalCredit),
  },
  {
    id: "income-after-housing",
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
  title: "People in low-income working families (modelled)",
  short: "In-work poverty (modelled)",
  sentence: "People in working families on low income that claim benefits, in five bands.",
  tier: "Experimental",
  unit: "band",
  worse: "high",
  caveat: `${EXPERIMENTAL_LABEL}. It adds little to income deprivation.`,
  values: (file) => file.band,
};
