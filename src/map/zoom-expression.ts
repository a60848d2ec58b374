import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { ByZoom } from "../domain/marks/zoom-stops";

/** A number that grows with zoom, in MapLibre's words. @param times what each value is multiplied by */
export const zoomExpression = (value: ByZoom, times = 1): number | ExpressionSpecification =>
  typeof value === "number"
    ? value * times
    : [
        "interpolate",
        ["linear"],
        ["zoom"],
        ...value.flatMap(([zoom, each]) => [zoom, each * times]),
      ];
