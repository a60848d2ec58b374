import { ROUNDING, THRESHOLD, TWO_FILES } from "../disclosure";
import { method, OURS, source, SPIEGELHALTER } from "./method";

export const PARTICIPANT_METHODS = [
  method({
    id: "geocoding",
    name: "Finding the area of a postcode",
    group: "participants",
    plain:
      "We put each participant in the small area that their postcode is in, or most likely in.",
    words:
      "Look up the postcode, however you type it, in the atlas’s own list. If you give only the first part and a digit, use the area with most postcodes of that sector, and say so. All of this happens on your device.",
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
      "A postcode near a boundary may hold homes on both sides. We count such postcodes and say so.",
      "Some postcodes of the list were no longer in use in October 2025. We place people by them all the same, and the report says how many.",
    ],
  }),
  method({
    id: "disclosure",
    name: "Disclosure control: hiding small counts",
    group: "participants",
    plain:
      "We hide and round counts, so that nobody can work out a count of only a few people from what is shown.",
    words: `A count below ${THRESHOLD} becomes “fewer than ${THRESHOLD}”, zero included. We round the rest to the nearest ${ROUNDING}. A total must not reveal a part: if it would, we show it less exactly. Rates, charts and files all come from these figures, never from the people.`,
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
    assumptions: ["The file is shown at one threshold only."],
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
    plain: "Released counts spread over the map, to show where many or few people live.",
    words:
      "We share each area’s released figure evenly over its postcodes in our list, in use or not. Then we add up the shares by hexagon, or smooth them into heat. A hexagon below the threshold keeps its place and loses its figure.",
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
    limits: ["It shows no homes. It uses the same figures as the table and no others."],
  }),
  method({
    id: "reach",
    name: "Reach",
    group: "participants",
    plain: "Participants for every 1,000 people you compare them with.",
    words:
      "Divide the participants shown by the people they are compared with. Multiply by 1,000. You choose the people.",
    maths: "reach = 1,000 × participants ÷ people",
    sources: [OURS],
    assumptions: ["The people of the comparison are those the programme is for."],
    limits: [
      "The participants are of your file’s years, the people of the publisher’s year.",
      "We show no rate where the count is hidden.",
    ],
  }),
  method({
    id: "intervals",
    name: "Interval of a count or a rate",
    group: "participants",
    plain: "How far a rate may differ from the area’s usual one, through luck and rounding.",
    words:
      "Small numbers vary more than large ones. The interval holds the rates that fit the count. Shown counts are rounded, so the lower end uses the lowest possible count and the upper end the highest.",
    maths:
      "95% Poisson interval: lower end for the lowest count, upper end for the highest (exact below 10, Byar’s from there)",
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
    limits: ["It does not say whether the file is complete."],
  }),
  method({
    id: "funnel",
    name: "The chart of chance (funnel plot)",
    group: "participants",
    plain:
      "Which areas’ rates are further from the region’s than luck and usual differences explain.",
    words:
      "Around the region’s rate draw limits that widen as areas get smaller, because small areas vary more by luck. If areas differ more than luck alone explains, widen the limits for that too. Only areas outside the limits stand out. φ says how much more areas differ than luck. τ² is the variance between areas that φ implies. We estimate both from all areas, using our best guess for hidden counts.",
    maths:
      "limits = rate ± z √(rate ÷ people + τ²)    φ = mean z² of the areas, the outermost tenths pulled in",
    sources: [SPIEGELHALTER],
    assumptions: [
      "Beyond luck, small and large areas differ equally from the region (τ²).",
      "Hidden counts are near the guesses made for them.",
    ],
    limits: [
      "Inside the limits does not mean the same as the region. It means that we cannot tell.",
    ],
    terms: [
      {
        term: "Overdispersion",
        meaning: "Areas differing more than luck alone would explain.",
      },
    ],
  }),
  method({
    id: "under-reached",
    name: "Not reached",
    group: "participants",
    plain: "Places of lasting need with fewer participants than the region’s rate would give them.",
    words:
      "Work out how many participants the place would have at the region’s rate. If it has fewer, work out how likely so few are. Allow for luck and for how much areas usually differ, as in the funnel. Allow too for the number of places tested (Bonferroni’s correction). A hidden count is taken at its highest, so hiding alone never makes a place look unreached. If nothing stands out, we still list the places by how many people are missing, as a description.",
    maths: "missing = region’s rate × people − participants",
    sources: [SPIEGELHALTER, OURS],
    assumptions: [
      "Luck and usual differences are the same in places of lasting need as elsewhere.",
    ],
    limits: [
      "“Missing” compares a place with the region’s own rate. It does not say that the region’s rate is enough.",
      "In a very small place we cannot tell: even no participants at all could be chance.",
      "Where neighbourhoods are too small, we answer for boroughs and for their neighbourhoods of lasting need together. We do not answer for wards: most cut across neighbourhoods, and the two side by side could give hidden counts away.",
    ],
  }),
  method({
    id: "shrinkage",
    name: "Steady small areas (empirical Bayes)",
    group: "participants",
    plain:
      "Rates of small areas moved towards the region’s rate, so that luck does not dominate the map.",
    words:
      "The fewer people an area has, the more of its rate is luck, and the further it moves towards the region’s rate. How far depends too on how much areas really differ. Then we multiply all rates by one factor, so that together they still make the region’s rate. Hidden areas count with the range their count may have.",
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
    limits: ["A smoothed rate is better for a map of many areas than for judging one."],
  }),
  method({
    id: "concentration",
    name: "Fair share (concentration curve and index)",
    group: "participants",
    plain:
      "Whether participants live in more, or in less, deprived areas than the people they are compared with.",
    words:
      "Line up areas from most to least deprived. Walking along, add up the share of participants and the share of people. It uses released figures, so small areas’ hidden counts are guesses within their range. The index is twice the area between the two curves: below zero, participants live in more deprived areas than the people we compare them with.",
    maths: "index = Σ (pₖ₋₁ Lₖ − pₖ Lₖ₋₁),  p and L the running shares of people and participants",
    sources: [
      source(
        "N. Kakwani, A. Wagstaff and E. van Doorslaer",
        1997,
        "Socioeconomic inequalities in health: measurement, computation, and statistical inference",
        "Journal of Econometrics 77",
      ),
    ],
    assumptions: ["Hidden counts are near the guesses made for them."],
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
      "People with the same household number are one household. Within a borough and a programme, count households with one participant and with several. We count boroughs with few people together, and people without a number separately.",
    maths: "participants per household = people with a number ÷ households",
    sources: [OURS],
    assumptions: ["The file’s household numbers are right."],
    limits: [
      "The same family under two numbers counts as two. We hide and round these figures like all others.",
    ],
  }),
  method({
    id: "starters",
    name: "Starters over time",
    group: "participants",
    plain: "How many people started in each quarter or year.",
    words:
      "Count starters by quarter. If a quarter has too few people to show, we show its whole year.",
    maths: "starters of a year = Σ starters of its quarters",
    sources: [OURS],
    assumptions: ["The start date in the file is right."],
    limits: [
      "Bars of years and of quarters are different lengths of time: compare their heights per month.",
    ],
  }),
] as const;
