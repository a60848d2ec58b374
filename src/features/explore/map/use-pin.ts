import { useEffect } from "react";
import type { Shape } from "../../../domain/map-keys";
import type { MapController } from "../../../map/map-controller";
import { pinAt } from "../../../map/pin";
import { useDestination } from "../search/destination";

/** Marks the postcode or place that was last found; hexagons do not lie where places do. */
export const usePin = (controller: MapController | null, shape: Shape): void => {
  const found = useDestination();
  const [longitude, latitude] = [found?.point?.longitude, found?.point?.latitude];
  const name = found?.pin ?? null;
  useEffect(() => {
    if (controller === null || shape === "hexagons" || name === null) return;
    if (longitude === undefined || latitude === undefined) return;
    return controller.overlay(pinAt(longitude, latitude, name));
  }, [controller, shape, name, longitude, latitude]);
};
