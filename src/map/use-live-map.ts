import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import type { Camera } from "../domain/map-keys";
import type * as LiveMap from "./maplibre";
import { isNear } from "./camera";
import { tryMapsAgain, useMapAttempt } from "./map-attempt";
import { faultOf, SLOW as SLOW_START, STOPPED, workerFault, type MapFault } from "./map-fault";
import type { MapController, MapEvents } from "./map-controller";
import type { Scene } from "./sources";
import { preloadLiveMap } from "./preload-live-map";
import { dropEarlyFrame } from "./early-frame";
import { useFadeBetween } from "./use-fade-between";

export type MapState = "loading" | "idle" | "error";

/** Milliseconds after which a map that has not started is looked after, again and again. */
const SLOW = 6_000;
/** Milliseconds from one try to bring a stopped map back to the next. */
const TRIES = [500, 3_000, 9_000, 15_000] as const;

export interface Live {
  readonly state: MapState;
  readonly controller: MapController | null;
  /** Why there is only a still picture, once there is something to say. */
  readonly fault: MapFault | null;
  /** Where the camera last came to rest after it was moved: the still picture follows it. */
  readonly rest: Camera | null;
}

/** A live map in a container from when there is room for it, painted anew with every scene. */
export const useLiveMap = (
  container: RefObject<HTMLElement | null>,
  scene: Scene,
  camera: Camera | null,
  events: Pick<MapEvents, "onMove" | "onHover" | "onClick"> & { onNoMap: () => void },
): Live => {
  const [state, setState] = useState<MapState>("loading");
  const [controller, setController] = useState<MapController | null>(null);
  const [fault, setFault] = useState<MapFault | null>(null);
  const [rest, setRest] = useState<Camera | null>(null);
  /** Tries since the map stopped; null while it has not. */
  const [tries, setTries] = useState<number | null>(null);
  const attempt = useMapAttempt();
  const { geography, picture, marks } = scene;

  const onMove = useEffectEvent((moved: Camera) => {
    if (rest !== null || camera === null || !isNear(moved, camera)) setRest(moved);
    events.onMove(moved);
  });
  const onHover = useEffectEvent(events.onHover);
  const onClick = useEffectEvent(events.onClick);
  const fail = useEffectEvent((reason: MapFault) => {
    setState("error");
    setFault(reason);
    if (reason.kind === "no-webgl") events.onNoMap();
    if (reason.kind === "stopped") setTries((before) => (before ?? -1) + 1);
  });
  const failToStart = useEffectEvent((reason: unknown) => fail(faultOf(reason, tries !== null)));
  const start = useEffectEvent((liveMap: typeof LiveMap) => {
    liveMap.renewThreads(attempt);
    return liveMap.createLiveMap({
      container: container.current!,
      ...scene,
      camera: rest ?? camera!,
      events: {
        onReady: () => {
          performance.mark("atlas:live-map");
          dropEarlyFrame();
          setState("idle");
          setFault(null);
          setTries(null);
        },
        onStop: () => fail(STOPPED),
        onMove: (moved) => onMove(moved),
        onHover: (row, point) => onHover(row, point),
        onClick: (row, modifiers, place) => onClick(row, modifiers, place),
      },
    });
  });

  const placed = camera !== null;
  useEffect(() => {
    if (!placed) return;
    let live: MapController | null = null;
    let wanted = true;
    Promise.all([preloadLiveMap(), painted()])
      .then(([liveMap]) => {
        if (!wanted) return;
        live = start(liveMap);
        setController(live);
      })
      .catch((reason: unknown) => {
        if (wanted) failToStart(reason);
      });
    return () => {
      wanted = false;
      live?.remove();
      setController(null);
      setState("loading");
      setFault((before) => (before?.kind === "stopped" ? before : null));
    };
  }, [placed, attempt]);

  // A thread that does not start is told by nobody.
  const waiting = placed && state === "loading";
  useEffect(() => {
    if (!waiting) return;
    let wanted = true;
    const look = async () => {
      const found = await Promise.race([
        preloadLiveMap().then(
          ({ WORKER_ADDRESS }) => workerFault(WORKER_ADDRESS),
          () => null,
        ),
        // Its code, or the answer about its thread, may be what is late.
        unanswered(),
      ]);
      if (!wanted || found === null) return;
      if (found.kind === "worker") fail(found);
      else setFault((before) => before ?? found);
    };
    const timer = setInterval(() => void look(), SLOW);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [waiting, attempt]);

  useEffect(() => {
    if (tries === null) return;
    const timer = setTimeout(tryMapsAgain, TRIES[Math.min(tries, TRIES.length - 1)]);
    return () => clearTimeout(timer);
  }, [tries]);

  // A task of its own: dissolving and comparing shapes must not add to the task that told of them.
  useEffect(() => {
    const painting = setTimeout(() => controller?.paint(picture, marks, geography));
    return () => clearTimeout(painting);
  }, [controller, picture, marks, geography]);
  useFadeBetween(container, geography);
  return { state, controller, fault, rest };
};

/** The next look comes before this is said twice. */
const unanswered = (): Promise<MapFault> =>
  new Promise((done) => setTimeout(() => done(SLOW_START), SLOW - 1_000));

/** After the frame under way is on the screen: starting WebGL blocks for longer than a frame. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
