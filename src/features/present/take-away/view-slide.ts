import type { AtlasFacts } from "../../../domain/deck/atlas-facts";
import { newSlide, type Slide } from "../../../domain/deck/deck";
import { toldSlide, type ToldSlide } from "../../../domain/deck/told-slide";
import { lockedSearch } from "../../../domain/deck/view-search";
import {
  colouredBy,
  definitionShown,
  filterShown,
  hotspotsShown,
  patchesShown,
  peopleAsked,
  shownName,
  shownSentences,
  shownTier,
  shownTitle,
} from "../../../domain/deck/view-words";
import type { View } from "../../../domain/view";
import type { Tier } from "../../../domain/tiers";
import { sources } from "../../../data/sources";
import { newId } from "../../../platform/new-id";

/** Whatever is on the screen as a map slide, with words that can be changed afterwards. */
export const slideOfView = (view: View): Slide =>
  newSlide(newId(), {
    kind: "map",
    view: lockedSearch(view),
    eyebrow: shownTitle(view),
    title: peopleAsked(view) || shownName(view),
    text: [
      ...trusted(shownSentences(view), shownTier(view)),
      colouredBy(view),
      definitionShown(view),
      hotspotsShown(view),
      filterShown(view),
      patchesShown(view),
    ]
      .filter((line) => line !== "")
      .join("\n"),
  });

/** What a measure is, marked with its tier where that has to be said. */
const trusted = ([first = "", ...more]: readonly string[], tier: Tier): readonly string[] => [
  tier === "Official" ? first : `[${tier}] ${first}`,
  ...more,
];

export const toldView = (view: View, facts: AtlasFacts): ToldSlide =>
  toldSlide(slideOfView(view), facts, sources);
