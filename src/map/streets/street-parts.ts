import type {
  ExpressionSpecification,
  FilterSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { StreetSchema } from "../../domain/streets/street-schema";

/** Kinds of street, least first. */
export const STREET_RANKS = ["service", "minor", "middle", "main"] as const;
export type StreetRank = (typeof STREET_RANKS)[number];

/** Where a schema holds what the map draws. */
interface Where {
  readonly layer: string;
  readonly filter: FilterSpecification;
}

interface Parts {
  readonly greens: Where;
  readonly water: Where;
  readonly waterways: Where;
  readonly rail: Where;
  readonly streets: Readonly<Record<StreetRank, Where>>;
  readonly names: Where & { readonly field: string };
}

const one = (field: string, ...values: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", field],
  ["literal", [...values]],
];

const isOf = (shape: "Polygon" | "LineString"): ExpressionSpecification => [
  "in",
  ["geometry-type"],
  ["literal", [shape, `Multi${shape}`]],
];

const openMapTiles = (...classes: readonly string[]): Where => ({
  layer: "transportation",
  filter: one("class", ...classes),
});

const protomaps = (...details: readonly string[]): Where => ({
  layer: "roads",
  filter: one("kind_detail", ...details),
});

const MAIN = ["motorway", "trunk", "primary"] as const;
const MIDDLE = ["secondary", "tertiary"] as const;

/** What to draw, in the words of each schema. */
export const STREET_PARTS: Readonly<Record<StreetSchema, Parts>> = {
  openmaptiles: {
    greens: { layer: "landcover", filter: one("class", "grass", "wood") },
    water: { layer: "water", filter: isOf("Polygon") },
    waterways: { layer: "waterway", filter: one("class", "river", "canal") },
    rail: openMapTiles("rail", "subway", "light_rail"),
    streets: {
      service: openMapTiles("service"),
      minor: openMapTiles("minor", "pedestrian"),
      middle: openMapTiles(...MIDDLE),
      main: openMapTiles(...MAIN),
    },
    names: {
      layer: "transportation_name",
      filter: ["!", one("class", "motorway", "rail", "ferry")],
      field: "name:latin",
    },
  },
  protomaps: {
    greens: {
      layer: "landuse",
      filter: one(
        "kind",
        ...["park", "recreation_ground", "golf_course", "village_green", "wood", "forest"],
      ),
    },
    water: { layer: "water", filter: isOf("Polygon") },
    waterways: {
      layer: "water",
      filter: ["all", isOf("LineString"), one("kind", "river", "canal")],
    },
    rail: { layer: "roads", filter: one("kind", "rail") },
    streets: {
      service: protomaps("service"),
      minor: protomaps("residential", "unclassified", "living_street", "pedestrian", "road"),
      middle: protomaps(...MIDDLE, ...MIDDLE.map((kind) => `${kind}_link`)),
      main: protomaps(...MAIN, ...MAIN.map((kind) => `${kind}_link`)),
    },
    names: {
      layer: "roads",
      filter: one("kind", "major_road", "minor_road"),
      field: "name",
    },
  },
};
