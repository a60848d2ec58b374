import { method, OURS, source } from "./method";

export const CAUTION_METHODS = [
  method({
    id: "people-and-places",
    name: "Deprived places are not deprived people",
    group: "caution",
    plain: "Not everyone in a deprived area is deprived, and many deprived people live elsewhere.",
    words:
      "Add up the income-deprived people of all areas outside England’s most deprived tenth. Divide by all income-deprived people of the region.",
    maths: "share elsewhere = Σ income-deprived outside the tenth ÷ Σ income-deprived",
    sources: [
      source(
        "W. S. Robinson",
        1950,
        "Ecological correlations and the behavior of individuals",
        "American Sociological Review 15",
      ),
    ],
    assumptions: ["People count where the benefit records say they live."],
    limits: [
      "Do not read an area’s figure as a fact about any person in it. That would be the ecological fallacy.",
      "A programme that serves the marked areas only will miss those who live elsewhere.",
    ],
    terms: [
      {
        term: "Ecological fallacy",
        meaning: "Mistaking what is true of an area for what is true of the people in it.",
      },
    ],
  }),
  method({
    id: "scale",
    name: "A different size of area gives a different picture",
    group: "caution",
    plain: "The same people in larger areas look less extreme.",
    words:
      "Average the small areas of each neighbourhood, weighted by residents. Then count again how many are in England’s most deprived tenth. Averages pull to the middle, so fewer are.",
    maths: "percentile of an MSOA = Σ residents × percentile ÷ Σ residents, over its LSOAs",
    sources: [source("S. Openshaw", 1984, "The Modifiable Areal Unit Problem", "Geo Books")],
    assumptions: ["A neighbourhood’s position is the average of its small areas’ positions."],
    limits: [
      "There is no right size. If a decision depends on a boundary, look at both.",
      "We test only small areas for hot spots.",
    ],
  }),
  method({
    id: "tiers",
    name: "How far a figure can be trusted",
    group: "caution",
    plain:
      "Every figure has a mark: official, from official figures, wide interval, experimental, your own figures, your own index, your own file, or made up.",
    words:
      "The mark depends on who made the figure and how. “Official” means the figure is here as its producer published it. Some figures are this atlas’s own work from official figures: ranks moved to today’s boundaries, shares, sums and averages. So are persistence and hot spots. When we combine figures, the least reliable one sets the mark.",
    maths: "mark of several = the least reliable of them",
    sources: [
      source(
        "Office for Statistics Regulation",
        2022,
        "Code of Practice for Statistics",
        "UK Statistics Authority",
      ),
      OURS,
    ],
    assumptions: ["Published figures are as their publisher describes them."],
    limits: [
      "An official figure can still be old, or measure something other than what you need. Read its caveat.",
    ],
  }),
] as const;
