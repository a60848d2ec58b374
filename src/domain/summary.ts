import type { Measure, MeasureId } from "./measures";

/** The official summary measures of a borough, district or region. */
export type SummaryId =
  | "average_rank"
  | "average_score"
  | "proportion_most_deprived_10"
  | "extent"
  | "local_concentration"
  | "income_scale"
  | "employment_scale";

export interface SummaryMeasure {
  readonly id: SummaryId;
  readonly title: string;
  /** One plain sentence: what it says. */
  readonly sentence: string;
  /** The same in a few words, beside its name. */
  readonly gloss: string;
  /** Decimal places the publisher prints. */
  readonly decimals: number;
  /** The publisher gives it for the overall index, not for single domains. */
  readonly overallOnly?: true;
  /** A count of people, the same whichever measure is asked for. */
  readonly people?: true;
  /** The measure whose definition it goes by, where that is not the one asked for. */
  readonly counts?: MeasureId;
  /** A mean of ranks counted from the least deprived, so that the number of areas is most deprived. */
  readonly ofRanks?: true;
}

/** No single one is best: they are shown together. Larger is more deprived in every one. */
export const SUMMARY_MEASURES: readonly SummaryMeasure[] = [
  {
    id: "average_rank",
    title: "Average rank",
    sentence:
      "The average position of its neighbourhoods in England, each weighted by its residents.",
    gloss: "all neighbourhoods alike",
    decimals: 2,
    ofRanks: true,
  },
  {
    id: "average_score",
    title: "Average score",
    sentence: "How deprived neighbourhoods are on average, with extra weight on the most deprived.",
    gloss: "extra weight on the most deprived",
    decimals: 3,
  },
  {
    id: "proportion_most_deprived_10",
    title: "Share in the most deprived 10%",
    sentence: "The share of neighbourhoods that are among England’s most deprived tenth.",
    gloss: "of its neighbourhoods",
    decimals: 4,
  },
  {
    id: "extent",
    title: "Extent",
    sentence:
      "The share of residents in England’s most deprived 30%: the worst 10% counted in full, the rest on a sliding scale.",
    gloss: "residents in the most deprived 30%",
    decimals: 4,
    overallOnly: true,
  },
  {
    id: "local_concentration",
    title: "Local concentration",
    sentence:
      "How deprived the worst-off neighbourhoods are: those where a tenth of residents live.",
    gloss: "its most deprived neighbourhoods",
    decimals: 2,
    overallOnly: true,
    ofRanks: true,
  },
  {
    id: "income_scale",
    title: "Income scale",
    sentence: "How many people live on low income.",
    gloss: "people on low income",
    decimals: 0,
    people: true,
    counts: "income-deprived",
  },
  {
    id: "employment_scale",
    title: "Employment scale",
    sentence:
      "How many people of working age are out of work through unemployment, ill health, disability or caring.",
    gloss: "people out of work",
    decimals: 0,
    people: true,
    counts: "employment-deprived",
  },
];

/** The summary measures that the publisher gives for a measure. */
export const summariesOf = ({ group }: Measure): readonly SummaryMeasure[] =>
  SUMMARY_MEASURES.filter(({ overallOnly }) => overallOnly !== true || group === "Overall");

/** Where a summary figure comes from. */
export type Basis = "computed" | "published" | "combined";

/** Said beside a figure, in plain words. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  computed: "Computed from the release’s own neighbourhoods and denominators",
  published: "As the publisher printed it",
  combined:
    "Combined from published borough figures: counts added up, averages weighted by their published denominators",
};
