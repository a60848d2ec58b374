import { method, OURS, source } from "./method";

export const WORK_METHODS = [
  method({
    id: "surveys",
    name: "Estimates and their margin of error",
    group: "work",
    plain: "An estimate from a sample, and how far it may be from the truth.",
    words:
      "The publisher gives an estimate, and how much it would vary from sample to sample, as a percentage. The interval reaches about twice that to either side. Of many such intervals, about 95 in 100 hold the true value; any one may miss it. Household income is itself a model, so we show its publisher’s own interval.",
    maths: "interval = estimate ± 1.96 × (variation ÷ 100) × estimate",
    sources: [
      source(
        "Office for National Statistics",
        2023,
        "Annual Survey of Hours and Earnings: quality and methodology",
        "Office for National Statistics",
      ),
    ],
    assumptions: ["The sample is random."],
    limits: [
      "It covers only the luck of the sample, not people who did not answer or answered wrongly.",
      "If two intervals overlap, the atlas does not say which place is higher.",
    ],
    terms: [
      {
        term: "Margin of error",
        meaning: "How far an estimate may be from the truth to either side: half of its interval.",
      },
      {
        term: "95% interval",
        meaning: "A range worked out so that it contains the true value about 95 times in 100.",
      },
    ],
  }),
  method({
    id: "in-work-model",
    name: "In-work poverty: the experimental model",
    group: "work",
    plain:
      "A rough share-out of people in low-income working families to small areas. It is not an official statistic.",
    words:
      "Nobody counts in-work poverty below boroughs. We know how many people in each small area are income-deprived, and how many are out of work. For each borough, we know the share of low-income children whose family works. Across England’s districts that share falls as more people are out of work. The model applies the slope of that line inside each borough. Then it moves every borough’s areas up or down together, until they add up to the borough’s known total. Adults get a flatter slope. We first take off people out of work.",
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
      "The range printed beside a figure is the range under these assumptions. Nobody has checked it against the truth, so it is not a 95% interval.",
      "It ignores that the 2025 release counts low income after housing costs, and the children’s share counts it before.",
      "It follows income deprivation so closely that it adds little to it. So we never rank it or test it for hot spots.",
    ],
  }),
  method({
    id: "claims",
    name: "Claims checked",
    group: "work",
    plain: "What people have claimed about the region, compared with open data by a written rule.",
    words:
      "To judge a claim we need a figure for the same thing, the same people and the same time. It must come from somebody other than the claimant. We cannot check a claim as stated if the answer depends on a year or a meaning it does not give. If only a figure of something else has that number, the claim does not hold as worded. If only the claimant’s own figure has it, the claim rests on its own figures. All other claims cannot be checked. We give each claim in our own words, with a link to where it was made.",
    maths: "holds if |figure ÷ claim − 1| ≤ what the claim’s rounding, or its “about”, allows",
    sources: [OURS],
    assumptions: ["The claim and the figure mean the same by the same words."],
    limits: ["“Cannot be checked” is not “false”."],
  }),
] as const;
