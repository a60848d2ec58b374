import { type ComponentType } from "react";
import type { Screen } from "../domain/screen-keys";
import { ExploreScreen } from "../features/explore/explore-screen";
import { whereHeld } from "./not-held";
import { lazyPart } from "../ui/lazy-part";

const opening = (title: string) => ({
  className: "afloat",
  meanwhile: <p className="loading">Opening {title}…</p>,
});

interface ScreenEntry {
  readonly id: Screen;
  readonly title: string;
  readonly Component: ComponentType;
}

/** Every screen: one folder below features and one line here. Explore is in the first load. */
export const SCREEN_LIST: readonly ScreenEntry[] = [
  { id: "explore", title: "Explore", Component: ExploreScreen },
  {
    id: "compare",
    title: "Compare",
    Component: lazyPart(
      "The Compare screen",
      async () => (await import("../features/compare/compare-screen")).CompareScreen,
      opening("Compare"),
    ),
  },
  {
    id: "present",
    title: "Present",
    Component: whereHeld(
      "claims/figures",
      { id: "present", title: "Present" },
      lazyPart(
        "The Present screen",
        async () => (await import("../features/present/present-screen")).PresentScreen,
        opening("Present"),
      ),
    ),
  },
  {
    id: "participants",
    title: "Participants",
    Component: whereHeld(
      "postcodes",
      { id: "participants", title: "Participants" },
      lazyPart(
        "The Participants screen",
        async () =>
          (await import("../features/participants/participants-screen")).ParticipantsScreen,
        opening("Participants"),
      ),
    ),
  },
  {
    id: "method",
    title: "Method",
    Component: lazyPart(
      "The Method screen",
      async () => (await import("../features/method/method-screen")).MethodScreen,
      opening("Method"),
    ),
  },
];
