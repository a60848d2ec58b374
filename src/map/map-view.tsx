import { useEffect, useEffectEvent, useId, useMemo, useRef } from "react";
import type { Camera } from "../domain/map-keys";
import { fitCamera, NO_PADDING, withinKnown, type Bounds, type Padding } from "./camera";
import type { MapController, MapEvents, MapPlace, MapPoint, Modifiers } from "./map-controller";
import type { MapGeography, MapPicture } from "./map-data";
import { AIMED_INSTRUCTIONS, MAP_INSTRUCTIONS } from "./map-keys";
import { StreetNote } from "./streets/street-note";
import type { Streets } from "./streets/use-streets";
import { withStreets } from "./streets/with-streets";
import { MapNote } from "./map-note";
import type { Scene } from "./sources";
import { useFirstFrame } from "./use-first-frame";
import { useLiveMap } from "./use-live-map";
import { useMapKeys, type KeyStep } from "./use-map-keys";
import { useSize } from "./use-size";
import { useSurface } from "./use-surface";
import "./map-view.css";

export interface MapViewProps {
  readonly geography: MapGeography;
  readonly picture: MapPicture;
  /** Where to start; null shows the region between the paddings. Afterwards the map owns its camera. */
  readonly camera?: Camera | null;
  /** What is shown at the start where no camera is given; the region unless said. */
  readonly bounds?: Bounds;
  /** CSS pixels that floating panels take at each edge. */
  readonly padding?: Padding;
  /** Rows of the chosen areas. */
  readonly highlight?: readonly number[];
  readonly hoveredRow?: number | null;
  /** Whether hexagons stand up. */
  readonly raised?: boolean;
  /** Streets under the areas: only where `StreetsCredit` stands by the map. */
  readonly streets?: Streets;
  /** Accessible name. */
  readonly label?: string;
  readonly onCameraChange?: (camera: Camera) => void;
  readonly onHover?: (row: number | null, point: MapPoint) => void;
  /** An area takes the focus by key, or the focus leaves the map; without it, keys point as the pointer does. */
  readonly onStep?: (row: number | null, point: MapPoint, step: KeyStep) => void;
  /** What letters lead to, by row. */
  readonly nameOf?: (row: number) => string;
  /** Shows the whole region. */
  readonly onHome?: () => void;
  /** Row null: a click beside the region, or Escape; `place` null: Escape. */
  readonly onSelect?: (row: number | null, modifiers: Modifiers, place: MapPlace | null) => void;
  /** A point is asked for, not an area: the pointer is a cross, and the focus comes to the map. */
  readonly isAimed?: boolean;
  /** This browser can draw no live map; for whatever else goes wrong the map says so itself. */
  readonly onNoMap?: () => void;
  /** The live map, for flying to places and for pictures; null when it goes. */
  readonly onLive?: (controller: MapController | null) => void;
}

const NONE: readonly number[] = [];
const NO_STREETS: Streets = { shown: null, failure: null };

/** The map: a still first frame at once, the live map as soon as WebGL is up. */
export const MapView = (props: MapViewProps) => {
  const { geography, highlight = NONE, hoveredRow = null, padding = NO_PADDING } = props;
  const { isAimed = false } = props;
  const bounds = props.bounds ?? geography.bounds;
  const frame = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const instructions = useId();

  const size = useSize(frame);
  const marks = useMemo(() => ({ highlight, hoveredRow }), [highlight, hoveredRow]);
  const start = props.camera ?? null;
  const { top, right, bottom, left } = padding;
  const camera = useMemo(() => {
    const fitted = { top, right, bottom, left };
    return size && withinKnown(start ?? fitCamera(bounds, size, fitted), size);
  }, [size, start, bounds, top, right, bottom, left]);

  const streets = props.streets ?? NO_STREETS;
  const picture = withStreets(props.picture, streets.shown);
  const scene: Scene = { geography, picture, marks };
  const onHover: MapEvents["onHover"] = (row, point) => props.onHover?.(row, point);
  const onSelect: MapViewProps["onSelect"] = (row, modifiers, place) =>
    props.onSelect?.(row, modifiers, place);
  const followKeys = useRef<() => void>(() => undefined);
  const { state, controller, fault, rest } = useLiveMap(container, scene, camera, {
    onMove: (moved) => {
      props.onCameraChange?.(moved);
      followKeys.current();
    },
    onHover,
    onClick: onSelect,
    onNoMap: () => props.onNoMap?.(),
  });
  const { cross, follow } = useMapKeys(frame, {
    controller,
    geography,
    size,
    padding,
    highlight,
    nameOf: props.nameOf,
    onStep: (row, point, step) => (props.onStep ?? props.onHover)?.(row, point, step),
    onMoved: onHover,
    onSelect,
    onHome: props.onHome,
  });
  useEffect(() => {
    followKeys.current = follow;
  });
  useFirstFrame(canvas, scene, camera, size, rest, state !== "idle");
  const surfaceFault = useSurface(controller, picture, props.raised === true);
  const note = fault ?? surfaceFault;

  const announce = useEffectEvent((live: MapController | null): void => {
    props.onLive?.(live);
  });
  useEffect(() => {
    announce(controller);
  }, [controller]);
  // Panels that are measured late move the fit: until it has idled, the live map follows.
  const settling = state === "loading";
  const isMoved = rest !== null;
  useEffect(() => {
    if (settling && camera && !isMoved) controller?.flyTo(camera, 0);
  }, [controller, camera, settling, isMoved]);

  useEffect(() => {
    if (isAimed) frame.current?.focus({ preventScroll: true });
  }, [isAimed]);

  return (
    <div
      ref={frame}
      className={isAimed ? "map-view is-aimed" : "map-view"}
      role="application"
      aria-label={props.label ?? "Map"}
      aria-describedby={instructions}
      data-state={state}
      tabIndex={0}
    >
      <div ref={container} className="map-view__live" />
      {state !== "idle" && <canvas ref={canvas} className="map-view__first-frame" />}
      {cross && (
        <svg
          className="map-view__cross"
          style={{ left: cross.x, top: cross.y }}
          viewBox="0 0 26 26"
          aria-hidden
        >
          <path d="M13 1v9M13 16v9M1 13h9M16 13h9" />
          <path d="M13 1v9M13 16v9M1 13h9M16 13h9" />
        </svg>
      )}
      {note !== null ? (
        <MapNote fault={note} />
      ) : streets.failure === null ? null : (
        <StreetNote failure={streets.failure} />
      )}
      <p id={instructions} hidden>
        {isAimed ? AIMED_INSTRUCTIONS : MAP_INSTRUCTIONS}
      </p>
    </div>
  );
};
