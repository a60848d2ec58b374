import { distance } from "@turf/turf";
import { ARTEFACT_VERSION, GAZETTEER, type GazetteerFile } from "../../src/domain/artefact";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { rowFinder } from "./inside";
import { byName, pointsOf, type NamedPoint } from "./places";
import { regionAreas } from "./region";

/** Whose point to keep of one name: a locality's is its centre, a parish's somewhere in its fields. */
const KINDS = ["LOC", "BUA", "PAR"];
/**
 * Kilometres within which an entry is the same place as one kept before it: two localities of one
 * name are two places unless neighbours, a built-up area or parish is the locality's own.
 */
const SAME_PLACE = [4, 20, 20];

const near = (a: NamedPoint, b: NamedPoint, kilometres: number): boolean =>
  distance([a.longitude, a.latitude], [b.longitude, b.latitude]) < kilometres;

/**
 * What can be found by name: the Index of Place Names around the region without its inverted doubles
 * ("Crosby, Great") and without a second entry for the same place. A place that the map labels is
 * found where its label stands: the index puts some towns up to 3 km from their centre.
 */
export const gazetteer = ({ inputs }: Task): Built[] => {
  const kept = new Map<string, NamedPoint[]>();
  for (const label of pointsOf(inputs.geojson("places-labels"))) kept.set(label.name, [label]);
  const entries = pointsOf(inputs.geojson("places-ipn"))
    .filter(({ properties }) => properties.inverted !== true)
    .map((point) => ({ ...point, kind: KINDS.indexOf(String(point.properties.description_code)) }))
    .sort((a, b) => a.kind - b.kind || byName(a, b));
  for (const entry of entries) {
    const same = kept.get(entry.name) ?? [];
    const limit = SAME_PLACE[entry.kind] ?? 0;
    if (!same.some((other) => near(entry, other, limit))) kept.set(entry.name, [...same, entry]);
  }
  const points = [...kept.values()].flat().sort(byName);
  const rowAt = rowFinder(regionAreas(inputs));
  const content: GazetteerFile = {
    format: "reach-atlas/gazetteer",
    version: ARTEFACT_VERSION,
    names: points.map(({ name }) => name),
    longitude: points.map(({ longitude }) => longitude),
    latitude: points.map(({ latitude }) => latitude),
    row: points.map(({ longitude, latitude }) => rowAt(longitude, latitude)),
  };
  return [
    {
      name: "gazetteer",
      file: "gazetteer.json",
      content: guarded("gazetteer", GAZETTEER, content),
      sources: ["places-ipn", "places-labels", "lsoa21"],
      vintage: "December 2022",
    },
  ];
};
