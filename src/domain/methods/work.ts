import { method, OURS, source } from "./method";

export const WORK_METHODS = [
  method({
    id: "surveys",
    name: "Estimates and their margin of error",
    group: "work",
    plain: "An estimate from a sample, with how far it may be from the truth.",
    words:
      "The publisher gives an estimate and how much it would vary from sample to sample, in per cent of itself. The interval reaches about twice that to either side. Of many such intervals, about 95 in 100 hold the true value; any one may miss it.",
    maths: "interval = estimate ± 1.96 × (variation ÷ 100) × estimate",
    sources: [
      source(
        "Office for National Statistics",
        2023,
        "Annual Survey of Hours and Earnings: quality and methodology",
        "Office for National Statistics",
      ),
    ],
    assumptions: [
      "The sample was drawn by chance. For household income, which is itself a model of the publisher’s, its own interval is shown.",
    ],
    limits: [
      "It covers the luck of the draw only, not people who did not answer or answered wrongly.",
      "Where two intervals overlap, the atlas does not say which place is higher.",
    ],
    terms: [
      {
        term: "Margin of error",
        meaning: "How far an estimate may be from the truth to either side: half of its interval.",
      },
      {
        term: "95% interval",
        meaning: "A range made in a way that catches the true value about 95 times in 100.",
      },
    ],
  }),
  method({
    id: "in-work-model",
    name: "In-work poverty: the experimental model",
    group: "work",
    plain:
      "A rough share-out of people in low-income working families to small areas. It is no official statistic.",
    words:
      "Nobody counts in-work poverty below boroughs. What is known: how many people in each small area are income-deprived, how many are kept out of work, and, per borough, the share of low-income children whose family works. Across England’s districts that share falls as more people are kept out of work. The model takes the slope of that line, applies it inside each borough, and then moves every borough’s areas up or down together until they add up to what is known of the borough. Adults get a flatter slope; people out of work are taken off first.",
    maths:
      "log odds(working family) = level of the borough + β × log odds(out of work)    adults = Σ working-age income-deprived − k × Σ out of work",
    sources: [
      source(
        "J. N. K. Rao and I. Molina",
        2015,
        "Small Area Estimation, 2nd edition, chapter 3",
        "Wiley",
      ),
      OURS,
    ],
    assumptions: [
      "The slope seen between districts holds between the areas of one borough.",
      "A set share (k) of people out of work is among the income-deprived.",
      "An area may differ from others like it by a set amount, chosen, not measured.",
    ],
    limits: [
      "The range printed beside a figure is the range under these assumptions. It was never checked against the truth, so it is no 95% interval in the usual sense.",
      "It leaves out that the low income of 2025 is counted after housing costs and the children’s share before.",
      "It follows income deprivation so closely that it adds little to it. It is never ranked and never tested for hot spots.",
    ],
  }),
  method({
    id: "claims",
    name: "Claims checked",
    group: "work",
    plain: "What has been said of the region, set beside what open data shows, by a written rule.",
    words:
      "A claim holds, or does not, only if a figure counts the same thing, of the same people, at the same time, and comes from somebody other than who made the claim. A claim that gives no year or definition cannot be checked as stated. Where only a figure of something else has the number claimed, the claim does not hold as worded. Where only the claimant’s own figure has it, the claim rests on its own figures. Anything else cannot be checked.",
    maths: "holds if |figure ÷ claim − 1| ≤ what the claim’s rounding allows",
    sources: [OURS],
    assumptions: [
      "The claim is read as it is worded, in our own words with a link to where it was said.",
    ],
    limits: ["“Cannot be checked” is not “false”."],
  }),
] as const;
