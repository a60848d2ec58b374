import { method, OURS, source, type Method } from "./method";
import { DEFINITIONS, type DefinitionId } from "../persistence";

const WALES = source(
  "Welsh Government",
  2019,
  "Welsh Index of Multiple Deprivation 2019: results report",
  "Welsh Government",
);

const RELATIVE =
  "It compares the area with the rest of England. An area can leave because others fell behind it, and stay although life in it became better.";
const EVERY_ANCESTOR =
  "Where several older areas became one, all of them must have been in. So a carried past is never read too darkly.";

const share = (id: DefinitionId, plain: string, more: Partial<Omit<Method, "id">> = {}) => {
  const { title, rule } = DEFINITIONS.find((definition) => definition.id === id)!;
  const most = rule.kind === "share" ? rule.threshold : NaN;
  return {
    name: title,
    group: "over-time" as const,
    plain,
    words: `At each release, divide the area’s rank by the number of areas ranked. If that is ${Number((100 * most).toFixed(1))}% or less, the area is in. It is persistent if it is in at every release.`,
    maths: `in(release) = rank ÷ N ≤ ${most < 0.1 ? "50 ÷ 1,917" : most}    persistent = in at every release`,
    sources: [OURS],
    assumptions: [
      EVERY_ANCESTOR,
      "A release at which it cannot be told leaves the area “not known”, never “out”.",
    ],
    limits: [
      RELATIVE,
      "A line drawn at a share of England is sharp: an area just outside it at one release is not persistent.",
      "Releases do not all measure the same thing. That of 2025 counts low income after housing costs, earlier ones before.",
    ],
    ...more,
  };
};

export const TIME_METHODS = [
  method({
    id: "always-10",
    ...share("always-10", "In the most deprived tenth of England at every release."),
    terms: [
      {
        term: "Persistent",
        meaning:
          "In at every release, by the definition chosen. Unless another is named, that is: in the most deprived tenth of England.",
      },
    ],
  }),
  method({
    id: "always-20",
    ...share("always-20", "In the most deprived fifth of England at every release."),
  }),
  method({
    id: "deep-rooted",
    ...share(
      "deep-rooted",
      "At the far end of England at every release, by the share that Wales uses for deep-rooted deprivation.",
      { sources: [WALES] },
    ),
  }),
  method({
    id: "hot-spot-always",
    name: "Always a hot spot",
    group: "over-time",
    plain: "Part of a hot spot of need at every release, and itself in more need than average.",
    words:
      "Test every release for hot spots with Gi*, allowing one in twenty of the marks to be chance. An area is persistent if it is marked at every release.",
    maths: "in(release) = Gi* hot and q ≤ 0.05    persistent = in at every release",
    sources: [
      source(
        "Esri",
        2023,
        "How Emerging Hot Spot Analysis works",
        "Esri, ArcGIS Pro documentation",
      ),
      OURS,
    ],
    assumptions: ["Each release is tested by itself, against the same ring of areas outside."],
    limits: [
      "It speaks of the area and those around it together, not of the area alone.",
      "Areas that were once one share one older figure, which makes them a little likelier to be marked in older releases.",
      RELATIVE,
    ],
  }),
  method({
    id: "trajectories",
    name: "What an area did over the releases",
    group: "over-time",
    plain: "One of seven ways an area can have gone in and out of the most deprived share.",
    words:
      "Write down, release by release, whether the area was in. In at all: “in every release”. In at the last only: “in for the first time”. In now and unbroken since it came in: “in for the last releases”. In now with a gap: “on and off”. In before and out now: “in before, not now”. Out at all: “never in”. Any release not known: “not known”.",
    maths: "a row of ins and outs, oldest first → exactly one of seven words",
    sources: [
      source(
        "Esri",
        2023,
        "How Emerging Hot Spot Analysis works",
        "Esri, ArcGIS Pro documentation",
      ),
      OURS,
    ],
    assumptions: ["Every area gets exactly one word."],
    limits: [
      "Leaving a share of England is a move in rank, not proof that anybody is better off.",
      "The release of 2025 counts low income after housing costs. Rents here are lower than in much of England, so some areas left, or moved up, because of the new definition.",
    ],
  }),
  method({
    id: "direction",
    name: "Direction of movement",
    group: "over-time",
    plain: "At how many steps between releases an area’s position rose, and at how many it fell.",
    words:
      "Take the area’s percentile at each release. From one release to the next it went up, down or stayed. Count the steps of each kind. That is all: no claim is made that the movement is more than chance.",
    maths: "up = number of k with percentileₖ₊₁ > percentileₖ",
    sources: [OURS],
    assumptions: ["Every release’s position is known."],
    limits: [
      "Positions at one release and the next are nearly alike, so one that merely drifts often goes the same way many times. Tests that forget this find trends everywhere.",
      "The step to 2025 crosses a new definition of low income, after housing costs.",
    ],
  }),
  method({
    id: "difference",
    name: "Difference of two maps",
    group: "over-time",
    plain: "By how many tenths of England an area stands differently on a second map.",
    words:
      "Take the area’s tenth of England on the second map and take away its tenth on the first. Below nought is more deprived on the second.",
    maths: "moved = tenth₂ − tenth₁",
    sources: [OURS],
    assumptions: ["Both maps are ranked among all England."],
    limits: [
      "A step across the edge of a tenth may be a very small move.",
      "Between 2019 and 2025, part of a move comes from counting low income after housing costs.",
    ],
  }),
] as const;
