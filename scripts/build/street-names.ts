import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import { folded } from "../../src/domain/find/spelling";
import { STREET_NAMES } from "../../src/domain/streets/street-names";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { InputError } from "./inputs";
import { pointsOf } from "./places";
import { metres, type Point } from "./points";
import { regionAreas, spoken } from "./region";

/** Metres: points of one name that lie nearer to one another are on one street. */
const SAME_STREET = 1000;

/** Numbers of main roads stand at junctions: where such a road leads, no one point tells. */
const NUMBER = /^[ABM]\d+(\(M\))?$/;

/** As it is written: "St John's Road" for "St John'S Road". */
const written = (name: string): string => spoken(name).replaceAll(/'S\b/g, "'s");

/** Points that hold together, from one to the next. */
const streetsOf = (points: readonly Point[]): Point[][] => {
  const left = new Set(points);
  const streets: Point[][] = [];
  for (const first of left) {
    left.delete(first);
    const street = [first];
    for (const point of street)
      for (const other of left)
        if (metres(point, other) <= SAME_STREET) {
          left.delete(other);
          street.push(other);
        }
    streets.push(street);
  }
  return streets;
};

/** The point with the least way to all others: one that lies on the street. */
const middleOf = (street: readonly Point[]): Point => {
  const ways = street.map((point) => street.reduce((sum, other) => sum + metres(point, other), 0));
  return street[ways.indexOf(Math.min(...ways))]!;
};

/** Streets to be found by name, each at its middle. */
export const streetNames = ({ inputs }: Task): Built[] => {
  const rowOf = new Map(regionAreas(inputs).map(({ code }, row) => [code, row]));
  // "Kirkby" is the station there, or a square: what is found by that name is the town.
  const known = new Set(
    ["places-labels", "places-ipn"].flatMap((key) =>
      pointsOf(inputs.geojson(key)).map(({ name }) => folded(name)),
    ),
  );
  const isPlace = (name: string): boolean => !name.includes(" ") && known.has(folded(name));
  const byName = new Map<string, Point[]>();
  for (const cells of inputs.rows("street-names", ["name", "lon", "lat", "lsoa21_code"])) {
    if (NUMBER.test(cells.name) || isPlace(cells.name)) continue;
    const point = {
      name: written(cells.name),
      code: cells.lsoa21_code,
      longitude: Number(cells.lon),
      latitude: Number(cells.lat),
    };
    byName.set(point.name, [...(byName.get(point.name) ?? []), point]);
  }
  const streets = [...byName.values()]
    .flatMap((points) => streetsOf(points).map(middleOf))
    .sort((a, b) =>
      a.name < b.name
        ? -1
        : a.name > b.name
          ? 1
          : a.longitude - b.longitude || a.latitude - b.latitude,
    );
  const source = inputs.sources["street-names"]!;
  const [west, south] = [-4, 53];
  return [
    {
      name: "street-names",
      file: "street-names.json",
      content: guarded("street-names", STREET_NAMES, {
        format: "reach-atlas/street-names",
        version: ARTEFACT_VERSION,
        origin: [west, south],
        names: streets.map(({ name }) => name),
        longitude: streets.map(({ longitude }) => Math.round((longitude - west) * 1e4)),
        latitude: streets.map(({ latitude }) => Math.round((latitude - south) * 1e4)),
        row: streets.map(({ name, code }) => {
          const row = rowOf.get(code);
          if (row === undefined)
            throw new InputError(
              `${source.path}: "${name}" lies in ${code}, no area of the region.`,
            );
          return row;
        }),
      }),
      sources: ["street-names", "lsoa21", "places-ipn", "places-labels"],
      vintage: source.vintage,
    },
  ];
};
