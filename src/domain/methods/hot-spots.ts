import { ANSELIN, GETIS_ORD, method, OURS, source } from "./method";

export const HOT_SPOT_METHODS = [
  method({
    id: "neighbours",
    name: "Neighbours, the ring outside, and the Mersey",
    group: "hot-spots",
    plain: "Two areas are neighbours if their boundaries touch, even at one point.",
    words:
      "Read from the published boundaries which areas touch. Areas just outside the region that touch it form a ring. They count as neighbours and in the average, but we do not test them. All neighbours of an area count the same.",
    maths: "wᵢⱼ = 1 if i and j touch, otherwise 0",
    sources: [
      source(
        "A. D. Cliff and J. K. Ord",
        1981,
        "Spatial Processes: Models and Applications",
        "Pion",
      ),
    ],
    assumptions: [
      "What matters is touching, not distance, roads or bridges.",
      "High and low mean above or below the average of the region and its ring.",
    ],
    limits: [
      "The ring is less deprived, so it lowers that average, and more areas of the region stand out as high.",
      "Water separates areas: none has a neighbour across the Mersey, though tunnels and bridges cross it. So a hot spot cannot reach from one bank to the other, and we test Halton as two pieces.",
      "Ring areas lack their own outer neighbours. That changes nothing in the tests of single areas, because we do not test ring areas.",
    ],
  }),
  method({
    id: "gi",
    name: "Hot spots and cold spots (Getis-Ord Gi*)",
    group: "hot-spots",
    plain:
      "A hot spot’s neighbours together have more need than areas picked at random are likely to have.",
    words:
      "Add up the need of the area’s neighbours. Subtract what the same number of other areas have on average. Divide by how much such a sum usually varies. The answer is a number of standard deviations: high is hot and low is cold, where the test of chance marks it. Need is one minus the national percentile, so more is worse. Both this number and the test of chance leave out the area’s own need, so both answer the same question. Gi*, shown beside them, holds the area’s own need too. Where the two point in different ways, the area stands alone and gets no mark.",
    maths:
      "z = (Σ xⱼ − k x̄₍ᵢ₎) ÷ √(s²₍ᵢ₎ k (n − 1 − k) ÷ (n − 2)),  k neighbours j of i,  mean and variance of all but i\nGi* = (Σ xⱼ + xᵢ − (k + 1) x̄) ÷ √(s² (k + 1) (n − k − 1) ÷ (n − 1)),  mean and variance of all",
    sources: [GETIS_ORD],
    assumptions: [
      "With no pattern, every arrangement of the figures on the map would be equally likely.",
    ],
    limits: [
      "The mark is about the surroundings. An area with little need of its own may have a mark. The sentence on screen then says so.",
      "It does not say why need clusters there.",
      "Some other software also reshuffles the area’s own figure, and then marks more areas. For the index of 2025, spdep in R marks 296 where this marks 213.",
      "We know there is a pattern. The test says where it is strongest.",
    ],
    terms: [
      {
        term: "Hot spot",
        meaning:
          "A small area surrounded by high need: its neighbours have more than chance would explain.",
      },
      {
        term: "z, or z-score",
        meaning: "How far a figure is from what is usual, counted in standard deviations.",
      },
    ],
  }),
  method({
    id: "moran",
    name: "Clusters and outliers (local Moran’s I)",
    group: "hot-spots",
    plain: "Whether an area is like its neighbours, or the odd one out.",
    words:
      "Take how far the area is from the average, and how far its neighbours are on average. Multiply the two. Above zero, the area is like its neighbours: high next to high, or low next to low. Below zero, it is the odd one out.",
    maths: "Iᵢ = (zᵢ ÷ m₂) × mean of zⱼ over the neighbours,  z = x − x̄,  m₂ = Σ z² ÷ n",
    sources: [
      ANSELIN,
      source(
        "R. R. Sokal, N. L. Oden and B. A. Thomson",
        1998,
        "Local spatial autocorrelation in a biological model",
        "Geographical Analysis 30",
      ),
    ],
    assumptions: [
      "All neighbours of an area count the same.",
      "As for Gi*: with no pattern, the figures could be on the map in any order.",
    ],
    limits: [
      "An area close to the average can hardly get a mark, whatever surrounds it.",
      "It uses the same reshuffles as Gi*, so if the two agree, that is not a second proof.",
    ],
  }),
  method({
    id: "global-moran",
    name: "One figure for the whole map (Moran’s I)",
    group: "hot-spots",
    plain: "Whether areas with similar figures cluster over the map as a whole.",
    words:
      "For each area, multiply its distance from the average by its neighbours’ average distance. Average that over all areas, and divide by how much the figures vary. Near zero there is no pattern; near one, neighbours are nearly the same.",
    maths: "I = Σᵢⱼ wᵢⱼ zᵢ zⱼ ÷ (Σᵢⱼ wᵢⱼ × m₂)",
    sources: [
      source(
        "A. D. Cliff and J. K. Ord",
        1981,
        "Spatial Processes: Models and Applications",
        "Pion",
      ),
    ],
    assumptions: ["Each area counts once, however many neighbours it has."],
    limits: ["It tells you there is a pattern, not where."],
  }),
  method({
    id: "permutation",
    name: "More than chance: reshuffling the map",
    group: "hot-spots",
    plain: "How often would reshuffled figures show as much? That share is p.",
    words:
      "Keep the area’s own figure. Replace its neighbours’ figures with those of other areas, drawn at random, each at most once. Do this many thousands of times. Count how many of these random sets are as high or higher, and how many as low or lower. Take the smaller count plus one. Divide it by the number of reshuffles plus one, and double it, because we look for both high and low. The result is p. The reshuffles start from one fixed seed, so every machine gets the same answer.",
    maths: "p = 2 × (min(as high, as low) + 1) ÷ (shuffles + 1), at most 1",
    sources: [
      ANSELIN,
      source(
        "B. Phipson and G. K. Smyth",
        2010,
        "Permutation p-values should never be zero",
        "Statistical Applications in Genetics and Molecular Biology 9",
      ),
    ],
    assumptions: ["With no pattern, the figure of any area could as well stand in any other."],
    limits: [
      "The first answer on screen comes from a formula. The reshuffles then replace it. A few marks change.",
      "Other software often gives the smaller share alone, which is half of this p.",
    ],
    terms: [
      {
        term: "p",
        meaning:
          "How often chance alone would give a result as unusual as this one. Small is surprising.",
      },
    ],
  }),
  method({
    id: "fdr",
    name: "Allowing for many tests (false discovery rate)",
    group: "hot-spots",
    plain:
      "If you test many areas, some stand out by luck. This aims to keep the lucky ones, on average, to a stated share of all the marks.",
    words:
      "Line up all p from smallest to largest. Multiply each p by the number of tests and divide it by its place in the line. Take the smallest result from that place on: this is q. Mark the areas whose q is no more than the share of lucky marks you would accept, such as one in twenty.",
    maths: "qₖ = min over j ≥ k of (p₍ⱼ₎ × m ÷ j)",
    sources: [
      source(
        "Y. Benjamini and Y. Hochberg",
        1995,
        "Controlling the false discovery rate: a practical and powerful approach to multiple testing",
        "Journal of the Royal Statistical Society B 57",
      ),
      source(
        "Y. Benjamini and D. Yekutieli",
        2001,
        "The control of the false discovery rate in multiple testing under dependency",
        "The Annals of Statistics 29",
      ),
    ],
    assumptions: [
      "The promise holds if tests do not depend on one another, or if areas tend to look striking together. Neighbours share neighbours, so the second is likely here, but nobody has proved it.",
    ],
    limits: [
      "It is a promise about all marked areas together, on average. It does not give the chance for any one area.",
      "A mark is lucky where only chance put like figures side by side.",
    ],
    terms: [
      {
        term: "q",
        meaning:
          "p after allowing for the number of areas tested. If you marked every result this striking, on average no more than this share of the marks would be luck.",
      },
    ],
  }),
  method({
    id: "robustness",
    name: "Does the mark hold under other tests?",
    group: "hot-spots",
    plain: "The same area tested again with other reasonable choices.",
    words:
      "Run the whole test again, changing one choice at a time. Neighbours may be those within a distance, or the four to eight nearest. The average may be that of the region alone, or of England. Leave out areas whose boundaries changed. Use the release before. Count the runs in which the area gets the same mark. We leave out any check that cannot fail.",
    maths: "checks passed = Σ (1 if the mark is the same, otherwise 0), over the checks",
    sources: [OURS],
    assumptions: ["Each run allows for the number of areas tested, as the first did."],
    limits: [
      "The checks share the same figures, so they are not independent evidence.",
      "A mark that holds in every check may still be chance.",
    ],
  }),
] as const;
