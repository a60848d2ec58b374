import { method, OURS, source } from "./method";

export const PLACE_METHODS = [
  method({
    id: "patches",
    name: "Patches: areas put together",
    group: "places",
    plain: "One figure for several areas that you chose.",
    words:
      "Counts are added up. Shares are worked out anew from the counts behind them. Ranks cannot be added: the areas’ percentiles are averaged, each weighted by its residents, and the areas in England’s most deprived tenth and fifth are counted.",
    maths: "percentile = Σ residents × percentile ÷ Σ residents",
    sources: [OURS],
    assumptions: ["Weights are the residents of Census 2021, for every release."],
    limits: [
      "An area without a figure is left out, and the note says how many are.",
      "An average of positions is no rank: nobody ranked the patch.",
    ],
  }),
  method({
    id: "moved-on",
    name: "Places like this that moved on",
    group: "places",
    plain: "Areas elsewhere that once stood where this one stood, and what became of them.",
    words:
      "At the first release, find the areas outside the region whose positions were nearest to this one’s. See which of those in the most deprived tenth had left it by the last release. Set that beside England’s own record: of all areas that began at the same place in the line, how many left.",
    maths: "distance = √(mean of (percentile − other’s percentile)²), over the measures chosen",
    sources: [
      source(
        "K.-Y. Liang and S. L. Zeger",
        1986,
        "Longitudinal data analysis using generalized linear models",
        "Biometrika 73",
      ),
      OURS,
    ],
    assumptions: [
      "Areas of one district share part of their fate. The range allows for that as England’s record shows it.",
    ],
    limits: [
      "Alike in rank then is not alike in everything. It is a question to ask those places, never proof of what works.",
      "Leaving between the first and the last release crosses the new definition of low income of 2025.",
    ],
  }),
  method({
    id: "nearby",
    name: "What is near an area",
    group: "places",
    plain:
      "How far an area’s homes are from libraries, stations and GP practices, and its bus stops.",
    words:
      "Take the postcodes of the area that were in use in October 2025. From each, measure the straight line to the nearest place of a kind, and take the middle one of these distances. Bus stops are counted where they lie within 400 metres of any of the postcodes.",
    maths: "distance = median over postcodes of the least distance to a place, to 10 metres",
    sources: [
      source(
        "Chartered Institution of Highways and Transportation",
        2018,
        "Buses in urban developments",
        "Chartered Institution of Highways and Transportation",
      ),
    ],
    assumptions: ["Postcodes stand for homes: some of them are of firms."],
    limits: [
      "A straight line is shorter than the walk, most of all beside water, railways and large roads.",
      "Places outside the region are not in the list, so near its edge another may be closer.",
    ],
  }),
  method({
    id: "own-places",
    name: "Who lives near your places, and where next",
    group: "places",
    plain:
      "People within a distance of places that you bring, and the sites that would add most of them.",
    words:
      "Spread each area’s people evenly over its postcodes in use. Add up those within the distance of a place; together, nobody counts twice. Where next: choose the site that adds most people, then the next, and exchange sites while that reaches more. Where the case is small enough, every other choice is ruled out.",
    maths: "people = Σ over postcodes within d of (people of the area ÷ its postcodes in use)",
    sources: [
      source(
        "R. Church and C. ReVelle",
        1974,
        "The maximal covering location problem",
        "Papers of the Regional Science Association 32",
      ),
      source(
        "M. B. Teitz and P. Bart",
        1968,
        "Heuristic methods for estimating the generalized vertex median of a weighted graph",
        "Operations Research 16",
      ),
    ],
    assumptions: [
      "An area’s people live evenly spread over its postcodes, some of which are of firms.",
    ],
    limits: [
      "A straight line is shorter than the walk, most of all beside water, railways and large roads.",
      "Bus routes, rents, rooms to let and trust are not considered.",
    ],
  }),
  method({
    id: "need-and-reach",
    name: "Need and reach on one map",
    group: "places",
    plain:
      "Each neighbourhood in one of nine groups: low, middle or high need by low, middle or high reach.",
    words:
      "Put the neighbourhoods in order of need and cut the line into three equal parts. Do the same with reach. The colour shows both parts at once.",
    maths: "third(need) × third(reach)",
    sources: [OURS],
    assumptions: ["Neighbourhoods whose reach is hidden have no colour."],
    limits: [
      "Thirds are of this region only. High here may be middling in England, or the reverse.",
    ],
  }),
] as const;
