import { useEffect, useState } from "react";
import type { HexagonOverlay } from "./deck";
import type { MapController } from "./map-controller";
import type { MapPicture } from "./map-data";
import type { MapFault } from "./map-fault";
import { useRaised } from "./use-raised";
import { CodeError } from "../platform/code-error";
import { loadCode } from "../platform/load-code";

const HEXAGONS = "What draws hexagons";

/**
 * Draws what is no mark over a live map: a smooth surface, and hexagons while they stand up. deck.gl is
 * fetched when they first do.
 * @returns why they are not drawn, or null
 */
export const useSurface = (
  controller: MapController | null,
  { overlays }: Pick<MapPicture, "overlays">,
  raised: boolean,
): MapFault | null => {
  const [fault, setFault] = useState<MapFault | null>(null);
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
    loadCode("What draws heat", () => import("./heat-surface")).then(
      ({ heatSurface }) => {
        if (isAlive) remove = controller.overlay(heatSurface(heat.heat, heat.scale));
      },
      (reason: unknown) => {
        if (isAlive) setFault(missing(reason));
      },
    );
    return () => {
      isAlive = false;
      setFault(null);
      remove();
    };
  }, [controller, heat]);
  useEffect(() => {
    if (controller === null || !isStanding) return;
    let isAlive = true;
    let remove: () => void = () => undefined;
    let end: () => void = () => undefined;
    const ended = new Promise<void>((done) => (end = done));
    loadCode(HEXAGONS, () => import("./deck"))
      .then(({ createHexagonOverlay }) => {
        if (!isAlive) return undefined;
        const created = createHexagonOverlay();
        remove = controller.overlay(created.control);
        setOverlay(created);
        return loadCode(HEXAGONS, () => Promise.race([created.started, ended]));
      })
      .catch((reason: unknown) => {
        if (isAlive) setFault(missing(reason));
      });
    return () => {
      isAlive = false;
      end();
      setFault(null);
      setOverlay(null);
      remove();
    };
  }, [controller, isStanding]);
  useEffect(() => overlay?.paint(hexagons), [overlay, hexagons]);
  return fault;
};

/** The map is there without it; another try starts the map anew, and asks again. */
const missing = (reason: unknown): MapFault => {
  const words = "The map leaves it out.";
  return reason instanceof CodeError
    ? { kind: "code", words, lacks: reason }
    : {
        kind: "code",
        words: `${reason instanceof Error ? reason.message : String(reason)} ${words}`,
      };
};
