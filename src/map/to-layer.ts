import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { ICON_BOX } from "../domain/marks/icons";
import { fontStack } from "./label-font";
import type { ClassColours, FillMark, LabelMark, LineMark, Mark, PointMark } from "./mark";
import { zoomExpression } from "./zoom-expression";

/** A mark in MapLibre's words. */
export const toLayer = (mark: Mark): LayerSpecification => {
  switch (mark.kind) {
    case "background":
      return { id: mark.id, type: "background", paint: { "background-color": mark.colour } };
    case "fill":
      return fillLayer(mark);
    case "line":
      return lineLayer(mark);
    case "point":
      return pointLayer(mark);
    case "label":
      return labelLayer(mark);
    case "tile":
      return mark.layer;
  }
};

const fillLayer = ({
  id,
  source,
  fill,
  only,
  opacity = 1,
  minZoom,
}: FillMark): LayerSpecification => ({
  id,
  type: "fill",
  source,
  ...(minZoom !== undefined && { minzoom: minZoom }),
  ...(only && { filter: ["in", ["id"], ["literal", [...only]]] }),
  paint: {
    "fill-opacity": opacity,
    ...("hatch" in fill
      ? { "fill-pattern": fill.hatch }
      : {
          "fill-color": "colour" in fill ? fill.colour : choroplethColour(fill),
          // Edges of neighbours of one class would else show the ground between them.
          "fill-antialias": !("colour" in fill) ? false : true,
        }),
  },
});

/** One expression for the whole column: a new measure is one changed property. */
const choroplethColour = ({ classes, colours }: ClassColours): ExpressionSpecification =>
  [
    "match",
    ["at", ["id"], ["literal", [...classes]]],
    ...colours.flatMap((colour, at) => [at, colour]),
    "rgba(0, 0, 0, 0)",
  ] as unknown as ExpressionSpecification;

const lineLayer = (mark: LineMark): LayerSpecification => {
  const opacity = zoomExpression(mark.opacity ?? 1);
  return {
    id: mark.id,
    type: "line",
    source: mark.source,
    ...(mark.maxZoom !== undefined && { maxzoom: mark.maxZoom }),
    layout: { "line-join": "round", "line-cap": mark.fades ? "butt" : "round" },
    paint: {
      "line-color": mark.colour,
      "line-width": zoomExpression(mark.width),
      "line-opacity": mark.fades ? ["*", opacity, ["get", "fade"]] : opacity,
      ...(mark.dash && { "line-dasharray": [...mark.dash] }),
    },
  };
};

const pointLayer = ({ id, source, icon, size }: PointMark): LayerSpecification => ({
  id,
  type: "symbol",
  source,
  layout: {
    "icon-image": icon,
    "icon-size": zoomExpression(size, 1 / ICON_BOX),
    // Every place is shown, and none takes the room of a name.
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
    "symbol-z-order": "source",
  },
});

const labelLayer = (mark: LabelMark): LayerSpecification => ({
  id: mark.id,
  type: "symbol",
  source: mark.source,
  filter: ["==", ["get", "rank"], mark.rank],
  ...(mark.minZoom !== undefined && { minzoom: mark.minZoom }),
  layout: {
    "text-field": ["get", "name"],
    "text-font": fontStack(mark.weight),
    "text-size": zoomExpression(mark.size),
    "text-letter-spacing": mark.spacing ?? 0,
    "text-max-width": 20,
    "text-padding": 3,
    ...(mark.beside !== undefined && {
      "text-variable-anchor": ["left", "right"],
      "text-radial-offset": mark.beside,
    }),
    "symbol-sort-key": ["get", "order"],
  },
  paint: {
    "text-color": mark.colour,
    "text-halo-color": mark.halo,
    "text-halo-width": mark.haloWidth,
    "text-halo-blur": 0.2,
  },
});
