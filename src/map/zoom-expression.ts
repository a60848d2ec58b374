import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { ByZoom } from "../domain/marks/zoom-stops";

/** A number that grows with zoom, in MapLibre's words. */
export const zoomExpression = (value: ByZoom): number | ExpressionSpecification =>
  typeof value === "number" ? value : ["interpolate", ["linear"], ["zoom"], ...value.flat()];
