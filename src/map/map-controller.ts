import type { IControl } from "maplibre-gl";
import type { Camera } from "../domain/map-keys";
import type { Bounds, Padding } from "./camera";
import type { MapGeography, MapMarks, MapPicture } from "./map-data";

/** Where the pointer is, CSS pixels from the map's north-west corner. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** How an area is chosen: an additional one is added to a patch, one chosen by key takes the focus along. */
export interface Modifiers {
  readonly additional: boolean;
  readonly byKey?: boolean;
}

/** A point of the earth, degrees. */
export interface MapPlace {
  readonly longitude: number;
  readonly latitude: number;
}

export interface MapEvents {
  /** The map shows everything it was asked to, for the first time. */
  readonly onReady: () => void;
  /** The browser took the map's graphics away: it is to be started anew. */
  readonly onStop: () => void;
  /** After the camera came to rest. */
  readonly onMove: (camera: Camera) => void;
  readonly onHover: (row: number | null, point: MapPoint) => void;
  readonly onClick: (row: number | null, modifiers: Modifiers, place: MapPlace) => void;
}

/** A canvas of its own over the map, following its camera. */
export type MapOverlay = IControl;

/** What the rest of the app may ask of a live map. Reduced motion is respected inside. */
export interface MapController {
  /** Paints the difference to what was painted before; other shapes may take the areas' place. */
  readonly paint: (picture: MapPicture, marks: MapMarks, geography?: MapGeography) => void;
  /** Milliseconds; 0 jumps. */
  readonly flyTo: (camera: Camera, duration?: number) => void;
  /** Shows bounds between the paddings, no nearer than zoom `most`. */
  readonly fit: (bounds: Bounds, padding: Padding, most?: number) => void;
  /**
   * Moves no more than it takes to bring bounds between the paddings; from farther than zoom `least` it comes
   * that near, and goes back only as far as it takes.
   */
  readonly reveal: (bounds: Bounds, padding: Padding, least?: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly zoomBy: (levels: number) => void;
  readonly camera: () => Camera;
  /** Row of the area drawn at a point, or null. */
  readonly rowAt: (point: MapPoint) => number | null;
  readonly project: (longitude: number, latitude: number) => MapPoint;
  /** Where on the earth a point of the map lies. */
  readonly placeAt: (point: MapPoint) => MapPlace;
  /** Puts something over the map once it has loaded; the answer takes it away. */
  readonly overlay: (overlay: MapOverlay) => () => void;
  /** A PNG of what is shown, drawn anew at `pixelRatio` image pixels per CSS pixel. */
  readonly picture: (pixelRatio: number) => Promise<Blob>;
  readonly remove: () => void;
}
