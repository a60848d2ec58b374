import { bbox } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import { merge, mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { BOROUGHS, REGION } from "../../src/domain/boroughs";
import type { Task } from "./build-all";
import type { Built } from "./artefact";
import { fillCreeks } from "./fill-creeks";
import type { Inputs } from "./inputs";
import { regionAreas, type RegionArea } from "./region";

/**
 * Steps across the region's width and height: 0.6 m. Of 4e4 to 1.5e5 the coarsest at which no two
 * boundaries cross after rounding; 1e4, 4 m, changes who touches whom.
 */
export const STEPS = 7e4;

/** Degrees east of a step at most, 1 m: a region wider than the built-in one takes more of them. */
const COARSEST = 1.5e-5;

const stepsFor = (areas: readonly RegionArea[]): number => {
  const [west, , east] = bbox({
    type: "GeometryCollection",
    geometries: areas.map(({ geometry }) => geometry),
  });
  return Math.max(STEPS, Math.ceil((east - west) / COARSEST));
};

type AreasTopology = Topology<{ areas: GeometryCollection }>;

export const featureOf = (geometry: Geometry, id?: string | number): Feature => ({
  type: "Feature",
  ...(id === undefined ? {} : { id }),
  properties: null,
  geometry,
});

export const collectionOf = (features: Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features,
});

const withAreas = (areas: readonly RegionArea[]): AreasTopology =>
  topology(
    { areas: collectionOf(areas.map(({ geometry }, row) => featureOf(geometry, row))) },
    stepsFor(areas),
  ) as AreasTopology;

/** The region's areas as they are drawn. */
const drawnAreas = (inputs: Inputs): RegionArea[] =>
  fillCreeks(regionAreas(inputs), inputs.geojson("neighbours"));

const polygonsOf = (object: GeometryCollection): (Polygon | MultiPolygon)[] =>
  object.geometries as (Polygon | MultiPolygon)[];

/** Adds boroughs and the region, dissolved from the areas so that they share their arcs. */
export const withOutlines = (base: AreasTopology, boroughOfRow: readonly number[]): Topology => {
  const areas = polygonsOf(base.objects.areas);
  const boroughs = BOROUGHS.map(({ code }, index) => ({
    ...mergeArcs(
      base,
      areas.filter((_, row) => boroughOfRow[row] === index),
    ),
    id: code,
  }));
  const region = { ...mergeArcs(base, areas), id: REGION.code };
  return {
    ...base,
    objects: {
      areas: base.objects.areas,
      boroughs: { type: "GeometryCollection", geometries: boroughs },
      region: { type: "GeometryCollection", geometries: [region] },
    },
  };
};

/** LSOA 2021 in row order, the boroughs and the region's outline. */
export const areasTopology = ({ inputs }: Task): Built[] => {
  const areas = drawnAreas(inputs);
  return [
    {
      name: "areas",
      file: "areas.json",
      content: withOutlines(
        withAreas(areas),
        areas.map(({ borough }) => borough),
      ),
      sources: ["lsoa21", "neighbours"],
      vintage: "LSOA December 2021",
    },
  ];
};

/** MSOA 2021, dissolved from the areas so that their edges coincide. */
export const msoasTopology = ({ inputs }: Task): Built[] => {
  const areas = drawnAreas(inputs);
  const base = withAreas(areas);
  const msoaOf = new Map(
    inputs
      .rows("lookup-lsoa21-msoa21", ["lsoa21_code", "msoa21_code"])
      .map((row) => [row.lsoa21_code, row.msoa21_code]),
  );
  const polygons = polygonsOf(base.objects.areas);
  const codes = areas.map(({ code }) => msoaOf.get(code));
  const features = [...new Set(codes)].sort().map((code) =>
    featureOf(
      merge(
        base,
        polygons.filter((_, row) => codes[row] === code),
      ),
      code,
    ),
  );
  return [
    {
      name: "msoas",
      file: "msoas.json",
      content: topology({ msoas: collectionOf(features) }, stepsFor(areas)),
      sources: ["lsoa21", "lookup-lsoa21-msoa21", "neighbours"],
      vintage: "MSOA December 2021",
    },
  ];
};
