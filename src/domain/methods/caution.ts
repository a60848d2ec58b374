import { method, OURS, source } from "./method";

export const CAUTION_METHODS = [
  method({
    id: "people-and-places",
    name: "Deprived places are not deprived people",
    group: "caution",
    plain: "Not everyone in a deprived area is deprived, and many deprived people live elsewhere.",
    words:
      "Add up the income-deprived people of all areas outside England’s most deprived tenth, over all income-deprived people of the region.",
    maths: "share elsewhere = Σ income-deprived outside the tenth ÷ Σ income-deprived",
    sources: [
      source(
        "W. S. Robinson",
        1950,
        "Ecological correlations and the behavior of individuals",
        "American Sociological Review 15",
      ),
    ],
    assumptions: ["People are counted where the benefit records have them."],
    limits: [
      "An area’s figure must not be read as a fact about any person in it. To do so is the ecological fallacy.",
      "A programme that serves the marked areas only will miss those who live elsewhere.",
    ],
    terms: [
      {
        term: "Ecological fallacy",
        meaning: "To take what is true of an area for what is true of the people in it.",
      },
    ],
  }),
  method({
    id: "scale",
    name: "Another size of area, another picture",
    group: "caution",
    plain: "The same people in larger areas look less extreme.",
    words:
      "Average the small areas of each neighbourhood by residents and ask again how many stand in England’s most deprived tenth. Averages pull to the middle, so fewer do.",
    maths: "percentile of an MSOA = Σ residents × percentile ÷ Σ residents, over its LSOAs",
    sources: [source("S. Openshaw", 1984, "The Modifiable Areal Unit Problem", "Geo Books")],
    assumptions: ["A neighbourhood stands where its small areas stand on average."],
    limits: [
      "There is no right size. Where a decision hangs on a boundary, look at both.",
      "Hot spots are tested on small areas only.",
    ],
  }),
  method({
    id: "tiers",
    name: "How far a figure can be trusted",
    group: "caution",
    plain:
      "Every figure carries a mark: official, worked out here from official figures, a wide interval, experimental, your own, made up.",
    words:
      "The mark follows from who made the figure and how. “Official” is kept for figures that stand here as their producer printed them. Ranks that were recovered or carried to today’s boundaries, shares, sums, averages, and what is found in them, such as persistence and hot spots, are this atlas’s own work from official figures. Where several figures stand together, the least firm one gives the mark.",
    maths: "mark of several = the least firm of them",
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
      "An official figure can still be old, or of another thing than you need. Read its caveat.",
    ],
  }),
] as const;
