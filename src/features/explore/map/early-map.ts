import type { QueryClient } from "@tanstack/react-query";
import type { Content } from "../../../content/content";
import { loadContent, needsTests } from "../../../content/load-content";
import { viewOf } from "../../../domain/deck/view-search";
import { questionOf } from "../../../domain/filter/question";
import { inWorkMeasure } from "../../../domain/in-work-measures";
import { largerIn } from "../../../domain/shown-by";
import type { View } from "../../../domain/view";
import { fitCamera, withinKnown } from "../../../map/camera";
import { earlyFrame } from "../../../map/early-frame";
import { paintFirstFrame } from "../../../map/first-frame";
import { loadGround } from "../../../map/ground-geography";
import type { MapGeography } from "../../../map/map-data";
import { pictureOf } from "../../../map/picture-of";
import { hasProfile } from "../profile-kind";
import { paddingNow } from "./padding";

/** Whether a map of the view needs nothing but the artefacts that every visit fetches first. */
const isPlain = (view: View): boolean =>
  view.screen === "explore" &&
  view.show !== "table" &&
  view.shape === "geographic" &&
  view.participants === "none" &&
  view.own === "none" &&
  view.patches.length === 0 &&
  view.report === null &&
  inWorkMeasure(view.measure) === undefined &&
  largerIn(view) === null &&
  !needsTests(view);

/**
 * What a link's map needs to be painted where the page will have it, before there is a page: the
 * artefacts are there long before the framework has built the panels around it. Resolves with the
 * painting still to be done, or null where the page has to draw the map itself.
 */
export const loadEarlyMap = async (
  client: QueryClient,
  search: string,
): Promise<(() => void) | null> => {
  const view = viewOf(search);
  if (!isPlain(view)) return null;
  const [content, geography] = await Promise.all([
    loadContent(client, view, { tested: false, addedUp: false }),
    loadGround(client),
  ]);
  return () => paint(content, geography);
};

const paint = (content: Content, geography: MapGeography): void => {
  const canvas = earlyFrame();
  if (canvas === null) return;
  const { view, areas, highlight } = content;
  document.documentElement.dataset.theme = view.theme;
  const padding = paddingNow({
    withProfile: hasProfile(view.area, areas, content.choropleth.units.rowOf),
    theme: view.theme,
    show: view.show,
    isAsked: questionOf(view).conditions.length > 0,
  });
  const { clientWidth: width, clientHeight: height } = canvas;
  const size = { width, height };
  const camera = withinKnown(view.map ?? fitCamera(geography.bounds, size, padding), size);
  const scene = {
    geography,
    picture: pictureOf(content, view.theme),
    marks: { highlight, hoveredRow: null },
  };
  paintFirstFrame(canvas, scene, camera, size, window.devicePixelRatio);
  performance.mark("atlas:first-frame");
};
