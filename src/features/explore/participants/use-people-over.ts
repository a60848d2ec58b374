import type { MapController } from "../../../map/map-controller";
import { useDensityOverlay } from "../../../map/use-density-overlay";
import { useRaised } from "../../../map/use-raised";
import type { People } from "./use-people";

/** Draws what deck.gl draws of the participants, and tilts the map while hexagons stand. */
export const usePeopleOver = (controller: MapController | null, people: People | null): void => {
  useDensityOverlay(controller, people?.drawing?.density ?? null);
  useRaised(controller, people !== null && people.raised && people.drawing?.hexagons != null);
};
