import type { AtlasFacts } from "../../../domain/deck/atlas-facts";
import { newSlide, type Slide } from "../../../domain/deck/deck";
import { definitionShown, filterShown, shownTitle } from "../../../domain/deck/provenance";
import { toldSlide, type ToldSlide } from "../../../domain/deck/told-slide";
import { lockedSearch } from "../../../domain/deck/view-search";
import type { View } from "../../../domain/view";
import { measureOf } from "../../../domain/measure-releases";
import { sources } from "../../../data/sources";
import { groundMeasure } from "../../../domain/mapped-id";

/** Whatever is on the screen as a map slide, with words that can be changed afterwards. */
export const slideOfView = (view: View): Slide =>
  newSlide(crypto.randomUUID(), {
    kind: "map",
    view: lockedSearch(view),
    eyebrow: shownTitle(view),
    title: measureOf(groundMeasure(view.measure)).title,
    text: [
      measureOf(groundMeasure(view.measure)).sentence,
      definitionShown(view),
      filterShown(view),
    ]
      .filter((line) => line !== "")
      .join("\n"),
  });

export const toldView = (view: View, facts: AtlasFacts): ToldSlide =>
  toldSlide(slideOfView(view), facts, sources);
