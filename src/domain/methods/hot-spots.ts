import { ANSELIN, GETIS_ORD, method, OURS, source } from "./method";

export const HOT_SPOT_METHODS = [
  method({
    id: "neighbours",
    name: "Neighbours, the ring outside, and the Mersey",
    group: "hot-spots",
    plain: "Two areas are neighbours if their boundaries touch, even at one point.",
    words:
      "Read from the published boundaries which areas touch. Areas just outside the region that touch it form a ring: they serve as neighbours and as part of the average, but are not tested themselves. All neighbours of an area count alike.",
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
      "High and low are judged against the average of the region and its ring together. The ring is less deprived, so it lowers that average and more areas of the region stand out as high.",
    ],
    limits: [
      "Water parts: no area is a neighbour across the Mersey, though tunnels and bridges cross it. A hot spot cannot reach from one bank to the other, and Halton is tested as two pieces.",
      "Ring areas lack their own outer neighbours. That changes nothing for the region’s areas, because ring areas are not tested.",
    ],
  }),
  method({
    id: "gi",
    name: "Hot spots and cold spots (Getis-Ord Gi*)",
    group: "hot-spots",
    plain:
      "A hot spot is an area whose neighbours have more need than a random handful of areas would.",
    words:
      "Add up the need of the area’s neighbours. Take away what that many of the other areas have on average. Divide by how much such a sum usually varies. The answer is a number of standard deviations: far above nought is hot, far below is cold. Need is one less the national percentile, so more is worse. The area’s own need is left out, in this number and in the test of chance alike, so that both answer the same question.",
    maths:
      "z = (Σ xⱼ − k x̄₍ᵢ₎) ÷ √(s²₍ᵢ₎ k (n − 1 − k) ÷ (n − 2)),  k neighbours j of i,  mean and variance of all but i",
    sources: [GETIS_ORD],
    assumptions: [
      "Every arrangement of the figures on the map would be as likely as any other if there were no pattern. Nobody believes there is none: the question is where it is strongest.",
    ],
    limits: [
      "The mark is about the surroundings. An area may be marked with little need of its own; the sentence on screen then says so.",
      "It does not say why need gathers there.",
    ],
    terms: [
      {
        term: "Hot spot",
        meaning:
          "A small area surrounded by high need: its neighbours have more than chance would give them.",
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
      "Take how far the area is from the average, and how far its neighbours are on average. Multiply the two. Above nought, the area is among its like: high among high, or low among low. Below nought it is the odd one out.",
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
      "All neighbours of an area count alike.",
      "As for Gi*, the comparison is with no pattern at all.",
    ],
    limits: [
      "An area close to the average can hardly be marked, whatever surrounds it.",
      "It rests on the same shuffles as Gi*, so the two agreeing is no second proof.",
    ],
  }),
  method({
    id: "global-moran",
    name: "One figure for the whole map (Moran’s I)",
    group: "hot-spots",
    plain: "Whether areas with like figures lie together over the map as a whole.",
    words:
      "For every pair of neighbours multiply how far each is from the average. Average that, and divide by how much the figures vary. Near nought there is no pattern; near one, neighbours are nearly the same.",
    maths: "I = Σᵢⱼ wᵢⱼ zᵢ zⱼ ÷ (Σᵢⱼ wᵢⱼ × m₂)",
    sources: [
      source(
        "A. D. Cliff and J. K. Ord",
        1981,
        "Spatial Processes: Models and Applications",
        "Pion",
      ),
    ],
    assumptions: ["Each area’s neighbours count together as one."],
    limits: ["It says that there is a pattern, not where."],
  }),
  method({
    id: "permutation",
    name: "More than chance: shuffling the map",
    group: "hot-spots",
    plain: "How often would shuffled figures do as much? That share is p.",
    words:
      "Keep the area’s own figure. Give its places of neighbours to other areas’ figures, drawn at random without putting any back. Do this many thousand times. Count how often the shuffled neighbours are as high, and how often as low. p is twice the smaller count plus one, over the number of shuffles plus one: twice, because both high and low would have been noticed.",
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
    assumptions: [
      "The shuffles start from one fixed seed, so the same question gets the same answer on every machine.",
    ],
    limits: [
      "The first answer on screen comes from a formula and a bell curve; the shuffles then replace it. A few marks change.",
      "Common packages print the smaller share alone, which is half of this p.",
    ],
    terms: [
      {
        term: "p",
        meaning:
          "How often chance alone would give something as far from usual as what was seen. Small is surprising.",
      },
    ],
  }),
  method({
    id: "fdr",
    name: "Allowing for many tests (false discovery rate)",
    group: "hot-spots",
    plain:
      "When many areas are tested, some look striking by luck. This keeps the lucky ones to a stated share of all the marks.",
    words:
      "Line up all p from smallest to largest. Multiply each p by the number of tests and divide it by its place in the line. q is the smallest of these from that place on. Mark the areas whose q is no more than the share of lucky marks you would accept, such as one in twenty.",
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
      "The promise holds if tests do not depend on one another, or if areas tend to look striking together. Neighbours share neighbours, so the second is likely here, but it is not proved.",
    ],
    limits: [
      "It is a promise about all marked areas together, on average. It gives no chance for any one area.",
      "“By luck” means: had the map no pattern at all.",
    ],
    terms: [
      {
        term: "q",
        meaning:
          "p after allowing for how many areas were tested: the share of marks that luck would be expected to give, if everything this striking were marked.",
      },
    ],
  }),
  method({
    id: "robustness",
    name: "Does the mark hold if it is tested otherwise?",
    group: "hot-spots",
    plain: "The same area tested again with other choices that would have been as reasonable.",
    words:
      "Run the whole test again, changing one choice at a time, such as who counts as a neighbour (those within a distance, or the four to eight nearest), what high is judged against (the region alone, or England), leaving out areas whose boundaries changed, and taking the release before. Count the runs in which the area gets the same mark. A check that every marked area must pass is not counted.",
    maths: "checks passed = Σ (1 if the mark is the same, otherwise 0), over the checks",
    sources: [OURS],
    assumptions: ["Each run allows for the number of areas tested, as the first did."],
    limits: [
      "The checks share the same figures, so they are not independent evidence.",
      "A mark that holds in every check may still be chance.",
    ],
  }),
] as const;
