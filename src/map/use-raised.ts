import { useEffect, useEffectEvent } from "react";
import type { MapController } from "./map-controller";

/** Degrees: hexagons stood up are seen from the side. */
const PITCH = 50;

/** Tilts the map while hexagons stand up, and lays it flat when they lie down again. */
export const useRaised = (controller: MapController | null, raised: boolean): void => {
  const tilt = useEffectEvent((pitch: number) => {
    const camera = controller?.camera();
    if (camera && camera.pitch !== pitch) controller?.flyTo({ ...camera, pitch }, 600);
  });
  useEffect(() => tilt(raised ? PITCH : 0), [raised]);
};
