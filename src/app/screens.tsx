import { lazy, type ComponentType } from "react";
import type { Screen } from "../domain/view";
import { ExploreScreen } from "../features/explore/explore-screen";

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
    Component: lazy(async () => ({
      default: (await import("../features/compare/compare-screen")).CompareScreen,
    })),
  },
  {
    id: "present",
    title: "Present",
    Component: lazy(async () => ({
      default: (await import("../features/present/present-screen")).PresentScreen,
    })),
  },
  {
    id: "participants",
    title: "Participants",
    Component: lazy(async () => ({
      default: (await import("../features/participants/participants-screen")).ParticipantsScreen,
    })),
  },
  {
    id: "method",
    title: "Method",
    Component: lazy(async () => ({
      default: (await import("../features/method/method-screen")).MethodScreen,
    })),
  },
];
