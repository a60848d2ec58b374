import { ROUNDING, THRESHOLD, TWO_FILES } from "../disclosure";
import { method, OURS, source, SPIEGELHALTER } from "./method";

export const PARTICIPANT_METHODS = [
  method({
    id: "geocoding",
    name: "Finding the area of a postcode",
    group: "participants",
    plain: "Each participant is put in the small area that the postcode lies in.",
    words:
      "Look up the postcode, however it is typed, in the list kept in the atlas. If only the first part and a digit are known, take the area that most postcodes of that sector lie in, and say so. All of it happens on your device.",
    maths: "postcode → small area, or “outside”, or “not found”",
    sources: [
      source(
        "Office for National Statistics",
        2025,
        "National Statistics Postcode Lookup",
        "Office for National Statistics, Open Geography Portal",
      ),
    ],
    assumptions: ["A person lives where the postcode says."],
    limits: [
      "A postcode near a boundary may hold homes on both sides. Such postcodes are counted and said.",
      "The list includes postcodes no longer in use: the copy has no end dates.",
    ],
  }),
  method({
    id: "disclosure",
    name: "Disclosure control: hiding small counts",
    group: "participants",
    plain: "Nothing on screen lets anybody work out a count of only a few people.",
    words: `A count below ${THRESHOLD} is shown as “fewer than”, nought included. The rest is rounded to the nearest ${ROUNDING}. A total may not give a part away: where it would, it is shown more coarsely. Everything else, rates and charts and files, is made from these figures and never from the people.`,
    maths: `shown = nearest multiple of ${ROUNDING}, if the count is ${THRESHOLD} or more`,
    sources: [
      source(
        "Government Statistical Service",
        2014,
        "Disclosure control guidance for tables produced from administrative sources",
        "Government Statistical Service",
      ),
      source(
        "K. Kenthapadi, N. Mishra and K. Nissim",
        2005,
        "Simulatable auditing",
        "Proceedings of the ACM Symposium on Principles of Database Systems",
      ),
    ],
    assumptions: ["The same file is shown at one threshold only."],
    limits: [
      "It cannot protect against somebody who already knows some of the people.",
      TWO_FILES,
      "Rates made from rounded counts are a little rough.",
    ],
  }),
  method({
    id: "density",
    name: "Hexagons and heat",
    group: "participants",
    plain: "Released counts spread over the ground, to show where people are thick and thin.",
    words:
      "Each area’s released figure is shared evenly over its postcodes. Then the shares are added up by hexagon, or smoothed into heat. A hexagon below the threshold keeps its place and loses its figure.",
    maths: "share of a postcode = figure of its area ÷ postcodes in the area",
    sources: [
      source(
        "B. W. Silverman",
        1986,
        "Density Estimation for Statistics and Data Analysis",
        "Chapman and Hall",
      ),
      source(
        "Uber Technologies",
        2018,
        "H3: a hexagonal hierarchical geospatial indexing system",
        "Uber Technologies",
      ),
    ],
    assumptions: ["People are spread over an area as its postcodes are."],
    limits: [
      "It shows no homes. It is made from the same figures as the table, so it knows no more.",
    ],
  }),
  method({
    id: "reach",
    name: "Reach",
    group: "participants",
    plain: "Participants for every 1,000 people who could have taken part.",
    words: "Participants, as shown, over the people they are set against, times 1,000.",
    maths: "reach = 1,000 × participants ÷ people",
    sources: [OURS],
    assumptions: ["The people set against are those the programme is meant for. You choose them."],
    limits: [
      "The participants are of your file’s years, the people of the publisher’s year.",
      "Where the count is hidden there is no rate.",
    ],
  }),
  method({
    id: "intervals",
    name: "Interval of a count or a rate",
    group: "participants",
    plain: "How far a rate may be from the area’s usual one, by luck and by rounding.",
    words:
      "Few people vary more, in proportion, than many. The interval holds the rates that would make the count seen unsurprising. Because shown counts are rounded, the lower end is worked out from the least the count may be and the upper end from the most.",
    maths:
      "95% Poisson interval: lower end of the least count, upper end of the most (exact below 10, Byar’s from there)",
    sources: [
      source("F. Garwood", 1936, "Fiducial limits for the Poisson distribution", "Biometrika 28"),
      source(
        "N. E. Breslow and N. E. Day",
        1987,
        "Statistical Methods in Cancer Research, volume II",
        "International Agency for Research on Cancer",
      ),
    ],
    assumptions: [
      "People come one by one. If they come in families or classes, the true interval is wider.",
    ],
    limits: ["It says nothing of whether the file is complete."],
  }),
  method({
    id: "funnel",
    name: "The chart of chance (funnel plot)",
    group: "participants",
    plain:
      "Which areas’ rates are further from the region’s than luck and usual differences explain.",
    words:
      "Around the region’s rate draw limits that widen as areas get smaller, because small areas vary more by luck. If areas differ more than luck alone explains, the limits are widened for that too. Only areas outside are unusual.",
    maths:
      "limits = rate ± z √(rate ÷ people + τ²)    φ = mean z² of the areas, the outermost tenths pulled in",
    sources: [SPIEGELHALTER],
    assumptions: [
      "φ says how much more areas differ than luck. τ² is the variance between areas that φ implies. Both are estimated from all areas, hidden ones at their best guess.",
    ],
    limits: [
      "Within the limits does not mean the same as the region: it means that nobody can tell.",
    ],
    terms: [
      {
        term: "Overdispersion",
        meaning: "Areas differing more than luck alone would make them.",
      },
    ],
  }),
  method({
    id: "under-reached",
    name: "Not reached",
    group: "participants",
    plain: "Places of lasting need with fewer participants than the region’s rate would give them.",
    words:
      "Work out how many participants the place would have at the region’s rate. If it has fewer, ask how likely so few are, allowing for luck and for how much areas usually differ, as in the funnel, and for how many places are looked at (Bonferroni: the certainty asked of each is divided by their number). Where nothing stands out, the places are still listed by how many people are missing, as a description.",
    maths: "missing = region’s rate × people − participants",
    sources: [SPIEGELHALTER, OURS],
    assumptions: [
      "A hidden count is taken at its highest, so nobody is called unreached for being hidden.",
    ],
    limits: [
      "“Missing” is against the region’s own rate. It does not say that the region’s rate is enough.",
      "Too small a place cannot be told: even nobody would be within chance.",
    ],
  }),
  method({
    id: "shrinkage",
    name: "Steady small areas (empirical Bayes)",
    group: "participants",
    plain:
      "Rates of small areas drawn towards the region’s, so that luck does not make the map flicker.",
    words:
      "An area with many people keeps its own rate. One with few is drawn towards the region’s, because its own rate is mostly luck. How hard it is drawn depends on how much areas really differ. Then all rates are multiplied by one factor, so that together they still make the region’s. Hidden areas take part with the range their count may have.",
    maths:
      "rate′ = f (region + t (rate − region)),  t = A ÷ (A + region ÷ people),  A the variance between areas, f so that Σ people × rate′ = Σ people × region",
    sources: [
      source(
        "R. J. Marshall",
        1991,
        "Mapping disease and mortality rates using empirical Bayes estimators",
        "Applied Statistics 40",
      ),
    ],
    assumptions: ["Areas differ about one common mean, whatever their neighbours."],
    limits: ["A drawn rate is better for a map of many areas than for judging one."],
  }),
  method({
    id: "concentration",
    name: "Fair share (concentration curve and index)",
    group: "participants",
    plain:
      "Whether participants live in more, or in less, deprived areas than the people they are set against.",
    words:
      "Line up areas from most to least deprived. Walking along, add up the share of participants and the share of people. The index is twice the area between the two curves: below nought, participants live in more deprived areas than people do.",
    maths: "index = Σ (pₖ₋₁ Lₖ − pₖ Lₖ₋₁),  p and L the running shares of people and participants",
    sources: [
      source(
        "N. Kakwani, A. Wagstaff and E. van Doorslaer",
        1997,
        "Socioeconomic inequalities in health: measurement, computation, and statistical inference",
        "Journal of Econometrics 77",
      ),
    ],
    assumptions: [
      "It is made from released figures, so small areas’ hidden counts are guessed within their range.",
    ],
    limits: [
      "It speaks of areas. Participants in a deprived area need not be deprived themselves.",
    ],
  }),
  method({
    id: "households",
    name: "Participants and households",
    group: "participants",
    plain: "How many households the participants come from, and how many send more than one.",
    words:
      "People with the same household number are one household. Within a borough and a programme, count households with one participant and with several. Boroughs with few people are counted together.",
    maths: "participants per household = people with a number ÷ households",
    sources: [OURS],
    assumptions: ["The file’s household numbers are right. People without one are counted apart."],
    limits: [
      "The same family under two numbers counts as two. Figures are hidden and rounded as all others.",
    ],
  }),
  method({
    id: "starters",
    name: "Starters over time",
    group: "participants",
    plain: "How many people started in each quarter or year.",
    words:
      "Count starters by quarter. Where a quarter has too few to be shown, its whole year is shown as one.",
    maths: "starters of a year = Σ starters of its quarters",
    sources: [OURS],
    assumptions: ["The start date in the file is right."],
    limits: [
      "Bars of years and of quarters are different lengths of time: compare their heights per month.",
    ],
  }),
] as const;
