import type { MultiPolygon, Polygon } from "geojson";
import { ARTEFACT_VERSION, WEIGHTS, type WeightsFile } from "../../src/domain/artefact";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { carriedFlags } from "./carried";
import { guarded } from "./guarded";
import { labelPoint } from "../../src/analysis/label-point";
import { polygonsBy, regionAreas } from "./region";

type Shape = Polygon | MultiPolygon;

/** A point to the source's six decimals. */
const pointKey = (point: readonly number[]): string => point.map((x) => x.toFixed(6)).join(" ");

const ringsOf = (shape: Shape): number[][][] =>
  shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();

/** Every pair of shapes that both hold one of the keys `keysOf` gives, as "from to". */
const pairsSharing = (
  shapes: readonly Shape[],
  keysOf: (shape: Shape) => Iterable<string>,
): Set<number> => {
  const holders = new Map<string, number[]>();
  const pairs = new Set<number>();
  shapes.forEach((shape, index) => {
    for (const key of new Set(keysOf(shape))) {
      const others = holders.get(key) ?? [];
      for (const other of others) pairs.add(other * shapes.length + index);
      holders.set(key, [...others, index]);
    }
  });
  return pairs;
};

function* points(shape: Shape): Generator<string> {
  for (const ring of ringsOf(shape)) for (const point of ring) yield pointKey(point);
}

function* edges(shape: Shape): Generator<string> {
  for (const ring of ringsOf(shape))
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [pointKey(ring[i - 1]!), pointKey(ring[i]!)];
      yield a < b ? `${a}, ${b}` : `${b}, ${a}`;
    }
}

/**
 * Contiguity of polygons that share their boundaries exactly: queen links by a shared point, rook
 * links by a shared edge. Links are sorted, from < to; `rook` are positions among the queen links.
 */
export const contiguity = (shapes: readonly Shape[]): { queen: number[]; rook: number[] } => {
  const links = [...pairsSharing(shapes, points)].sort((a, b) => a - b);
  const sharingEdge = pairsSharing(shapes, edges);
  return {
    queen: links.flatMap((pair) => [Math.floor(pair / shapes.length), pair % shapes.length]),
    rook: links.flatMap((pair, position) => (sharingEdge.has(pair) ? [position] : [])),
  };
};

/** Who touches whom among the region's areas and the halo, from boundaries as published. */
export const weights = ({ inputs }: Task): Built[] => {
  const areas = regionAreas(inputs);
  const halo = polygonsBy(inputs.geojson("halo"), "LSOA21CD");
  const located = halo.map(labelPoint);
  const content: WeightsFile = {
    format: "reach-atlas/weights",
    version: ARTEFACT_VERSION,
    rows: areas.length,
    halo: {
      codes: halo.map(({ code }) => code),
      longitude: located.map(([longitude]) => longitude),
      latitude: located.map(([, latitude]) => latitude),
      carried: carriedFlags(inputs, "halo"),
    },
    ...contiguity([...areas, ...halo].map(({ geometry }) => geometry)),
  };
  return [
    {
      name: "weights",
      file: "weights.json",
      content: guarded("weights", WEIGHTS, content),
      sources: ["lsoa21", "halo", "lookup-lsoa01-lsoa11-england", "lookup-lsoa11-lsoa21-england"],
      vintage: "LSOA December 2021",
    },
  ];
};
