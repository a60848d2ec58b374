import { useEffect, useState } from "react";
import type { DensityOverlay } from "./deck";
import type { DensityPicture } from "./density-picture";
import type { MapController } from "./map-controller";

/** Draws participants over a live map; deck.gl is fetched when there is first something to draw. */
export const useDensityOverlay = (
  controller: MapController | null,
  picture: DensityPicture | null,
): void => {
  const [overlay, setOverlay] = useState<DensityOverlay | null>(null);
  const isWanted = picture !== null;
  useEffect(() => {
    if (controller === null || !isWanted) return;
    let isAlive = true;
    let remove: () => void = () => undefined;
    void import("./deck").then(({ createDensityOverlay }) => {
      if (!isAlive) return;
      const created = createDensityOverlay();
      remove = controller.overlay(created.control);
      setOverlay(created);
    });
    return () => {
      isAlive = false;
      setOverlay(null);
      remove();
    };
  }, [controller, isWanted]);
  useEffect(() => overlay?.paint(picture), [overlay, picture]);
};
