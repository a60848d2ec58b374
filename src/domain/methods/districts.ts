import { method, OURS, RESEARCH_REPORT, source, TECHNICAL_REPORT } from "./method";

const AS_PUBLISHED =
  "We show the publisher’s figures as published. For earlier releases we compute them from their own small areas.";
const TOGETHER = "No single measure tells the whole story. So the atlas shows all seven together.";

export const DISTRICT_METHODS = [
  method({
    id: "average_rank",
    name: "Average rank",
    group: "districts",
    plain:
      "The average rank of a borough’s small areas, every step of the ranking counting the same.",
    words: `Reverse the ranks, so that the most deprived area of England has the largest number. Average them over the borough, each area weighted by its residents. ${AS_PUBLISHED}`,
    maths: "Σ residents × (N + 1 − rank) ÷ Σ residents",
    sources: [RESEARCH_REPORT],
    assumptions: ["Everybody in an area counts at the area’s rank."],
    limits: [
      TOGETHER,
      "A borough of extremes can have the same average as a borough of middling areas.",
    ],
  }),
  method({
    id: "average_score",
    name: "Average score",
    group: "districts",
    plain: "How deprived small areas are on average, with extra weight on the most deprived.",
    words: `Average the areas’ scores, each weighted by its residents. ${AS_PUBLISHED}`,
    maths: "Σ residents × score ÷ Σ residents",
    sources: [RESEARCH_REPORT],
    assumptions: ["Everybody in an area counts at the area’s score."],
    limits: [TOGETHER, "Scores of different releases do not compare."],
  }),
  method({
    id: "proportion_most_deprived_10",
    name: "Share in the most deprived tenth",
    group: "districts",
    plain: "The share of a borough’s small areas that are in England’s most deprived tenth.",
    words: `Count the areas whose rank is within a tenth of the number ranked, over all areas. ${AS_PUBLISHED}`,
    maths: "number of areas with rank ÷ N ≤ 0.1, over all areas",
    sources: [RESEARCH_REPORT],
    assumptions: ["Areas have about the same number of residents, so each can count the same."],
    limits: [TOGETHER, "It says nothing about areas just outside the tenth."],
  }),
  method({
    id: "extent",
    name: "Extent",
    group: "districts",
    plain:
      "The share of residents in England’s most deprived 30%. The most deprived 10% count in full, the rest on a sliding scale.",
    words: `Residents of areas in the most deprived tenth count in full. From there the weight falls evenly, from 0.95 at the 11th percentile to 0.05 at the 30th. All others count nothing. ${AS_PUBLISHED}`,
    maths: "Σ residents × weight(percentile) ÷ Σ residents",
    sources: [RESEARCH_REPORT],
    assumptions: ["Everybody in an area counts at the area’s rank."],
    limits: [TOGETHER, "It counts residents of deprived areas, not deprived people."],
  }),
  method({
    id: "local_concentration",
    name: "Local concentration",
    group: "districts",
    plain: "How deprived the worst-off areas are: those where a tenth of residents live.",
    words: `Take the most deprived areas until they hold exactly a tenth of the borough’s residents. Count part of the last one. Average their ranks, reversed so that larger is more deprived. ${AS_PUBLISHED}`,
    maths: "Σ residents taken × (N + 1 − rank) ÷ (a tenth of residents)",
    sources: [RESEARCH_REPORT],
    assumptions: [
      "Everybody in an area counts at the area’s rank, also in the part of the last one.",
    ],
    limits: [TOGETHER, "You cannot combine several districts’ figures to get it."],
  }),
  method({
    id: "income_scale",
    name: "Income scale",
    group: "districts",
    plain: "How many people in a borough are income-deprived.",
    words: `Add up the people counted as income-deprived. ${AS_PUBLISHED} There a hidden count adds nothing.`,
    maths: "Σ income-deprived people",
    sources: [RESEARCH_REPORT],
    assumptions: ["A hidden count is so few people that leaving it out changes little."],
    limits: [TOGETHER, "A large borough has a large scale."],
  }),
  method({
    id: "employment_scale",
    name: "Employment scale",
    group: "districts",
    plain: "How many people of working age in a borough would like to work but cannot.",
    words: `Add up the people counted as employment-deprived. ${AS_PUBLISHED} There a hidden count adds nothing.`,
    maths: "Σ employment-deprived people",
    sources: [RESEARCH_REPORT],
    assumptions: ["A hidden count is so few people that leaving it out changes little."],
    limits: [TOGETHER, "A large borough has a large scale."],
  }),
  method({
    id: "ranks",
    name: "Rank among districts",
    group: "districts",
    plain: "One more than the number of England’s districts that are more deprived.",
    words:
      "We show the publisher’s own rank if there is one. Otherwise, count the districts with a larger figure and add one. Districts with the same figure share a rank, and “equal” says so.",
    maths: "rank = 1 + number of districts with a larger figure",
    sources: [TECHNICAL_REPORT],
    assumptions: ["Every district’s figure was worked out in the same way."],
    limits: [
      "Ranks of 2004 and 2007 are among districts redrawn to later boundaries. They are not the ranks published then, when England had 354 districts.",
      "Neighbouring ranks often hide very small differences.",
      "The number of districts changes between releases, so ranks of different releases do not compare.",
    ],
  }),
  method({
    id: "spread",
    name: "Spread within a place",
    group: "districts",
    plain: "How far apart a place’s small areas are: lowest, tenth, middle, ninetieth and highest.",
    words:
      "Put the areas’ percentiles in order. The middle one is the median. A tenth of them are below the 10th percentile, and nine tenths below the 90th. Between two areas, take the point on a straight line.",
    maths: "quantile(share) at position share × (n − 1) of the sorted values",
    sources: [
      source(
        "R. J. Hyndman and Y. Fan",
        1996,
        "Sample quantiles in statistical packages",
        "The American Statistician 50",
      ),
    ],
    assumptions: ["Each area counts the same, however many residents it has."],
    limits: ["Areas differ inside too: a spread of areas is not a spread of people."],
  }),
  method({
    id: "similar",
    name: "Similar districts",
    group: "districts",
    plain: "The districts whose seven kinds of deprivation are nearest to a borough’s.",
    words:
      "Take the average rank in each kind of deprivation. Between two districts, square the differences, average them and take the root. The smallest are the most similar.",
    maths: "distance = √(mean of (average rank − other’s average rank)²)",
    sources: [OURS],
    assumptions: ["Every kind of deprivation counts the same."],
    limits: ["A way to find places to talk to. It is not an official grouping."],
  }),
] as const;
