import type { MeasureId } from "./measures";
import type { Column } from "./release";

/** The column of a release table that ranks a measure; undefined where it is not ranked. */
export const rankColumnOf = (measure: MeasureId, column: Column): string | undefined => {
  switch (column.kind) {
    case "rank":
      return column.derived === undefined ? `${column.stem}_rank` : `${column.stem}_rank_derived`;
    case "rank-of-rate":
      return `${measure}_rank_derived`;
    case "count":
    case "rate":
    case "share":
      return undefined;
  }
};

/** The column that holds the published score, where the release has one. */
export const scoreColumnOf = (column: Column): string | undefined =>
  column.kind === "rank" ? `${column.stem}_score` : undefined;

/**
 * The residents who weight a measure's averages where it is not everyone: those its own rate is of.
 * Source: the published 2025 district scores equal scale ÷ these denominators.
 */
export const DENOMINATORS: Readonly<Record<string, string>> = {
  employment: "pop_working_age_emp",
  idaci: "pop_0_15",
  idaopi: "pop_60plus",
};

/** How many people are deprived of income and of work: published counts, or else score × denominator. */
export const SCALES = {
  income: {
    counts: ["income_numerator", "income_deprived_people"],
    score: "income_score",
    per: "pop_total",
  },
  employment: {
    counts: ["employment_numerator"],
    score: "employment_score",
    per: "pop_working_age_emp",
  },
} as const;
