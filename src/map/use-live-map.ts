import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import type { Camera } from "../domain/view";
import type { createLiveMap } from "./maplibre";
import type { MapController, MapEvents } from "./map-controller";
import type { Scene } from "./sources";
import { preloadLiveMap } from "./preload-live-map";
import { dropEarlyFrame } from "./early-frame";
import { useFadeBetween } from "./use-fade-between";

export type MapState = "loading" | "idle" | "error";

/** A live map in a container from when there is room for it, painted anew with every scene. */
export const useLiveMap = (
  container: RefObject<HTMLElement | null>,
  scene: Scene,
  camera: Camera | null,
  events: Pick<MapEvents, "onMove" | "onHover" | "onClick"> & { onError: (reason: Error) => void },
): { state: MapState; controller: MapController | null } => {
  const [state, setState] = useState<MapState>("loading");
  const [controller, setController] = useState<MapController | null>(null);
  const { geography, picture, marks } = scene;

  const onMove = useEffectEvent(events.onMove);
  const onHover = useEffectEvent(events.onHover);
  const onClick = useEffectEvent(events.onClick);
  const fail = useEffectEvent((reason: unknown) => {
    setState("error");
    events.onError(reason instanceof Error ? reason : new Error(String(reason)));
  });
  const start = useEffectEvent((create: typeof createLiveMap) =>
    create({
      container: container.current!,
      ...scene,
      camera: camera!,
      events: {
        onReady: () => {
          performance.mark("atlas:live-map");
          dropEarlyFrame();
          setState("idle");
        },
        onFail: (reason) => fail(reason),
        onRecover: () => setState("idle"),
        onMove: (moved) => onMove(moved),
        onHover: (row, point) => onHover(row, point),
        onClick: (row, modifiers) => onClick(row, modifiers),
      },
    }),
  );

  const placed = camera !== null;
  useEffect(() => {
    if (!placed) return;
    let live: MapController | null = null;
    let wanted = true;
    Promise.all([preloadLiveMap(), painted()])
      .then(([liveMap]) => {
        if (!wanted) return;
        live = start(liveMap.createLiveMap);
        setController(live);
      })
      .catch((reason: unknown) => {
        if (wanted) fail(reason);
      });
    return () => {
      wanted = false;
      live?.remove();
      setController(null);
      setState("loading");
    };
  }, [placed]);

  // A task of its own: dissolving and comparing shapes must not add to the task that told of them.
  useEffect(() => {
    const painting = setTimeout(() => controller?.paint(picture, marks, geography));
    return () => clearTimeout(painting);
  }, [controller, picture, marks, geography]);
  useFadeBetween(container, geography);
  return { state, controller };
};

/** After the frame under way is on the screen: starting WebGL blocks for longer than a frame. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
