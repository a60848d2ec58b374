import { useEffect, useState } from "react";
import type { HexagonOverlay } from "./deck";
import type { DensityPicture } from "./density-picture";
import type { MapController } from "./map-controller";
import { loadCode } from "../platform/load-code";

/** Draws participants over a live map; deck.gl is fetched when hexagons are first stood up. */
export const useDensityOverlay = (
  controller: MapController | null,
  picture: DensityPicture | null,
): void => {
  const [overlay, setOverlay] = useState<HexagonOverlay | null>(null);
  const hexagons = picture?.kind === "hexagons" ? picture : null;
  const heat = picture?.kind === "heat" ? picture : null;
  const isStanding = hexagons !== null;
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
