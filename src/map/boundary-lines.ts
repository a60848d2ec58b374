import type { MultiLineString } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/**
 * Boundaries of a collection, each once: all of them, or only those between two of its shapes.
 * topojson's `mesh` also stitches arcs into long lines, which took 70 % of the time before the first
 * frame's paint and changes nothing that is drawn.
 */
export const boundaryLines = (
  topology: Topology,
  collection: GeometryCollection,
  which: "all" | "between",
): MultiLineString => {
  const uses = new Uint8Array(topology.arcs.length);
  const count = (arcs: unknown): void => {
    if (Array.isArray(arcs)) arcs.forEach(count);
    else if (typeof arcs === "number") uses[arcs < 0 ? ~arcs : arcs]! += 1;
  };
  for (const geometry of collection.geometries) if ("arcs" in geometry) count(geometry.arcs);
  const least = which === "between" ? 2 : 1;
  const arcs = Array.from(uses.keys()).filter((arc) => (uses[arc] ?? 0) >= least);
  const { geometry } = feature(topology, {
    type: "MultiLineString",
    arcs: arcs.map((arc) => [arc]),
  });
  return geometry;
};
