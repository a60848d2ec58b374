import type { Feature, GeoJSON, Geometry, Position } from "geojson";
import type { Camera } from "../domain/map-keys";
import type { Size } from "./camera";

/** What every painter of the first frame needs. */
export interface Pen {
  readonly context: CanvasRenderingContext2D;
  /** Shapes by their source. */
  readonly sources: Readonly<Record<string, GeoJSON>>;
  readonly camera: Camera;
  readonly size: Size;
  readonly pixelRatio: number;
  readonly project: (longitude: number, latitude: number) => [number, number];
}

/** The features of a source, whatever GeoJSON it is. */
export const featuresOf = ({ sources }: Pen, source: string): readonly Feature[] => {
  const data = sources[source];
  if (data === undefined) return [];
  if (data.type === "FeatureCollection") return data.features;
  if (data.type === "Feature") return [data];
  return [{ type: "Feature", properties: {}, geometry: data }];
};

/** Adds a feature's lines or rings to a path, in CSS pixels. */
export const trace = (pen: Pen, path: Path2D, { geometry }: Feature): void => {
  for (const [line, closed] of linesOf(geometry)) {
    line.forEach((position, at) => {
      const [x, y] = pen.project(position[0]!, position[1]!);
      if (at === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    if (closed) path.closePath();
  }
};

const linesOf = (geometry: Geometry): [line: Position[], closed: boolean][] => {
  switch (geometry.type) {
    case "LineString":
      return [[geometry.coordinates, false]];
    case "MultiLineString":
      return geometry.coordinates.map((line) => [line, false]);
    case "Polygon":
      return geometry.coordinates.map((ring) => [ring, true]);
    case "MultiPolygon":
      return geometry.coordinates.flat().map((ring) => [ring, true]);
    default:
      return [];
  }
};
