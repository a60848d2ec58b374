import type { MeasureId } from "../../src/domain/measures";
import type { SummaryId } from "../../src/domain/summary";

export interface PublishedSummary {
  /** Year of the Indices whose districts it summarises. */
  readonly year: number;
  /** Key in data/sources.json. */
  readonly source: string;
  /** How the publisher's columns begin, by measure. */
  readonly stems: Readonly<Partial<Record<MeasureId, string>>>;
  /** How they end; a column that stands for the overall index only is given whole. */
  readonly endings: Readonly<Partial<Record<SummaryId, string>>>;
  readonly overall: Readonly<Partial<Record<SummaryId, string>>>;
  /** Counts of people, the same for every measure: given whole. */
  readonly scales: Readonly<Partial<Record<SummaryId, string>>>;
  /** The column of ranks that stands beside a column of figures. */
  readonly rankColumnOf: (column: string) => string;
  /** Published denominators by the LSOA column they stand for. */
  readonly populations: Readonly<Record<string, string>>;
}

/** Published district tables. What they hold is shown as published, ranks included. */
export const PUBLISHED_SUMMARIES: readonly PublishedSummary[] = [
  {
    year: 2025,
    source: "lad-summary-2025-england",
    stems: {
      imd: "imd",
      income: "income",
      employment: "employment",
      education: "education_skills_and_training",
      health: "health_deprivation_and_disability",
      crime: "crime",
      barriers: "barriers_to_housing_and_services",
      "living-environment": "living_environment",
      idaci: "idaci",
      idaopi: "idaopi",
    },
    endings: {
      average_rank: "average_rank",
      average_score: "average_score",
      proportion_most_deprived_10: "proportion_of_lsoas_in_most_deprived_10_pct_nationally",
    },
    overall: { extent: "imd25_extent", local_concentration: "imd25_local_concentration" },
    scales: { income_scale: "income_scale", employment_scale: "employment_scale" },
    rankColumnOf: (column) =>
      column.endsWith("_scale")
        ? `rank_of_${column}`
        : column.replace(/^(.*?_)(average|proportion|extent|local)/, "$1rank_of_$2"),
    populations: {
      pop_total: "pop_total_mid2022",
      pop_0_15: "pop_0_15_mid2022",
      pop_60plus: "pop_60plus_mid2022",
      pop_working_age_emp: "pop_working_age_18_66_mid2022",
    },
  },
];
