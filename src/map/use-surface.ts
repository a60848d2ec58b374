import { useEffect, useState } from "react";
import type { HexagonOverlay } from "./deck";
import type { MapController } from "./map-controller";
import type { MapPicture } from "./map-data";
import { useRaised } from "./use-raised";
import { loadCode } from "../platform/load-code";

/**
 * Draws what is no mark over a live map: a smooth surface, and hexagons while they stand up. deck.gl is
 * fetched when they first do.
 */
export const useSurface = (
  controller: MapController | null,
  { overlays }: Pick<MapPicture, "overlays">,
  raised: boolean,
): void => {
  const [overlay, setOverlay] = useState<HexagonOverlay | null>(null);
  const surface = overlays.find((each) => each.surface !== null)?.surface ?? null;
  const hexagons = raised && surface?.kind === "hexagons" ? surface : null;
  const heat = surface?.kind === "heat" ? surface : null;
  const isStanding = hexagons !== null;
  useRaised(controller, isStanding);
  useEffect(() => {
    if (controller === null || heat === null) return;
    let isAlive = true;
    let remove: () => void = () => undefined;
    void loadCode("What draws heat", () => import("./heat-surface")).then(({ heatSurface }) => {
      if (isAlive) remove = controller.overlay(heatSurface(heat.heat, heat.scale));
    });
    return () => {
      isAlive = false;
      remove();
    };
  }, [controller, heat]);
  useEffect(() => {
    if (controller === null || !isStanding) return;
    let isAlive = true;
    let remove: () => void = () => undefined;
    void loadCode("What draws hexagons", () => import("./deck")).then(
      ({ createHexagonOverlay }) => {
        if (!isAlive) return;
        const created = createHexagonOverlay();
        remove = controller.overlay(created.control);
        setOverlay(created);
      },
    );
    return () => {
      isAlive = false;
      setOverlay(null);
      remove();
    };
  }, [controller, isStanding]);
  useEffect(() => overlay?.paint(hexagons), [overlay, hexagons]);
};
