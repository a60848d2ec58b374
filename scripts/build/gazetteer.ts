import { distance } from "@turf/turf";
import { ARTEFACT_VERSION, GAZETTEER, type GazetteerFile } from "../../src/domain/artefact";
import { folded } from "../../src/domain/find/spelling";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { rowFinder } from "./inside";
import { byName, pointsOf, type NamedPoint } from "./places";
import type { Inputs } from "./inputs";
import { regionAreas, spoken } from "./region";

/** Whose point to keep of one name: a locality's is its centre, a parish's somewhere in its fields. */
const KINDS = ["LOC", "BUA", "PAR"];
/**
 * Kilometres within which an entry is the same place as one kept before it: two localities of one
 * name are two places unless neighbours, a built-up area or parish is the locality's own.
 */
const SAME_PLACE = [4, 20, 20];

const near = (a: NamedPoint, b: NamedPoint, kilometres: number): boolean =>
  distance([a.longitude, a.latitude], [b.longitude, b.latitude]) < kilometres;

/** A locality of fewer stops than this is a corner rather than a place. */
const LEAST_STOPS = 3;

/**
 * Localities that bus stops are listed under, which the index of place names leaves out ("Tower Hill"): each
 * at the stop nearest to the middle of its stops.
 */
const localities = (inputs: Inputs): NamedPoint[] => {
  const stops = new Map<string, (readonly [number, number])[]>();
  for (const { locality, lon, lat } of inputs.rows("bus-stops", ["locality", "lon", "lat"]))
    stops.set(locality, [...(stops.get(locality) ?? []), [Number(lon), Number(lat)]]);
  return [...stops].flatMap(([name, at]) => {
    if (name === "" || at.length < LEAST_STOPS) return [];
    const mean = (part: 0 | 1): number => at.reduce((sum, each) => sum + each[part], 0) / at.length;
    const middle = [mean(0), mean(1)];
    const [nearest] = at.toSorted((a, b) => distance([...a], middle) - distance([...b], middle));
    const [longitude, latitude] = nearest!.map((degrees) => Math.round(degrees * 1e5) / 1e5);
    return [{ name: spoken(name), longitude: longitude!, latitude: latitude! }];
  });
};

/**
 * What can be found by name: the Index of Place Names around the region without its inverted doubles
 * ("Crosby, Great") and without a second entry for the same place. A place that the map labels is
 * found where its label stands: the index puts some towns up to 3 km from their centre. Localities that only
 * the bus stops know are added.
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
  const known = new Set([...kept.keys()].map(folded));
  const points = [
    ...[...kept.values()].flat(),
    ...localities(inputs).filter(({ name }) => !known.has(folded(name))),
  ].sort(byName);
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
      sources: ["places-ipn", "places-labels", "bus-stops", "lsoa21"],
      vintage: "December 2022",
    },
  ];
};
