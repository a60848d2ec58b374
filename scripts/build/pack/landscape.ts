import {
  area,
  bbox,
  bboxClip,
  difference,
  featureCollection,
  multiPolygon,
  polygon,
} from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Window } from "../../../src/domain/boroughs";
import { districtsOfEngland } from "./declare";
import type { Features, Inputs } from "../inputs";
import { collectionOf, featureOf } from "../topology";

export const ENGLAND_AREAS = "lsoa21-england";

/** How far the land around is drawn on each side, in widths and heights of the region. */
const BEYOND = [1.6, 2.2] as const;
/** Degrees that this is at least. */
const LEAST = 0.6;
/** Districts this near, in widths and heights of the region, get an outline and a name. */
const NEAR = 0.6;

/** Where Wales lies of the land around the built-in region. */
const WALES: Window = [-4.81, 52.3, -2.6, 53.5];
/** Square metres: what is less is where two coastlines differ. */
const SLIVER = 2e7;
/** Points of the smallest ring: a triangle, closed. */
const LEAST_RING = 4;

const widened = (areas: Features, x: number, y: number, least: number): Window => {
  const [west, south, east, north] = bbox(areas) as [number, number, number, number];
  const [dx, dy] = [Math.max(least, x * (east - west)), Math.max(least / 2, y * (north - south))];
  const degrees = [west - dx, south - dy, east + dx, north + dy].map(
    (side) => Math.round(side * 1e3) / 1e3,
  );
  return degrees as unknown as Window;
};

/** What a region's map knows: beyond it nothing is drawn. */
export const knownAround = (areas: Features): Window => widened(areas, ...BEYOND, LEAST);

const areApart = (a: readonly number[], b: readonly number[]): boolean =>
  a[0]! > b[2]! || a[2]! < b[0]! || a[1]! > b[3]! || a[3]! < b[1]!;

type Shape = Polygon | MultiPolygon;

const polygonsOf = (shape: Shape): Position[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

const dissolved = (features: Features["features"]): Feature<Shape> => {
  const joined = topology({
    areas: collectionOf(features.map(({ geometry }) => featureOf(geometry))),
  }) as Topology<{ areas: GeometryCollection }>;
  return {
    type: "Feature",
    properties: null,
    geometry: merge(joined, joined.objects.areas.geometries as never[]),
  };
};

/**
 * England's files say nothing of Wales; the land around the built-in region does, of England and Wales. What
 * is not England's of it, without the slivers between two ways of drawing a coast.
 */
const walesIn = (
  england: Inputs,
  known: Window,
  districts: readonly { readonly feature: Feature<Shape> }[],
): Features["features"] => {
  if (areApart(known, WALES) || !("land-context" in england.sources)) return [];
  const english = districts.map(({ feature }) => feature);
  return england.geojson("land-context").features.flatMap((feature) => {
    if (feature.geometry.type !== "Polygon" && feature.geometry.type !== "MultiPolygon") return [];
    const parts = polygonsOf(bboxClip(feature.geometry, [...WALES]).geometry as Shape)
      .map((rings) => rings.filter((ring) => ring.length >= LEAST_RING))
      .filter((rings) => rings.length > 0);
    const rest = difference(featureCollection<Shape>([multiPolygon(parts), ...english]));
    if (rest === null) return [];
    const kept = polygonsOf(rest.geometry).filter((rings) => area(polygon(rings)) >= SLIVER);
    return [{ ...multiPolygon(kept), properties: {} }];
  });
};

interface Landscape {
  readonly land: Features;
  readonly neighbours: Features;
  readonly outline: Features;
  readonly none: Features;
}

/** What is drawn beneath a region's areas, from the areas of England alone: no water, roads or railways. */
export const landscapeOf = (england: Inputs, areas: Features): Landscape => {
  const [known, near] = [knownAround(areas), widened(areas, NEAR, NEAR, LEAST / 3)];
  const own = new Set(areas.features.map(({ properties }) => String(properties.LSOA21CD)));
  const byDistrict = new Map<string, Features["features"]>();
  for (const feature of england.geojson(ENGLAND_AREAS).features) {
    if (areApart(bbox(feature.geometry), known)) continue;
    const code = String(feature.properties.LAD24CD);
    const kept = byDistrict.get(code) ?? [];
    kept.push(feature);
    byDistrict.set(code, kept);
  }
  const nameOf = new Map(districtsOfEngland(england, "").map(({ code, name }) => [code, name]));
  const whole = [...byDistrict].map(([code, features]) => ({
    feature: dissolved(features),
    isOwn: features.some(({ properties }) => own.has(String(properties.LSOA21CD))),
    name: nameOf.get(code) ?? code,
  }));
  const featuresOf = (kept: typeof whole): Features => ({
    type: "FeatureCollection",
    features: kept.map(({ feature, name }) => ({ ...feature, properties: { LAD24NM: name } })),
  });
  return {
    land: {
      type: "FeatureCollection",
      features: [...featuresOf(whole).features, ...walesIn(england, known, whole)],
    },
    neighbours: featuresOf(
      whole.filter(({ feature, isOwn }) => !isOwn && !areApart(bbox(feature), near)),
    ),
    outline: {
      type: "FeatureCollection",
      features: [{ ...dissolved(areas.features), properties: {} }],
    },
    none: { type: "FeatureCollection", features: [] },
  };
};
