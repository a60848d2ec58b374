import {
  addProtocol,
  clearPrewarmedResources,
  Map as MapLibreMap,
  prewarm,
  setWorkerUrl,
  type GeoJSONSource,
  type MapOptions,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Camera } from "../domain/map-keys";
import { OPENED } from "../domain/boroughs";
import { fitCamera, isNear, revealingCamera, ZOOMS, type Size } from "./camera";
import { HATCH_PIXEL_RATIO } from "./hatch";
import { hatchOf, isHatch } from "./hatches";
import { ICON_PIXEL_RATIO, iconImage, isIcon } from "./icon-image";
import type { MapController, MapEvents, MapPoint } from "./map-controller";
import type { MapGeography, MapMarks, MapPicture } from "./map-data";
import { styleFor } from "./style";
import { styleChanges, type StyleChange } from "./style-changes";
import { STREETS_PROTOCOL } from "./streets/street-source";
import { streetTile } from "./streets/street-tile";
import { sharpenWhenIdle, UNSEEN_PIXEL_RATIO, unseenStyle } from "./unseen-start";

// Without it a map never idles: the library cannot find its worker in a bundle.
setWorkerUrl(workerUrl);
addProtocol(STREETS_PROTOCOL, async ({ url }, { signal }) => ({
  data: await streetTile(url, signal),
}));
// Its start takes as long as WebGL's: beside it, not after it.
prewarm();

/** Where the library's thread lies. */
export const WORKER_ADDRESS = new URL(workerUrl, document.baseURI).href;

let renewed = 0;

/** Threads that did not start are not started again: once an attempt, when no map uses them. */
export const renewThreads = (attempt: number): void => {
  if (attempt === renewed) return;
  renewed = attempt;
  clearPrewarmedResources();
  prewarm();
};

/** Milliseconds from one area to the one beside it. */
const EASE = 300;

/** The one file that touches MapLibre. Loaded when a live map is first wanted. */
export interface LiveMapRequest {
  readonly container: HTMLElement;
  readonly geography: MapGeography;
  readonly picture: MapPicture;
  readonly marks: MapMarks;
  readonly camera: Camera;
  readonly events: MapEvents;
}

/** Starts a live map. Throws where WebGL is missing. */
export const createLiveMap = (request: LiveMapRequest): MapController => {
  const { container, events } = request;
  let { geography } = request;
  let style = styleFor(request.picture, geography, request.marks);
  const map = newMap(container, unseenStyle(style), request.camera, {
    pixelRatio: UNSEEN_PIXEL_RATIO,
  });
  sharpenWhenIdle(map, events.onReady);
  listen(map, events);

  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  /** Where the flight under way leads. */
  let heading: Camera | null = null;
  map.on("moveend", () => {
    heading = null;
  });
  const flyTo = (camera: Camera, duration = 900): void => {
    const { zoom, longitude, latitude, bearing, pitch } = camera;
    const target = { center: [longitude, latitude] as [number, number], zoom, bearing, pitch };
    // MapLibre itself jumps where the reader asked for less motion.
    if (duration === 0) map.jumpTo(target);
    else {
      // What was under way ends here, and is told before the new flight begins.
      map.stop();
      heading = camera;
      map.flyTo({ ...target, duration });
    }
  };

  let shown = style;
  let loaded = false;
  let removed = false;
  /** Changes wait for the style: commands to a map that has none are errors. */
  const apply = (): void => {
    if (!loaded) return;
    const { commands, data } = styleChanges(shown, style);
    shown = style;
    for (const change of commands) command(map, change);
    for (const [source, geometry] of data) {
      void map.getSource<GeoJSONSource>(source)?.setData(geometry);
    }
  };
  void map.once("style.load", () => {
    loaded = true;
    apply();
  });

  return {
    paint: (picture, marks, next = geography) => {
      geography = next;
      style = styleFor(picture, geography, marks);
      apply();
    },
    flyTo,
    fit: (bounds, padding, most) => flyTo(fitCamera(bounds, size(), padding, most)),
    reveal: (bounds, padding, least = 0) => {
      const now = heading ?? cameraOf(map);
      const next = revealingCamera(now, bounds, size(), padding, least);
      if (!isNear(now, next)) flyTo(next, EASE);
    },
    panBy: (x, y) => void map.panBy([x, y], { duration: 120 }),
    zoomBy: (levels) => void map.zoomTo(map.getZoom() + levels, { duration: 200 }),
    camera: () => cameraOf(map),
    rowAt: (point) => rowAt(map, point),
    project: (longitude, latitude) => {
      const { x, y } = map.project([longitude, latitude]);
      return { x, y };
    },
    placeAt: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y]);
      return { longitude: lng, latitude: lat };
    },
    overlay: (overlay) => {
      let isWanted = true;
      const add = () => {
        if (isWanted) map.addControl(overlay);
      };
      // Overlays read the camera, which stands still until the style is there.
      if (loaded) add();
      else void map.once("style.load", add);
      return () => {
        isWanted = false;
        if (!removed && map.hasControl(overlay)) map.removeControl(overlay);
      };
    },
    picture: (pixelRatio) => takePicture(style, cameraOf(map), size(), pixelRatio),
    remove: () => {
      removed = true;
      map.remove();
    },
  };
};

const newMap = (
  container: HTMLElement,
  style: StyleSpecification,
  { longitude, latitude, zoom, bearing, pitch }: Camera,
  options: Partial<MapOptions> = {},
): MapLibreMap => {
  const map = new MapLibreMap({
    container,
    style,
    center: [longitude, latitude],
    zoom,
    bearing,
    pitch,
    minZoom: ZOOMS.min,
    maxZoom: ZOOMS.max,
    maxBounds: [...OPENED.known],
    // A test checks the style; the reader's browser need not.
    validateStyle: false,
    attributionControl: false,
    // The frame around the map is what takes the focus and its keys.
    keyboard: false,
    renderWorldCopies: false,
    // The first frame already shows the labels: fading them in would take them away first.
    fadeDuration: 0,
    maxCanvasSize: [8192, 8192],
    ...options,
  });
  map.setMissingStyleImageResolver((id) => {
    if (isHatch(id)) map.addImage(id, hatchOf(id), { pixelRatio: HATCH_PIXEL_RATIO });
    const icon = isIcon(id) ? iconImage(id) : null;
    if (icon !== null) map.addImage(id, icon, { pixelRatio: ICON_PIXEL_RATIO });
  });
  return map;
};

const listen = (map: MapLibreMap, events: MapEvents): void => {
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  canvas.setAttribute("aria-hidden", "true");
  // A resize also ends a "move": only a camera that changed is told.
  let told = JSON.stringify(cameraOf(map));
  map.on("moveend", () => {
    const camera = cameraOf(map);
    const now = JSON.stringify(camera);
    if (now === told) return;
    told = now;
    events.onMove(camera);
  });
  map.on("mousemove", ({ point }) => {
    const row = rowAt(map, point);
    canvas.style.cursor = row === null ? "" : "pointer";
    events.onHover(row, point);
  });
  map.on("mouseout", ({ point }) => events.onHover(null, point));
  map.on("click", ({ point, lngLat: { lng, lat }, originalEvent }) => {
    const { shiftKey, ctrlKey, metaKey } = originalEvent;
    const additional = shiftKey || ctrlKey || metaKey;
    events.onClick(rowAt(map, point), { additional }, { longitude: lng, latitude: lat });
  });
  map.on("webglcontextlost", events.onStop);
};

const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter();
  return {
    zoom: map.getZoom(),
    longitude: lng,
    latitude: lat,
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
};

const rowAt = (map: MapLibreMap, { x, y }: MapPoint): number | null => {
  if (map.getLayer("areas") === undefined) return null;
  const [area] = map.queryRenderedFeatures([x, y], { layers: ["areas", "areas-unknown"] });
  return typeof area?.id === "number" ? area.id : null;
};

/** The changes that our styles can differ by; sources are compared by identity before. */
const command = (map: MapLibreMap, change: StyleChange): void => {
  const unchecked = { validate: false };
  switch (change.command) {
    case "setPaintProperty":
      map.setPaintProperty(...change.args, unchecked);
      return;
    case "setLayoutProperty":
      map.setLayoutProperty(...change.args, unchecked);
      return;
    case "setFilter":
      map.setFilter(...change.args, unchecked);
      return;
    case "setLayerZoomRange":
      map.setLayerZoomRange(...change.args);
      return;
    case "addLayer":
      map.addLayer(...change.args);
      return;
    case "removeLayer":
      map.removeLayer(...change.args);
      return;
    case "addSource":
      map.addSource(...change.args);
      return;
    case "removeSource":
      map.removeSource(...change.args);
      return;
    default:
      throw new Error(`A map style cannot change by ${change.command}`);
  }
};

/**
 * A second map, off the page, at the picture's own pixel ratio: changing the ratio of the live map
 * would make it flicker, and its canvas is blank outside the frame it was drawn in.
 */
const takePicture = async (
  style: StyleSpecification,
  camera: Camera,
  { width, height }: Size,
  pixelRatio: number,
): Promise<Blob> => {
  const container = document.createElement("div");
  container.inert = true;
  container.style.cssText = `position:fixed;right:100%;top:0;width:${width}px;height:${height}px`;
  document.body.append(container);
  const map = newMap(container, style, camera, {
    pixelRatio,
    interactive: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  });
  try {
    await map.once("idle");
    const picture = await new Promise<Blob | null>((done) => map.getCanvas().toBlob(done));
    if (picture === null) throw new Error("The browser could not make a picture of the map");
    return picture;
  } finally {
    map.remove();
    container.remove();
  }
};
