import type { QueryClient } from "@tanstack/react-query";
import { loadPictured, needsTests, type Pictured } from "../../../data/pictured";
import { viewOf } from "../../../domain/deck/view-search";
import { questionOf } from "../../../domain/filter/question";
import { inWorkMeasure } from "../../../domain/in-work-measures";
import type { View } from "../../../domain/view";
import { fitCamera, withinKnown } from "../../../map/camera";
import { earlyFrame } from "../../../map/early-frame";
import { paintFirstFrame } from "../../../map/first-frame";
import { loadGround } from "../../../map/ground-geography";
import type { MapGeography } from "../../../map/map-data";
import { pictureOf } from "../../../map/picture-of";
import { profileKind } from "../profile-kind";
import { paddingNow } from "./padding";

/** Whether a map of the view needs nothing but the artefacts that every visit fetches first. */
const isPlain = (view: View): boolean =>
  view.screen === "explore" &&
  view.show !== "table" &&
  view.shape === "geographic" &&
  view.participants === "none" &&
  view.patches.length === 0 &&
  view.report === null &&
  inWorkMeasure(view.measure) === undefined &&
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
  const [pictured, geography] = await Promise.all([
    loadPictured(client, view, null),
    loadGround(client),
  ]);
  return () => paint(view, pictured, geography);
};

const paint = (view: View, pictured: Pictured, geography: MapGeography): void => {
  const canvas = earlyFrame();
  if (canvas === null) return;
  document.documentElement.dataset.theme = view.theme;
  const { areas, drawn, persistentRows } = pictured;
  const padding = paddingNow({
    withProfile: profileKind(view.area, areas) !== null,
    show: view.show,
    isAsked: questionOf(view).conditions.length > 0,
  });
  const { clientWidth: width, clientHeight: height } = canvas;
  const size = { width, height };
  const camera = withinKnown(view.map ?? fitCamera(geography.bounds, size, padding), size);
  const over = { persistentRows, marked: null, patchRows: [] };
  const selectedRow = view.area === null ? null : (areas.rowOf.get(view.area) ?? null);
  const scene = {
    geography,
    picture: pictureOf({ drawn, ...over }, view.theme),
    marks: { selectedRow, hoveredRow: null },
  };
  paintFirstFrame(canvas, scene, camera, size, window.devicePixelRatio);
  performance.mark("atlas:first-frame");
};
