import { method, OURS, source, TECHNICAL_REPORT } from "./method";

export const POSITION_METHODS = [
  method({
    id: "rank",
    name: "Rank, percentile and tenth",
    group: "positions",
    plain: "An area’s position among all small areas of England, 1 being the most deprived.",
    words:
      "Put all small areas of England in one line, the most deprived first, and number them. The number is the rank. The percentile says what share of the line comes before the area: the rank minus a half, divided by the number of areas. The tenth is ten times the rank over the number of areas, rounded up. We use the publisher’s own ranks. If there is none, the table of measures says “derived” and how.",
    maths: "percentile = (rank − ½) ÷ N    tenth = ⌈10 × rank ÷ N⌉",
    sources: [TECHNICAL_REPORT],
    assumptions: [
      "The publisher’s measures find need as well in one part of England as in another.",
    ],
    limits: [
      "A rank is relative. An area can rank better because others got worse, with no less poverty in it.",
      "Equal steps in rank are not equal steps in need: near the middle of the line many areas are very similar.",
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
          "Middle layer Super Output Area: a few LSOAs together, with about 7,500 residents. “Neighbourhood” on this page. A ward can have the same name and other boundaries.",
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
      "A share is the number counted over the number who could have been, times 100. Both numbers come from the same table. For several areas, we work out the share again from their counts, never by averaging their shares.",
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
      "A missing count stays unknown. It is never read as zero.",
    ],
  }),
  method({
    id: "carrying",
    name: "Moving figures across boundary changes",
    group: "positions",
    plain: "Older figures moved to today’s areas, so that one map can show twenty years.",
    words:
      "Follow each area of 2021 back through the official lookups to the areas that made it up. If it was the same area, take its rank. If it was part of a larger one, take the larger one’s rank. If it was made from several, average their ranks, each weighted by its residents. An area counts as in the most deprived share of England only if every older area behind it was. We never share out counts of people: an area that was split has an unknown count before the split.",
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
      "Each part of a split area had the position of the whole.",
      "Older areas that became one had, together, the average of their ranks.",
    ],
    limits: [
      "Two halves of a split area share one older rank, so they look the same before the split whether or not they were. That also makes neighbours look a little more similar in the tests for hot spots.",
      "A few areas changed in ways no lookup follows exactly. The atlas calls them approximate.",
    ],
    terms: [
      {
        term: "Carried",
        meaning: "Published on an older boundary and put on today’s.",
      },
    ],
  }),
  method({
    id: "own-figures",
    name: "Your own figures on the areas",
    group: "positions",
    plain: "Your figures on the areas of the atlas, by rules that suit what they count.",
    words:
      "We share a count of a ward, a neighbourhood or a borough over its areas by their residents: an estimate. We give a rate, score or rank to each area as it is, so we do not know what differs inside. We add up counts of postcodes. We carry areas of 2011 as we carry the Indices. For several areas together, we work a share out from the counts behind it. We average scores and ranks, weighted by residents.",
    maths: "count of an area = count of the ward × residents of the area ÷ residents of the ward",
    sources: [OURS],
    assumptions: [
      "What the file counts lies over a ward as its residents do.",
      "The figures in the file are right, and are what its headings say.",
    ],
    limits: [
      "The atlas does not check the figures of a file.",
      "We do not test figures of wards and larger areas for hot spots. Neighbours that share one figure would look like a pattern.",
      "We hide small counts and round the others, unless the reader says that the file counts no people.",
    ],
  }),
  method({
    id: "own-index",
    name: "Your own index",
    group: "positions",
    plain: "Measures that you choose, put into one figure with weights that you choose.",
    words:
      "We put each measure on one scale on which higher is worse for residents. A percentile is the share of the region’s areas that are better off, with half of those that are equal. A standardised figure is 50, plus 10 for each standard deviation above the region’s average. The index is the average of these figures, each counted by its weight. To see how far the weights decide the list, we draw 1,000 other sets. Each weight is drawn evenly between half of itself and one and a half times itself. We count how often each area comes in the top 10%.",
    maths:
      "index = Σ weight × figure ÷ Σ weight    percentile = 100 × (better off + ½ equal) ÷ all    standardised = 50 + 10 × (value − mean) ÷ standard deviation",
    sources: [
      source(
        "M. Saisana, A. Saltelli and S. Tarantola",
        2005,
        "Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators",
        "Journal of the Royal Statistical Society, Series A 168",
      ),
      OURS,
    ],
    assumptions: [
      "A low figure in one measure can be made up for by a high one in another.",
      "Each measure is taken at its latest release, and each area counts once.",
    ],
    limits: [
      "It is your own index and not an official one. It says what you weighed, not what is so.",
      "An area with an unknown figure in any of the measures is unknown in the index.",
      "Counts cannot be part of it, nor measures of which neither end is worse.",
      "Measures that are parts of one another, or that go together, count twice.",
    ],
  }),
  method({
    id: "classes",
    name: "Classes of colour",
    group: "positions",
    plain: "How the map turns values into colours.",
    words:
      "National tenths are the ten groups of all England’s areas. Equal numbers puts the same number of areas in each colour. Equal steps gives each colour the same width of value. Natural breaks cuts so that values of one colour are as close together as they can be. Unknown values are left out and have their own hatching.",
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
    assumptions: ["Areas of one colour are similar enough to be read as one group."],
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
      "We spread the areas’ points apart until each has room. Each borough gets as many hexagons as it has areas, in one piece. Then we put areas into hexagons so that together they move as little as possible.",
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
      "Distance and direction are only roughly right. Next to one another on this map need not mean next to one another on the ground.",
    ],
  }),
] as const;
