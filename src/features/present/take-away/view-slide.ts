import type { AtlasFacts } from "../../../domain/deck/atlas-facts";
import { newSlide, type Slide } from "../../../domain/deck/deck";
import { REACH_CHART } from "../../../domain/deck/slide-charts";
import { toldSlide, type ToldSlide } from "../../../domain/deck/told-slide";
import { lockedSearch } from "../../../domain/deck/view-search";
import {
  filterShown,
  measureTitle,
  patchesShown,
  peopleSentence,
  shownSentences,
  shownTier,
} from "../../../domain/deck/view-words";
import { headlineOf } from "../../../domain/deck/view-headline";
import { questionOf } from "../../../domain/filter/question";
import type { PatchCodes } from "../../../domain/patch/patch";
import type { View } from "../../../domain/view";
import type { Tier } from "../../../domain/tiers";
import { codeShown, sessionNow } from "../../../data/participants/session";
import { sources } from "../../../data/sources";
import { newId } from "../../../platform/new-id";

/**
 * The view with the programme it shows written into it, so that it goes on showing that one whatever is
 * chosen or opened afterwards. As a code: no name of a programme is kept in a deck or stands in a link.
 */
export const withProgramme = (view: View): View => {
  const session = sessionNow();
  if (view.participants === "none") return { ...view, programme: null };
  if (session === null || view.programme !== null) return view;
  return { ...view, programme: codeShown(session) };
};

/** Whatever is on the screen as a map slide, with words that can be changed afterwards. */
export const slideOfView = (view: View): Slide => slideOfReport(view) ?? slideOfMap(view);

/** What a report is about, by codes; null where none is open, or the page is of indicators. */
const reported = ({ report, area, patch, patches }: View): PatchCodes | null => {
  if (report === "area") return area === null ? null : { name: `{name of ${area}}`, codes: [area] };
  if (report !== "patch") return null;
  return patches[(patch ?? 1) - 1] ?? null;
};

/** A report on an area or a patch as a slide: where it is, and how poor it has been, each figure live. */
const slideOfReport = (view: View): Slide | null => {
  const subject = reported(view);
  if (subject === null) return null;
  const isArea = view.report === "area";
  const of = subject.codes.join(" ");
  const shown: View = {
    ...view,
    measure: "imd",
    release: null,
    by: "lsoa",
    persistence: "always-10",
    hotspots: "none",
    participants: "none",
    filter: null,
    boroughs: [],
    shape: "geographic",
    report: null,
    area: isArea ? view.area : null,
    patches: isArea ? [] : [subject],
    patch: null,
  };
  return newSlide(newId(), {
    kind: "map",
    view: lockedSearch(shown),
    eyebrow: isArea ? "One area" : "One patch",
    title: subject.name,
    // An area is too small to be found by its outline alone.
    callouts: isArea ? [{ area: of, text: subject.name }] : [],
    figure: isArea ? `{lowest rank in ${of}}` : `{count of always-10 areas in ${of}}`,
    text: (isArea
      ? [
          "of {count of areas ranked} areas in England, most deprived first, in {latest release}",
          `In England’s most deprived 10% in every Index since {first release}: {whether always-10 areas in ${of}}`,
          `{residents of areas in ${of}} residents`,
        ]
      : [
          `of its {count of areas in ${of}} areas have been in England’s most deprived 10% in every Index since {first release}`,
          `{residents of always-10 areas in ${of}} of its {residents of areas in ${of}} residents live there`,
        ]
    ).join("\n"),
  });
};

const slideOfMap = (view: View): Slide =>
  newSlide(newId(), {
    kind: "map",
    view: lockedSearch(withProgramme(view)),
    eyebrow: view.participants === "rate" ? "Reach" : measureTitle(view),
    title: headlineOf(view),
    text: [
      ...(view.participants === "rate" ? [] : trusted(shownSentences(view), shownTier(view))),
      ...trusted([peopleSentence(view)], peopleTier()),
      // Colours, hatch and outlines are in the legend; boroughs alone are in the title.
      questionOf(view).conditions.length === 0 ? "" : filterShown(view),
      patchesShown(view),
    ]
      .filter((line) => line !== "")
      .join("\n"),
  });

/** The participants in use, by borough: headed by what it shows whenever it is shown. */
export const slideOfReach = (view: View): Slide =>
  newSlide(newId(), {
    kind: "chart",
    chart: REACH_CHART,
    view: lockedSearch(withProgramme({ ...view, participants: "rate" })),
    eyebrow: "Reach",
  });

/** Participants are nobody’s statistic. */
const peopleTier = (): Tier => (sessionNow()?.synthetic === true ? "Synthetic" : "Your own file");

/** Sentences, the first marked with its tier where that has to be said. */
const trusted = ([first = "", ...more]: readonly string[], tier: Tier): readonly string[] => [
  tier === "Official" || first === "" ? first : `[${tier}] ${first}`,
  ...more,
];

export const toldView = (view: View, facts: AtlasFacts): ToldSlide =>
  toldSlide(slideOfView(view), facts, sources);
