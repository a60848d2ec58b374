import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { ZoomStops } from "../../domain/marks/zoom-stops";
import { STREET_NAMES_FROM, STREETS_FROM } from "../../domain/streets/street-map";
import { UNKNOWN_MARKS } from "../../domain/marks/unknown";
import { fontStack } from "../label-font";
import type { Mark, TileMark } from "../mark";
import { STREET_PARTS, STREET_RANKS, type StreetRank } from "../streets/street-parts";
import { STREETS_SOURCE } from "../streets/street-source";
import { zoomExpression } from "../zoom-expression";
import { classColours } from "./areas";
import type { Layer } from "./layer";

/** CSS pixels; from the zoom at which it is first drawn. */
const WIDTHS: Readonly<Record<StreetRank, ZoomStops>> = {
  service: [
    [14, 0.6],
    [15.5, 2.4],
    [17, 6],
  ],
  minor: [
    [12, 0.5],
    [13, 0.9],
    [14, 2],
    [15.5, 5],
    [17, 11],
  ],
  middle: [
    [12, 1.1],
    [13, 1.9],
    [14, 3.4],
    [15.5, 7],
    [17, 15],
  ],
  main: [
    [12, 1.7],
    [13, 2.6],
    [14, 4.4],
    [15.5, 9],
    [17, 19],
  ],
};
const CASING = 1.3;

/** Before, lines are too thin for round ends and joins to be seen: they took a third of the work of streets. */
const ROUND_FROM = 14;
const CAP: ExpressionSpecification = ["step", ["zoom"], "butt", ROUND_FROM, "round"];
const JOIN: ExpressionSpecification = ["step", ["zoom"], "bevel", ROUND_FROM, "round"];

/** How much of the areas' own colour lies over the streets. */
const VEIL = 0.66;

/** Parks are told from their surroundings, and never taken for another class. */
const GREEN = 0.4;

/** Less beyond the region's edge: nothing ends there at once. */
const FADE: ExpressionSpecification = ["coalesce", ["get", "fade"], 1];

type Drawn =
  | Omit<Extract<LayerSpecification, { type: "line" }>, "source">
  | Omit<Extract<LayerSpecification, { type: "fill" }>, "source">
  | Omit<Extract<LayerSpecification, { type: "symbol" }>, "source">;

const tileMark = (layer: Drawn): TileMark => ({
  kind: "tile",
  id: layer.id,
  layer: { minzoom: STREETS_FROM, ...layer, source: STREETS_SOURCE },
});

/**
 * Streets, parks, water and railways, and the areas' colours over them once more: so far as that lets them
 * through they are tints of the colour of the class, and where there is none the class has its very own.
 */
export const streets: Layer = (scene, palette) => {
  const { streets: shown } = scene.picture;
  if (shown === undefined) return [];
  const { greens, water, waterways, rail, streets: ranks } = STREET_PARTS[shown.schema];
  const line = (
    id: string,
    { layer, filter }: typeof rail,
    colour: string,
    width: ZoomStops,
    more = 0,
  ): TileMark =>
    tileMark({
      id,
      type: "line",
      "source-layer": layer,
      filter,
      minzoom: Math.max(STREETS_FROM, width[0]?.[0] ?? 0),
      layout: { "line-cap": CAP, "line-join": JOIN },
      paint: {
        "line-color": colour,
        "line-width": zoomExpression(width.map(([zoom, each]) => [zoom, each + more])),
        "line-opacity": FADE,
      },
    });
  const area = (
    id: string,
    { layer, filter }: typeof rail,
    colour: string,
    opacity = 1,
  ): TileMark =>
    tileMark({
      id,
      type: "fill",
      "source-layer": layer,
      filter,
      paint: { "fill-color": colour, "fill-opacity": opacity, "fill-antialias": false },
    });
  const { classes, colours } = classColours(scene, palette);
  return [
    area("street-greens", greens, palette.green, GREEN),
    area("street-water", water, palette.water),
    line("street-waterways", waterways, palette.water, WATERWAY),
    line("street-rail", rail, palette.railway, RAIL),
    ...STREET_RANKS.map((rank) =>
      line(`streets-${rank}-casing`, ranks[rank], palette.streetEdge, WIDTHS[rank], CASING),
    ),
    ...STREET_RANKS.map((rank) =>
      line(`streets-${rank}`, ranks[rank], palette.street, WIDTHS[rank]),
    ),
    {
      kind: "fill",
      id: "areas-over-streets",
      source: "areas",
      fill: {
        classes: classes.map((each) => (each < 0 ? colours.length : each)),
        colours: [...colours, palette[UNKNOWN_MARKS[0].fill]],
      },
      opacity: VEIL,
      minZoom: STREETS_FROM,
    },
  ] satisfies Mark[];
};

const WATERWAY: ZoomStops = [
  [12, 1],
  [14, 2.4],
  [17, 8],
];
const RAIL: ZoomStops = [
  [12, 0.8],
  [14, 1.2],
  [17, 2.4],
];

/** Names of streets over everything but the names of places, which have the first claim on the room. */
export const streetNames: Layer = ({ picture }, palette) => {
  const { streets: shown } = picture;
  if (shown === undefined) return [];
  const { layer, filter, field } = STREET_PARTS[shown.schema].names;
  return [
    tileMark({
      id: "street-names",
      type: "symbol",
      "source-layer": layer,
      filter,
      minzoom: STREET_NAMES_FROM,
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 320,
        "text-field": ["get", field],
        "text-font": fontStack("Medium"),
        "text-size": zoomExpression([
          [14, 10],
          [15.5, 11.5],
          [17, 13.5],
        ]),
        "text-padding": 4,
        "text-max-angle": 32,
        "text-letter-spacing": 0.01,
      },
      paint: {
        "text-color": palette.streetName,
        "text-halo-color": palette.labelHalo,
        "text-halo-width": 1.4,
        "text-halo-blur": 0.3,
        "text-opacity": FADE,
      },
    }),
  ];
};
