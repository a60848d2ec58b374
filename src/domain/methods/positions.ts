import { method, OURS, source, TECHNICAL_REPORT } from "./method";

export const POSITION_METHODS = [
  method({
    id: "rank",
    name: "Rank, percentile and tenth",
    group: "positions",
    plain: "Where an area stands among all small areas of England, 1 being the most deprived.",
    words:
      "Put all small areas of England in one line, the most deprived first, and number them. The number is the rank. The percentile says which share of the line stands before the area: the rank, less a half, over the number of areas. The tenth is ten times the rank over the number of areas, rounded up.",
    maths: "percentile = (rank − ½) ÷ N    tenth = ⌈10 × rank ÷ N⌉",
    sources: [TECHNICAL_REPORT],
    assumptions: [
      "The publisher’s own ranks are used as printed. Where a rank was not printed, the table of measures says “derived” and how.",
    ],
    limits: [
      "A rank is relative. An area can rank better because others became worse, with no less poverty in it.",
      "Equal steps in rank are not equal steps in need: near the middle of the line many areas are nearly alike.",
      "Scores of different releases do not compare, so the atlas compares positions only.",
    ],
    terms: [
      {
        term: "LSOA",
        meaning:
          "Lower layer Super Output Area: a small area drawn for the Census, with about 1,500 residents. “Small area” on this page.",
      },
      {
        term: "MSOA",
        meaning:
          "Middle layer Super Output Area: a few LSOAs together, with about 7,500 residents. “Neighbourhood” where a name such as Toxteth is given.",
      },
      {
        term: "IMD",
        meaning:
          "Index of Multiple Deprivation: seven kinds of deprivation put into one score for each small area. “The overall index” on this page.",
      },
      {
        term: "Decile, or tenth",
        meaning:
          "One of ten equal groups of all England’s small areas, 1 holding the most deprived.",
      },
      {
        term: "Income-deprived",
        meaning:
          "Counted by the Indices as living on low income, through the benefits that a family receives.",
      },
    ],
  }),
  method({
    id: "counts",
    name: "Counts and shares",
    group: "positions",
    plain: "People or households counted, alone or as a share of all who could have been.",
    words:
      "A share is the number counted over the number who could have been, times 100. Both numbers come from the same table. A share of several areas is worked out anew from their counts, never by averaging their shares.",
    maths: "share = 100 × counted ÷ all",
    sources: [
      source(
        "Office for National Statistics",
        2022,
        "Census 2021 data for England and Wales",
        "Office for National Statistics",
      ),
      TECHNICAL_REPORT,
    ],
    assumptions: ["Counted and all are of the same place and day."],
    limits: [
      "Publishers change small counts a little to protect people, so counts of tiny groups are not exact.",
      "A missing count stays unknown. It is never taken for nought.",
    ],
  }),
  method({
    id: "carrying",
    name: "Carrying figures across boundary changes",
    group: "positions",
    plain: "Older figures put on today’s areas, so that one map can show twenty years.",
    words:
      "Follow each area of 2021 back through the official lookups to the areas it was made from. If it was the same area, take its rank. If it was part of a larger one, take the larger one’s rank. If it was several, average their ranks, each weighted by its residents. Counts of people are never shared out: an area that was split has an unknown count before the split.",
    maths: "rank = Σ (residentsₐ × rankₐ) ÷ Σ residentsₐ, over the older areas a",
    sources: [
      source(
        "Office for National Statistics",
        2023,
        "LSOA (2001) to LSOA (2011) and LSOA (2011) to LSOA (2021) lookups",
        "Office for National Statistics, Open Geography Portal",
      ),
    ],
    assumptions: [
      "Parts of a split area are taken to have stood where the whole stood.",
      "An area counts as in the most deprived share of England only if every older area behind it was.",
    ],
    limits: [
      "Two halves of a split area share one older rank, so they look alike before the split whether or not they were. That also makes neighbours look more alike, a little, in the tests for hot spots.",
      "A few areas changed in ways no lookup follows exactly. They are marked as approximate.",
    ],
    terms: [
      {
        term: "Carried",
        meaning: "Published on an older boundary and put on today’s.",
      },
    ],
  }),
  method({
    id: "classes",
    name: "Classes of colour",
    group: "positions",
    plain: "How the values are cut into the colours of the map.",
    words:
      "National tenths are the ten groups of all England’s areas. Equal numbers puts the same number of areas in each colour. Equal steps gives each colour the same width of value. Natural breaks cuts so that values of one colour are as close together as they can be.",
    maths:
      "equal numbers: upper end k = value number ⌈k n ÷ 7⌉    equal steps: least + k (most − least) ÷ 7    natural: least Σ (value − mean of its class)²",
    sources: [
      source(
        "H. Wang and M. Song",
        2011,
        "Ckmeans.1d.dp: optimal k-means clustering in one dimension by dynamic programming",
        "The R Journal 3",
      ),
    ],
    assumptions: ["Unknown values take no part and have a hatch of their own."],
    limits: [
      "The same figures look different under another method. Only national tenths mean the same on every map.",
    ],
  }),
  method({
    id: "hexagons",
    name: "Areas as equal hexagons",
    group: "positions",
    plain: "A map that gives every small area the same space, near where it lies.",
    words:
      "The areas’ points are spread apart until each has room. Each borough gets as many hexagons as it has areas, in one piece. Areas are then put into hexagons so that together they move as little as possible.",
    maths: "least Σ distance(area, its hexagon)²",
    sources: [
      source(
        "H. W. Kuhn",
        1955,
        "The Hungarian method for the assignment problem",
        "Naval Research Logistics Quarterly 2",
      ),
      OURS,
    ],
    assumptions: ["Each area holds about the same number of residents, so equal space is fair."],
    limits: [
      "Distance and direction are only roughly kept. Next to one another on this map need not mean next to one another on the ground.",
    ],
  }),
] as const;
