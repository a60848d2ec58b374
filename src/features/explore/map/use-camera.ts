import { useEffect, useEffectEvent, useRef } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import { VIEW_KEYS, type Camera } from "../../../domain/view";
import type { Bounds, Padding } from "../../../map/camera";
import { boundsOf } from "../../../map/geography";
import type { MapController } from "../../../map/map-controller";
import type { MapGeography } from "../../../map/map-data";
import type { Explored } from "../use-explore";

const said = (camera: Camera | null): string => VIEW_KEYS.map.print(camera);

/**
 * Keeps map and address in step. The map owns its camera while it moves and writes where it comes to
 * rest; an address that changes otherwise (search, Back, a borough chosen) flies the map there. No
 * camera in the address means: fit the boroughs chosen, on whatever screen this is.
 */
export const useCamera = (
  explored: Explored | null,
  geography: MapGeography | null,
  controller: MapController | null,
  padding: Padding,
) => {
  const asked = explored?.view.map ?? null;
  const boroughs = explored?.view.boroughs.join() ?? "";
  /** What the map itself last wrote, so as not to be flown to where it already is. */
  const written = useRef<string | null>(null);
  const fitting = useRef(false);

  const fit = () => {
    if (controller === null || geography === null) return;
    fitting.current = true;
    controller.fit(boundsFor(geography, boroughs), padding);
  };
  const fitNow = useEffectEvent(fit);
  const fly = useEffectEvent((camera: Camera) => {
    if (said(camera) !== written.current) controller?.flyTo(camera);
    written.current = said(camera);
  });
  const show = explored?.view.show ?? "";
  const key = asked === null ? `fit ${boroughs} ${show}` : said(asked);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (controller === null) return;
    // The first camera is where the map started: nothing to fly to.
    const first = shown.current === null;
    if (shown.current === key) return;
    shown.current = key;
    if (asked !== null) {
      if (first) written.current = said(asked);
      else fly(asked);
    } else if (!first || boroughs !== "") fitNow();
  }, [controller, key, asked, boroughs]);

  return {
    start: asked,
    onMove: (camera: Camera) => {
      if (fitting.current) {
        fitting.current = false;
        return;
      }
      written.current = said(camera);
      if (explored !== null && said(explored.view.map) !== said(camera)) {
        shown.current = said(camera);
        explored.change({ map: camera });
      }
    },
    home: () => {
      if (explored === null) return;
      if (asked === null) fit();
      else explored.change({ map: null });
    },
  };
};

/** Bounds of the boroughs chosen, or of the region. */
const boundsFor = (geography: MapGeography, boroughs: string): Bounds => {
  if (boroughs === "") return geography.bounds;
  const chosen = boroughs.split(",");
  return boundsOf(
    geography.boroughs.features.filter((_, at) => chosen.includes(BOROUGHS[at]?.code ?? "")),
  );
};
