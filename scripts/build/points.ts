import { distance } from "@turf/turf";
import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import { POINT_KINDS, type PointKindId } from "../../src/domain/point-kinds";
import { POINTS } from "../../src/domain/points";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { InputError, type Inputs } from "./inputs";
import { regionAreas, spoken } from "./region";

export interface Point {
  readonly name: string;
  readonly code: string;
  readonly longitude: number;
  readonly latitude: number;
}

const PLACE = ["name", "lon", "lat", "lsoa21_code"] as const;
type Cells<More extends string = never> = Readonly<Record<(typeof PLACE)[number] | More, string>>;

const pointOf = ({ lon, lat, lsoa21_code: code }: Cells, name: string): Point => ({
  name: spoken(name),
  code,
  longitude: Number(lon),
  latitude: Number(lat),
});

/** Libraries in a building of their own that were open at the end of 2023 and have not closed since. */
const libraries = (inputs: Inputs): Point[] =>
  inputs
    .rows("libraries", [...PLACE, "type", "operation_2023", "year_closed"] as const)
    .filter(
      ({ type, operation_2023, year_closed }) =>
        type === "Static Library" && operation_2023 !== "" && year_closed === "",
    )
    .map((cells) =>
      pointOf(cells, /library/i.test(cells.name) ? cells.name : `${cells.name} Library`),
    );

/** One point for each name: the register gives some stations two. */
const once = (points: readonly Point[]): Point[] => {
  const byName = new Map<string, Point[]>();
  for (const point of points) byName.set(point.name, [...(byName.get(point.name) ?? []), point]);
  return [...byName.values()].map((same) => ({
    ...same[0]!,
    longitude: same.reduce((sum, { longitude }) => sum + longitude, 0) / same.length,
    latitude: same.reduce((sum, { latitude }) => sum + latitude, 0) / same.length,
  }));
};

const registered = (inputs: Inputs, wanted: string): Point[] =>
  inputs
    .rows("rail-ferry", [...PLACE, "kind"] as const)
    .filter(({ kind }) => kind === wanted)
    .map((cells) => pointOf(cells, cells.name));

/** Underground platforms that the register lists as stations of their own. */
const OTHER_LEVEL = / Low Level(?= Rail Station$)| Loop Line$/;

const stations = (inputs: Inputs): Point[] =>
  once(
    registered(inputs, "rail station").map((point) => ({
      ...point,
      name: point.name.replace(OTHER_LEVEL, "").replace(/ Rail Station$/, "") + " station",
    })),
  );

/** Metres within which a terminal is the landing that is listed already, perhaps by another name. */
const SAME_LANDING = 300;

const ferries = (inputs: Inputs): Point[] => {
  const landings = registered(inputs, "ferry landing");
  const others = registered(inputs, "ferry terminal").filter((terminal) =>
    landings.every((landing) => metres(landing, terminal) > SAME_LANDING),
  );
  return [...landings, ...others];
};

/** Metres between two points, in a straight line. */
export const metres = (
  a: Pick<Point, "longitude" | "latitude">,
  b: Pick<Point, "longitude" | "latitude">,
): number => distance([a.longitude, a.latitude], [b.longitude, b.latitude], { units: "meters" });

/** The publisher writes in capitals: "FIR PARK MEDICAL CENTRE". */
const capitalised = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/(?<![a-z'’])[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll(/\b(?:Nhs|Gp|Ctr|Dr|Pcc)\b/g, (word) =>
      word === "Ctr" ? "Centre" : word === "Dr" ? word : word.toUpperCase(),
    )
    .replaceAll(/\b(?:And|Of|The|At|In)\b(?<!^\w+)/g, (word) => word.toLowerCase());

const READERS: Readonly<Record<PointKindId, (inputs: Inputs) => Point[]>> = {
  libraries,
  stations,
  ferries,
  gps: (inputs) =>
    inputs.rows("gp-practices", PLACE).map((cells) => pointOf(cells, capitalised(cells.name))),
  "bus-stops": (inputs) =>
    inputs
      .rows("bus-stops", [...PLACE, "locality"] as const)
      .map((cells) => pointOf(cells, `${cells.name}, ${cells.locality}`)),
};

const compare = (a: Point, b: Point): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.longitude - b.longitude || a.latitude - b.latitude;

/** The places of one kind, by name. */
export const readPoints = (inputs: Inputs, kind: PointKindId): readonly Point[] =>
  READERS[kind](inputs).sort(compare);

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** Every place of each kind with the area it lies in; a file to each, so that only what is shown is fetched. */
export const buildPoints = ({ inputs }: Task): Built[] => {
  const rowOf = new Map(regionAreas(inputs).map(({ code }, row) => [code, row]));
  return POINT_KINDS.map(({ id, source }) => {
    const points = readPoints(inputs, id);
    const row = points.map(({ name, code }) => {
      const found = rowOf.get(code);
      if (found === undefined)
        throw new InputError(
          `${inputs.sources[source]!.path}: "${name}" lies in ${code}, no area of the region.`,
        );
      return found;
    });
    return {
      name: `points/${id}`,
      file: `points/${id}.json`,
      content: guarded(`points/${id}`, POINTS, {
        format: "reach-atlas/points",
        version: ARTEFACT_VERSION,
        kind: id,
        names: points.map(({ name }) => name),
        longitude: points.map(({ longitude }) => rounded(longitude)),
        latitude: points.map(({ latitude }) => rounded(latitude)),
        row,
      }),
      sources: [source, "lsoa21"],
      vintage: inputs.sources[source]!.vintage,
    };
  });
};
