import { mesh, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryObject, Objects, Topology } from "topojson-specification";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import type { Features } from "./inputs";
import { collectionOf, featureOf } from "./topology";

/** The sources have six decimals: joining at their own precision loses nothing. */
const SOURCE_STEPS = 5e6;
/** 1e-5 degrees across the 4 degrees of the context, so that the coast meets the areas' own. */
const STEPS = 4e5;
/** Square degrees: a corner of less than about 2,500 m² goes, 50 m by 100 m. */
const SMALLEST_CORNER = 3.5e-7;
/** Square degrees: an island of less than about 0.02 km² goes. */
const SMALLEST_ISLAND = 3e-6;
/** The wider land is only seen from afar, where corners fifty times as large are lost. */
const FARTHER = 0.02;
/** A factor that no corner is too small for. */
const KEEP = 1e12;

const bare = (features: Features) =>
  collectionOf(features.features.map(({ geometry }) => featureOf(geometry)));

/** Districts under their names, which the map writes on the larger ones. */
const named = (features: Features) =>
  collectionOf(
    features.features.map(({ geometry, properties }) =>
      featureOf(geometry, String(properties.LAD24NM)),
    ),
  );

/** The lines of a source, those of one name joined end to end. */
const linesBy = (features: Features, property?: string) => {
  const nameOf = ({ properties }: Features["features"][number]) =>
    property === undefined ? undefined : String(properties[property]);
  const lines = [...new Set(features.features.map(nameOf))].sort().map((name) => {
    const named = features.features.filter((feature) => nameOf(feature) === name);
    const joined = topology({
      lines: collectionOf(named.map(({ geometry }) => featureOf(geometry))),
    });
    return featureOf(mesh(joined, joined.objects.lines as GeometryObject), name);
  });
  return collectionOf(lines);
};

type Drawing = Topology<Objects>;

/** What the simplifier leaves of nothing has no type: an object without shapes is an empty list. */
const whole = (drawn: Drawing): Drawing => ({
  ...drawn,
  objects: Object.fromEntries(
    Object.entries(drawn.objects).map(([name, object]) => [
      name,
      (object.type as string | null) === null
        ? { type: "GeometryCollection", geometries: [] }
        : object,
    ]),
  ),
});

const omitRegion = (objects: Objects): Objects =>
  Object.fromEntries(Object.entries(objects).filter(([name]) => name !== "region"));

/** Which arcs an object draws, either way round. */
const arcsOf = (object: Objects[string]): Set<number> => {
  const arcs = new Set<number>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "number") arcs.add(value < 0 ? ~value : value);
  };
  const each = (geometry: Objects[string]): void => {
    if (geometry.type === "GeometryCollection") geometry.geometries.forEach(each);
    else if ("arcs" in geometry) walk(geometry.arcs);
  };
  each(object);
  return arcs;
};

/** Scales the weight of each point of some arcs, so that more or fewer of them stay. */
const weigh = (weighed: Drawing, arcs: ReadonlySet<number>, factor: number): void => {
  for (const index of arcs)
    for (const point of weighed.arcs[index]!) if (point[2] !== Infinity) point[2]! *= factor;
};

/**
 * Sea, land around, neighbouring districts, motorways and rail: what is drawn beneath the areas.
 * Simplified, but for the region's own outline, whose points stay so that the coast under the areas
 * meets theirs without a sliver.
 */
export const basemap = ({ inputs }: Task): Built[] => {
  const objects = {
    land: bare(inputs.geojson("land-context")),
    sea: bare(inputs.geojson("sea")),
    neighbours: named(inputs.geojson("neighbours")),
    motorways: linesBy(inputs.geojson("motorways"), "road_classification_number"),
    rail: linesBy(inputs.geojson("rail")),
    region: bare(inputs.geojson("region-outline")),
  };
  const full = topology(objects, SOURCE_STEPS) as Drawing;
  const weighed = presimplify(full);
  weigh(weighed, arcsOf(full.objects.region!), KEEP);
  weigh(weighed, arcsOf(full.objects.land!), FARTHER);
  const simple = simplify(weighed, SMALLEST_CORNER);
  const drawn = { ...simple, objects: omitRegion(simple.objects) };
  const seen = filter(drawn, filterWeight(drawn, SMALLEST_ISLAND)) as Drawing;
  return [
    {
      name: "basemap",
      file: "basemap.json",
      content: whole(quantize(seen, STEPS)),
      sources: ["land-context", "sea", "neighbours", "motorways", "rail", "region-outline"],
      vintage: "2021 to 2024",
    },
  ];
};
