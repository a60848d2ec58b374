import { distance } from "@turf/turf";
import { ARTEFACT_VERSION, GAZETTEER, type GazetteerFile } from "../../src/domain/artefact";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { rowFinder } from "./inside";
import { byName, pointsOf, type NamedPoint } from "./places";
import { regionAreas } from "./region";

/** Kilometres within which two entries of one name are one place: its locality, parish, built-up area. */
const SAME_PLACE = 4;
/** Whose point to keep: a locality's is its centre, a parish's only somewhere in its fields. */
const KINDS = ["LOC", "BUA", "PAR"];

const near = (a: NamedPoint, b: NamedPoint): boolean =>
  distance([a.longitude, a.latitude], [b.longitude, b.latitude]) < SAME_PLACE;

/**
 * What can be found by name: the Index of Place Names around the region without its inverted doubles
 * ("Crosby, Great") and without a second entry for the same place.
 */
export const gazetteer = ({ inputs }: Task): Built[] => {
  const kept = new Map<string, NamedPoint[]>();
  const entries = pointsOf(inputs.geojson("places-ipn"))
    .filter(({ properties }) => properties.inverted !== true)
    .map((point) => ({ ...point, kind: KINDS.indexOf(String(point.properties.description_code)) }))
    .sort((a, b) => a.kind - b.kind || byName(a, b));
  for (const entry of entries) {
    const same = kept.get(entry.name) ?? [];
    if (!same.some((other) => near(entry, other))) kept.set(entry.name, [...same, entry]);
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
      sources: ["places-ipn", "lsoa21"],
      vintage: "December 2022",
    },
  ];
};
