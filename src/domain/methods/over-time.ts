import { method, OURS, source, type Method } from "./method";
import { lowerFirst } from "../format";
import { DEFINITIONS, TRAJECTORY_WORDS, type DefinitionId, type Trajectory } from "../persistence";

const label = (trajectory: Trajectory): string => `“${lowerFirst(TRAJECTORY_WORDS[trajectory])}”`;

const WALES = source(
  "Welsh Government",
  2019,
  "Welsh Index of Multiple Deprivation 2019: results report",
  "Welsh Government",
);

const RELATIVE =
  "It compares the area with the rest of England. An area can leave because others fell behind it, and stay although life in it became better.";
const EVERY_ANCESTOR =
  "Where several older areas became one, all of them must have been in. One part that was out is enough to keep the merged area out.";

const RIGHT_SIDE =
  "Each release puts the area on the right side of the line. Ranks come without a margin of error.";
const SAME_THING =
  "Except in 2025, what the releases count as deprivation differs too little to move an area over the line.";
const SNAPSHOTS =
  "“Always” means at every release. Releases are snapshots some years apart: nobody ranked the years between.";

const share = (id: DefinitionId, plain: string, more: Partial<Omit<Method, "id">> = {}) => {
  const { title, rule } = DEFINITIONS.find((definition) => definition.id === id)!;
  const most = rule.kind === "share" ? rule.threshold : NaN;
  return {
    name: title,
    group: "over-time" as const,
    plain,
    words: `At each release, divide the area’s rank by the number of areas ranked. If that is ${Number((100 * most).toFixed(1))}% or less, the area is in. It is persistent if it is in at every release. ${EVERY_ANCESTOR} If we cannot tell for a release, the area is “not known”, never “out”.`,
    maths: `in(release) = rank ÷ N ≤ ${most < 0.1 ? "50 ÷ 1,917" : most}    persistent = in at every release`,
    sources: [OURS],
    assumptions: [RIGHT_SIDE, SAME_THING],
    limits: [
      SNAPSHOTS,
      RELATIVE,
      "A line drawn at a share of England is sharp: an area just outside it at one release is not persistent.",
      "Releases do not all measure the same thing. The 2025 release counts low income after housing costs, earlier ones before.",
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
          "In at every release, by the definition you choose. Unless we name another, this is the most deprived tenth of England.",
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
      "Among the most deprived of England at every release, by the share that Wales uses for deep-rooted deprivation.",
      { sources: [WALES] },
    ),
  }),
  method({
    id: "hot-spot-always",
    name: "Always a hot spot",
    group: "over-time",
    plain:
      "A hot spot at every release, and itself in more need than the average of the region and its ring.",
    words:
      "Test every release for hot spots with Gi*, allowing one in twenty of the marks to be chance. An area is in where it has a mark and its own need is above the average. So an area that only lies beside need does not count. It is persistent if it is in at every release. We test each release by itself, with the same ring of areas outside.",
    maths:
      "in(release) = Gi* hot, q ≤ 0.05 and own need > average    persistent = in at every release",
    sources: [
      source(
        "Esri",
        2023,
        "How Emerging Hot Spot Analysis works",
        "Esri, ArcGIS Pro documentation",
      ),
      OURS,
    ],
    assumptions: [
      "All that Gi* and its test of chance assume, at every release.",
      "Except in 2025, what the releases count as deprivation differs too little to make or unmake a hot spot.",
    ],
    limits: [
      SNAPSHOTS,
      "It describes the area and those around it, not the area alone.",
      "Areas that were once one share one older figure. That makes a mark in older releases a little more likely.",
      "It compares the area with the average of the region and its ring. An area can leave because those changed and it did not.",
    ],
  }),
  method({
    id: "trajectories",
    name: "How an area moved over the releases",
    group: "over-time",
    plain: "One of seven ways an area can move in and out of the most deprived share.",
    words: `Write down, release by release, whether the area was in. In at all: ${label("persistent")}. In at the last only: ${label("new")}. In now and unbroken since it came in: ${label("consecutive")}. In now with a gap: ${label("intermittent")}. In before and out now: ${label("left")}. Out at every release: ${label("never")}. A release that is not known: ${label("unknown")}. Every area gets exactly one label.`,
    maths: "a row of ins and outs, oldest first → exactly one of seven labels",
    sources: [
      source(
        "Esri",
        2023,
        "How Emerging Hot Spot Analysis works",
        "Esri, ArcGIS Pro documentation",
      ),
      OURS,
    ],
    assumptions: [RIGHT_SIDE, SAME_THING],
    limits: [
      "Leaving a share of England is a move in rank, not proof that anybody is better off.",
      "The release of 2025 counts low income after housing costs. Rents here are lower than in much of England, so some areas may have left, or moved up, because of the new definition.",
    ],
  }),
  method({
    id: "direction",
    name: "Direction of movement",
    group: "over-time",
    plain:
      "How often, from one release to the next, an area became less deprived beside the rest of England, and how often more.",
    words:
      "Take the area’s percentile at each release. From one release to the next it went up, down or stayed. Count the steps of each kind. If the position at a release is unknown, we do not count. We do not claim that the movement is more than chance.",
    maths: "up = number of k with percentileₖ₊₁ > percentileₖ",
    sources: [OURS],
    assumptions: ["Every step is real, however small. Ranks come without a margin of error."],
    limits: [
      "Positions at one release and the next are very similar. Drift alone often goes one way several times running. A usual test would see a trend in one of five or six areas that only drift.",
      "The step to 2025 crosses a new definition of low income, after housing costs.",
    ],
  }),
  method({
    id: "difference",
    name: "Difference of two maps",
    group: "over-time",
    plain: "How many tenths of England an area moves between two maps.",
    words:
      "Take the area’s tenth of England on the second map. Subtract its tenth on the first. Below zero is more deprived on the second.",
    maths: "moved = tenth₂ − tenth₁",
    sources: [OURS],
    assumptions: ["A tenth of England means the same on both maps."],
    limits: [
      "A step across the edge of a tenth may be a very small move.",
      "Between 2019 and 2025, part of a move comes from counting low income after housing costs.",
    ],
  }),
] as const;
