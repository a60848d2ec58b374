import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from "geojson";
import type { Overlay } from "../content/overlay";
import type { Theme } from "../domain/look-keys";
import type { Bounds } from "./camera";
import type { ShownStreets } from "./streets/street-source";

export type Shape = Polygon | MultiPolygon;

/** A named place, rank 1…4, most important first. */
export interface MapPlace {
  readonly name: string;
  readonly rank: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** What a map needs of the world, WGS84: decoded once, never changed. */
export interface MapGeography {
  /** Feature id = row. */
  readonly areas: FeatureCollection<Shape>;
  /** Feature id = index into BOROUGHS. */
  readonly boroughs: FeatureCollection<Shape>;
  readonly region: Feature<Shape>;
  readonly bounds: Bounds;
  /** Every boundary once, so that no edge is drawn twice. */
  readonly areaLines: Feature<MultiLineString>;
  readonly boroughLines: Feature<MultiLineString>;
  readonly neighbourLines: Feature<MultiLineString>;
  readonly land: FeatureCollection<Shape>;
  readonly sea: FeatureCollection<Shape>;
  readonly neighbours: FeatureCollection<Shape>;
  /** Cut into pieces that fade towards the edge of what is known: property `fade` 0…1. */
  readonly motorways: FeatureCollection<MultiLineString, { fade: number }>;
  readonly rail: FeatureCollection<MultiLineString, { fade: number }>;
  readonly places: FeatureCollection<Point, PlaceProperties>;
  readonly neighbourNames: FeatureCollection<Point, PlaceProperties>;
  /** One shape of many areas, inner boundaries dissolved; remembered per list of rows. */
  readonly dissolve: (rows: readonly number[]) => MultiPolygon;
}

export interface PlaceProperties {
  readonly name: string;
  readonly rank: number;
  /** Where two labels of a rank would collide, the lower one stays. */
  readonly order: number;
}

/** What is painted on it. A new picture is a new object; parts that stay are the same objects. */
export interface MapPicture {
  /** Per row: index into `colours`, −1 unknown. */
  readonly classOf: ArrayLike<number>;
  /** One per class, hex, from the scale. */
  readonly colours: readonly string[];
  /** Per row: 1 where the borough filter leaves it out, drawn pale. */
  readonly dimmed: Uint8Array | null;
  /** What lies over the colours. */
  readonly overlays: readonly Pick<Overlay, "id" | "shapes" | "surface">[];
  readonly theme: Theme;
  /** Streets under the areas; undefined where there are none. */
  readonly streets?: ShownStreets;
}

export interface MapMarks {
  /** Chosen areas, outlined as one shape. */
  readonly highlight: readonly number[];
  readonly hoveredRow: number | null;
}
