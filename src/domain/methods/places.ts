import { method, OURS, source } from "./method";

export const PLACE_METHODS = [
  method({
    id: "patches",
    name: "Patches: several areas combined",
    group: "places",
    plain: "One figure for several areas that you chose.",
    words:
      "Counts are added up. We work out shares again from the counts behind them. You cannot add up ranks, so we average the areas’ percentiles, weighted by residents. We also count the areas in England’s most deprived tenth and fifth.",
    maths: "percentile = Σ residents × percentile ÷ Σ residents",
    sources: [OURS],
    assumptions: [
      "Residents were shared out between the areas at every release as in Census 2021.",
    ],
    limits: [
      "We leave out an area without a figure, and the note says how many.",
      "An average position is not a rank: nobody ranked the patch.",
      "An area whose boundaries changed counts here by the average rank of the areas it was made from. Persistence asks more: each of those areas must have been in.",
    ],
  }),
  method({
    id: "moved-on",
    name: "Places like this that moved on",
    group: "places",
    plain: "Areas elsewhere that once ranked where this one ranked, and what happened to them.",
    words:
      "At the first release, find the areas outside the region whose positions were nearest to this one’s. See which of those in the most deprived tenth had left it by the last release. Compare that with England’s own record: of all areas that began at the same position, how many left. Areas of one district often move together, and the range allows for that.",
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
      "The places found move together no more than areas of one district do in England’s record.",
    ],
    limits: [
      "Similar in rank then does not mean similar in everything. This is a question to ask those places, not proof of what works.",
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
      "Take the postcodes of the area that were in use in October 2025. From each, measure the straight line to the nearest place of a kind, and take the middle one of these distances. Bus stops count if they are within 400 metres of any of the postcodes.",
    maths: "distance = median over postcodes of the least distance to a place, to 10 metres",
    sources: [
      source(
        "Chartered Institution of Highways and Transportation",
        2018,
        "Buses in urban developments",
        "Chartered Institution of Highways and Transportation",
      ),
    ],
    assumptions: ["Postcodes lie where homes do, though some of them are of firms."],
    limits: [
      "A straight line is shorter than the walk, above all near water, railways and large roads.",
      "Places outside the region are not in the list, so near its edge another may be closer.",
    ],
  }),
  method({
    id: "own-places",
    name: "Who lives near your places, and where next",
    group: "places",
    plain:
      "How many people live near places or inside shapes you add, and which new sites would reach the most extra people.",
    words:
      "Spread each area’s people evenly over its postcodes in use. Add up those within the distance of a place, in a straight line or on foot; together, nobody counts twice. Inside a shape of yours, we add up those at the postcodes that lie in it. A walk goes from the place to the nearest street, along streets by the shortest way, and from there to the postcode. For new sites, choose the one that adds most people, then the next. Swap sites while that reaches more. If choices are few enough, we make sure that none reaches more. The shortest average distance is found in the same way, in a straight line from each postcode to the nearest place or site. Participants are spread in the same way, from released figures alone. Missing participants are those that each neighbourhood lacks to match the region’s rate, from the same figures.",
    maths: "people = Σ over postcodes within d of (people of the area ÷ its postcodes in use)",
    sources: [
      source(
        "E. W. Dijkstra",
        1959,
        "A note on two problems in connexion with graphs",
        "Numerische Mathematik 1",
      ),
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
      "Spread in the same way over neighbourhoods (MSOAs), people would be out by 15% for the middle one of their areas (LSOAs). For nine in ten they would be out by 39% or less. We cannot test areas, because nothing smaller is known.",
      "For the synthetic participants we know where each lives. Within 1.6 km of a place, their number is out by 6% for the middle place. For nine in ten it is out by 22% or less, where 20 or more live.",
      "If a shape follows the boundaries of areas, residents are out by 0.5% over the region. If it cuts through areas, it is less sure. A shape counts only people of this region.",
      "A straight line is shorter than the walk, above all near water, railways and large roads. Between postcodes up to 2 km apart, half of the walks are 1.25 to 1.5 times as long.",
      "Streets are those of OpenStreetMap in August 2021. They lack newer ones, and do not show steps, gates or opening hours. No street joins Wirral with the rest.",
      "It leaves out bus routes, rents, rooms to let and trust.",
    ],
  }),
  method({
    id: "need-and-reach",
    name: "Need and reach on one map",
    group: "places",
    plain:
      "Each neighbourhood in one of nine groups: low, middle or high need by low, middle or high reach.",
    words:
      "Put the neighbourhoods in order of need and cut the line into three equal parts. Do the same with reach. The colour shows both parts at once. Neighbourhoods whose reach is hidden have no colour.",
    maths: "third(need) × third(reach)",
    sources: [OURS],
    assumptions: ["Rounded counts put every neighbourhood in the right third."],
    limits: [
      "The thirds are of this region only. High here may be middling in England, and the reverse.",
    ],
  }),
] as const;
