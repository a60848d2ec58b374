import * as v from "valibot";

import { codes, format, known, whole } from "./artefact";

/**
 * The formats of what is known of in-work poverty, at the level at which it is known.
 * Boroughs are in the order of BOROUGHS; columns over LSOAs in the order of NAMES.
 */

const column = v.array(known);
const interval = { low: v.number(), high: v.number() };

/** A count per borough, one for each kind of family or age. */
const breakdown = v.array(
  v.object({ of: v.string(), working: column, notWorking: column, total: column }),
);

/** A monthly series per area: households[month][area]. */
const monthly = v.object({
  /** "2015-08". */
  months: v.array(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, "not a month"))),
  households: v.array(column),
  /** Per month: may still be revised. */
  provisional: v.array(v.boolean()),
});

/** A yearly series per area, financial years named by the calendar year they end in: counts[year][area]. */
const yearly = v.object({
  years: v.array(whole),
  counts: v.array(column),
  provisional: v.array(v.boolean()),
});

/** Tier one, official: what is published for boroughs. */
export const IN_WORK_BOROUGHS = v.object({
  ...format("in-work-boroughs"),
  codes,
  /** Children in relative low income before housing costs, by whether the family works. */
  children: v.object({
    /** Year ending in March. */
    year: whole,
    provisional: v.boolean(),
    working: column,
    notWorking: column,
    total: column,
    /** working ÷ (working + not working), %. */
    workingShare: column,
    /** Under-16s only, against residents under 16, %. */
    rateUnder16: column,
    rateDenominator: v.string(),
    byFamily: breakdown,
    byAge: breakdown,
    /** The same counts, all ages, for every district of England of 2025, over its own codes. */
    england: v.object({
      codes: v.array(v.string()),
      names: v.array(v.string()),
      working: column,
      notWorking: column,
    }),
    note: v.string(),
  }),
  childrenByYear: yearly,
  /** Jobs paid below the real Living Wage, by where the job is. Unknown: suppressed by the publisher. */
  lowPay: v.object({
    year: whole,
    basis: v.string(),
    note: v.string(),
    places: v.array(v.object({ code: v.string(), name: v.string() })),
    /** jobs in thousands, share in %, coefficients of variation in %, over places. */
    groups: v.array(
      v.object({ group: v.string(), jobs: column, jobsCv: column, share: column, shareCv: column }),
    ),
  }),
  /** Annual pay of employees who live here, £. */
  pay: v.object({
    year: whole,
    basis: v.string(),
    percentiles: v.array(v.object({ percentile: whole, pay: column, cv: column })),
  }),
  universalCredit: v.object({
    ...monthly.entries,
    /** All households of the Census of 2021, what the counts are set against. */
    allHouseholds: v.array(whole),
    note: v.string(),
  }),
});

/** Tier two, official at neighbourhood level: MSOAs of 2011, sorted by code. */
export const IN_WORK_NEIGHBOURHOODS = v.object({
  ...format("in-work-msoa11"),
  codes,
  /** "Knowsley 006". */
  names: v.array(v.string()),
  /** The House of Commons Library's name where the area is the same today, else as `names`. */
  titles: v.array(v.string()),
  borough: v.array(whole),
  /** By age, all, under 16 and 16 to 64. */
  residents: v.object({
    year: whole,
    all: v.array(whole),
    under16: v.array(whole),
    workingAge: v.array(whole),
    note: v.string(),
  }),
  childrenByYear: v.object({ ...yearly.entries, note: v.string() }),
  universalCredit: v.object({ ...monthly.entries, note: v.string() }),
  /** Net household income after housing costs, equivalised, £ a year, with its 95% interval. */
  income: v.object({ year: whole, value: column, low: column, high: column, note: v.string() }),
});

const totals = {
  children: v.number(),
  adults: v.number(),
  people: v.number(),
  ...interval,
  residents: v.number(),
  /** People per 100 residents. */
  rate: v.number(),
};

/** Tier three, experimental: people in low-income working families, modelled for LSOAs. */
export const IN_WORK_MODEL = v.object({
  ...format("in-work-model"),
  /** "Experimental model, not an official statistic". */
  label: v.string(),
  rows: whole,
  children: v.array(v.number()),
  adults: v.array(v.number()),
  people: v.array(v.number()),
  /** 95% interval of people. */
  low: v.array(v.number()),
  high: v.array(v.number()),
  /** People per 100 residents (Census 2021). */
  rate: v.array(v.number()),
  /** 0 lowest … 4 highest. */
  band: v.array(v.pipe(whole, v.maxValue(4))),
  bands: v.object({
    /** Upper bounds of all bands but the last, in % of residents. */
    breaks: v.pipe(v.array(v.number()), v.length(4)),
    /** Areas whose interval reaches beyond their own band. */
    uncertain: whole,
    note: v.string(),
  }),
  boroughs: v.array(
    v.object({
      code: v.string(),
      ...totals,
      /** What children and adults were made to add up to. */
      constraint: v.object({ children: v.number(), adults: v.number() }),
    }),
  ),
  region: v.object(totals),
  method: v.object({
    slope: v.number(),
    slopeStandardError: v.number(),
    districts: whole,
    adultSlope: v.number(),
    outOfWorkShare: v.number(),
    outOfWorkShareRange: v.tuple([v.number(), v.number()]),
    areaEffect: v.number(),
    suppressedAs: v.number(),
    /** Numerators that the publisher suppressed and the model filled. */
    suppressed: whole,
    draws: whole,
    seed: v.number(),
  }),
  /** Spearman's rank correlation of the rate with the income domain's rank, 1 being most deprived. */
  incomeRankCorrelation: v.number(),
  /** Median over areas of half the interval ÷ estimate. */
  typicalUncertainty: v.number(),
  caveats: v.array(v.string()),
});

export type InWorkBoroughs = v.InferOutput<typeof IN_WORK_BOROUGHS>;
export type InWorkNeighbourhoods = v.InferOutput<typeof IN_WORK_NEIGHBOURHOODS>;
export type InWorkModel = v.InferOutput<typeof IN_WORK_MODEL>;

/** The bands of the model, lowest first, as the legend says them. */
export const IN_WORK_BANDS = ["Lowest", "Lower", "Middle", "Higher", "Highest"] as const;

/** "Uncertain by about ±40%": half the interval over the estimate, to the nearest 5%. */
export const uncertaintyWords = (people: number, low: number, high: number): string =>
  `Uncertain by about ±${String(Math.round((10 * (high - low)) / people) * 5)}%`;
