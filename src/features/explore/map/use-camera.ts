import { useEffect, useEffectEvent, useRef } from "react";
import { BOROUGHS } from "../../../domain/boroughs";
import type { Camera } from "../../../domain/map-keys";
import { VIEW_KEYS } from "../../../domain/view";
import type { Bounds, Padding } from "../../../map/camera";
import { boundsOf } from "../../../map/geography";
import type { MapController } from "../../../map/map-controller";
import type { MapGeography } from "../../../map/map-data";
import { arriveAt, useDestination, type Destination } from "../search/destination";
import type { Explored } from "../use-explore";

const said = (camera: Camera | null): string => VIEW_KEYS.map.print(camera);

/**
 * Keeps map and address in step. The map owns its camera while it moves and writes where it comes to
 * rest; an address that changes otherwise (Back, a borough chosen) flies the map there. No camera in the
 * address means: fit the boroughs chosen, on whatever screen this is. What is opened or found is brought
 * into the part of the map that panels leave free.
 */
export const useCamera = (
  explored: Explored | null,
  geography: MapGeography | null,
  controller: MapController | null,
  padding: Padding,
  /** Rows of what is open: a place, or a patch. */
  open: readonly number[],
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

  const destination = useDestination();
  const goNow = useEffectEvent((to: Destination) => {
    if (controller === null || geography === null || !arriveAt(to)) return;
    const bounds = boundsTo(to, geography, explored?.view.shape === "hexagons");
    if (bounds !== null) controller.fit(bounds, withMargin(padding), to.zoom);
  });
  useEffect(() => {
    if (controller === null || destination === null) return;
    // A frame later the panels that it opens are known.
    const frame = requestAnimationFrame(() => goNow(destination));
    return () => cancelAnimationFrame(frame);
  }, [controller, destination]);

  const reveal = useEffectEvent(() => {
    const features = geography?.areas.features;
    if (controller === null || features === undefined || open.length === 0) return;
    controller.reveal(boundsOf(open.flatMap((row) => features[row] ?? [])), padding);
  });
  const { top, right, bottom, left } = padding;
  const opened = open.length === 0 ? "" : `${explored?.view.shape} ${open.join()}`;
  useEffect(() => {
    if (controller === null || opened === "") return;
    const frame = requestAnimationFrame(reveal);
    return () => cancelAnimationFrame(frame);
  }, [controller, opened, top, right, bottom, left]);

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

/** Left around what is found, CSS pixels: an edge under the credit or a panel's shadow is not seen. */
const MARGIN = 24;

const withMargin = ({ top, right, bottom, left }: Padding): Padding => ({
  top: top + MARGIN,
  right: right + MARGIN,
  bottom: bottom + MARGIN,
  left: left + MARGIN,
});

/** Bounds of the boroughs chosen, or of the region. */
const boundsFor = (geography: MapGeography, boroughs: string): Bounds => {
  if (boroughs === "") return geography.bounds;
  const chosen = boroughs.split(",");
  return boundsOf(
    geography.boroughs.features.filter((_, at) => chosen.includes(BOROUGHS[at]?.code ?? "")),
  );
};

/** Null where there is nothing to fly to: hexagons do not lie where places do. */
const boundsTo = (
  { rows, point, bounds }: Destination,
  { areas }: MapGeography,
  hexagons: boolean,
): Bounds | null => {
  if (rows.length > 0) return boundsOf(rows.flatMap((row) => areas.features[row] ?? []));
  if (hexagons) return null;
  if (bounds !== undefined) return bounds;
  if (point === null) return null;
  return [point.longitude, point.latitude, point.longitude, point.latitude];
};
