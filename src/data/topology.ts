import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { FeatureCollection } from "geojson";
import * as v from "valibot";
import { quick, TOPOLOGIES } from "../domain/artefact";
import { ArtefactError, load } from "./load";

type TopologyName = keyof typeof TOPOLOGIES;
export type Objects<Name extends TopologyName> = Record<
  (typeof TOPOLOGIES)[Name][number],
  GeometryCollection
>;
export type NamedTopology<Name extends TopologyName> = Topology<Objects<Name>>;

const areArcs = (arcs: unknown): boolean =>
  Array.isArray(arcs) &&
  arcs.every(
    (arc) =>
      Array.isArray(arc) &&
      arc.every((position) => Array.isArray(position) && position.every(Number.isFinite)),
  );

/** Enough to know a TopoJSON file from anything else; its numbers are checked by data:check. */
const TOPOLOGY = v.looseObject({
  type: v.literal("Topology"),
  arcs: quick(v.array(v.array(v.array(v.number()))), areArcs),
  objects: v.record(v.string(), v.looseObject({ type: v.string() })),
});

export const loadTopology = async <Name extends TopologyName>(
  name: Name,
  signal?: AbortSignal,
): Promise<NamedTopology<Name>> => {
  const file = `${name}.json`;
  const topology = await load(file, TOPOLOGY, signal);
  for (const object of TOPOLOGIES[name]) {
    if (topology.objects[object] === undefined) {
      throw new ArtefactError(file, `has no “${object}”: it is of another version.`);
    }
  }
  return topology as unknown as NamedTopology<Name>;
};

/** One object of a topology as features. */
export const featuresOf = <Name extends TopologyName>(
  topology: NamedTopology<Name>,
  object: keyof Objects<Name>,
): FeatureCollection => feature(topology, topology.objects[object] as GeometryCollection);
