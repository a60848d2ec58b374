import { method, OURS, RESEARCH_REPORT, source, TECHNICAL_REPORT } from "./method";

const AS_PUBLISHED =
  "What the publisher printed is shown as printed. Earlier releases are computed here from their own small areas.";
const TOGETHER = "No single measure tells the whole. The atlas shows all seven together.";

export const DISTRICT_METHODS = [
  method({
    id: "average_rank",
    name: "Average rank",
    group: "districts",
    plain: "How deprived a borough’s small areas are on average, every step of the ranking alike.",
    words:
      "Turn the ranks round, so that the most deprived area of England has the largest number. Average them over the borough, each area weighted by its residents.",
    maths: "Σ residents × (N + 1 − rank) ÷ Σ residents",
    sources: [RESEARCH_REPORT],
    assumptions: [AS_PUBLISHED],
    limits: [
      TOGETHER,
      "A borough of extremes and a borough of middling areas can have the same average.",
    ],
  }),
  method({
    id: "average_score",
    name: "Average score",
    group: "districts",
    plain: "How deprived small areas are on average, the most deprived pulling hardest.",
    words: "Average the areas’ scores, each weighted by its residents.",
    maths: "Σ residents × score ÷ Σ residents",
    sources: [RESEARCH_REPORT],
    assumptions: [AS_PUBLISHED],
    limits: [TOGETHER, "Scores of different releases do not compare."],
  }),
  method({
    id: "proportion_most_deprived_10",
    name: "Share in the most deprived tenth",
    group: "districts",
    plain: "The share of a borough’s small areas that are in England’s most deprived tenth.",
    words: "Count the areas whose rank is within a tenth of the number ranked, over all areas.",
    maths: "number of areas with rank ÷ N ≤ 0.1, over all areas",
    sources: [RESEARCH_REPORT],
    assumptions: [AS_PUBLISHED],
    limits: [TOGETHER, "It says nothing of areas just outside the tenth."],
  }),
  method({
    id: "extent",
    name: "Extent",
    group: "districts",
    plain:
      "The share of residents in England’s most deprived three tenths, the further from the worst the less.",
    words:
      "Residents of areas in the most deprived tenth count in full. From there the weight falls evenly, from 0.95 at the 11th percentile to 0.05 at the 30th. All others count nothing.",
    maths: "Σ residents × weight(percentile) ÷ Σ residents",
    sources: [RESEARCH_REPORT],
    assumptions: [AS_PUBLISHED],
    limits: [TOGETHER, "It counts residents of deprived areas, not deprived people."],
  }),
  method({
    id: "local_concentration",
    name: "Local concentration",
    group: "districts",
    plain: "How deprived the worst-off areas are: those where a tenth of residents live.",
    words:
      "Take the most deprived areas until they hold exactly a tenth of the borough’s residents, the last of them in part. Average their ranks, turned round so that larger is more deprived.",
    maths: "Σ residents taken × (N + 1 − rank) ÷ (a tenth of residents)",
    sources: [RESEARCH_REPORT],
    assumptions: [AS_PUBLISHED],
    limits: [
      TOGETHER,
      "It cannot be put together for several districts from the districts’ own figures.",
    ],
  }),
  method({
    id: "income_scale",
    name: "Income scale",
    group: "districts",
    plain: "How many people in a borough are income-deprived.",
    words: "Add up the people counted as income-deprived.",
    maths: "Σ income-deprived people",
    sources: [RESEARCH_REPORT],
    assumptions: [
      AS_PUBLISHED,
      "Where it is computed here, a hidden count adds nothing: it stands for very few people.",
    ],
    limits: [TOGETHER, "A large borough has a large scale."],
  }),
  method({
    id: "employment_scale",
    name: "Employment scale",
    group: "districts",
    plain: "How many people of working age in a borough are kept out of work.",
    words: "Add up the people counted as kept out of work.",
    maths: "Σ employment-deprived people",
    sources: [RESEARCH_REPORT],
    assumptions: [
      AS_PUBLISHED,
      "Where it is computed here, a hidden count adds nothing: it stands for very few people.",
    ],
    limits: [TOGETHER, "A large borough has a large scale."],
  }),
  method({
    id: "ranks",
    name: "Rank among districts",
    group: "districts",
    plain: "One more than the number of England’s districts that are more deprived.",
    words:
      "The publisher’s own rank is shown where it was printed. Elsewhere: count the districts with a larger figure and add one. Districts with the same figure share a rank, and “equal” says so.",
    maths: "rank = 1 + number of districts with a larger figure",
    sources: [TECHNICAL_REPORT],
    assumptions: [
      "Ranks of 2004 and 2007 are among today’s districts as recast to later boundaries, not the ranks published then, when England had 354 districts.",
    ],
    limits: [
      "Neighbouring ranks often hide very small differences.",
      "The number of districts changes between releases, so ranks of different releases do not compare.",
    ],
  }),
  method({
    id: "spread",
    name: "Spread within a place",
    group: "districts",
    plain: "How far apart a place’s small areas stand: lowest, tenth, middle, ninetieth, highest.",
    words:
      "Put the areas’ percentiles in order. The middle one is the median. A tenth of them are below the tenth, nine tenths below the ninetieth. Between two areas, read off the straight line.",
    maths: "quantile(share) at position share × (n − 1) of the sorted values",
    sources: [
      source(
        "R. J. Hyndman and Y. Fan",
        1996,
        "Sample quantiles in statistical packages",
        "The American Statistician 50",
      ),
    ],
    assumptions: ["Each area counts alike, whatever its number of residents."],
    limits: ["Areas differ inside too: a spread of areas is not a spread of people."],
  }),
  method({
    id: "similar",
    name: "Districts that are alike",
    group: "districts",
    plain: "The districts whose seven kinds of deprivation are nearest to a borough’s.",
    words:
      "Take the average rank in each kind of deprivation. Between two districts, square the differences, average them and take the root. The smallest are the most alike.",
    maths: "distance = √(mean of (average rank − other’s average rank)²)",
    sources: [OURS],
    assumptions: ["Every kind of deprivation counts alike."],
    limits: ["A way to find whom to talk to. It is no official grouping."],
  }),
] as const;
