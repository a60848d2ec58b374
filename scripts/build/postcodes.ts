import { pointToPolygonDistance } from "@turf/turf";
import { ARTEFACT_VERSION, POSTCODES, type PostcodesFile } from "../../src/domain/artefact";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { InputError, type Inputs } from "./inputs";
import { regionAreas } from "./region";

/** Cells per degree: 1e-4 degrees is about 7 m east and 11 m north. */
const CELLS = 1e4;
/** A postcode this near its area's boundary, metres, may belong next door: as the lookup's own flag. */
const NEAR = 15;
const COLUMNS = ["pcds", "lat", "lon", "lsoa21cd", "near_boundary_15m", "legacy_outcode"] as const;
const LIVE = ["postcode", "lat", "lon", "lsoa21_code", "lsoa_source"] as const;
const STANDING = ["pcds", "status"] as const;
const STATUSES = ["live", "live_other_district", "not_live"];
/** "L1 8JQ": outcode, a space, three characters. */
const SHAPE = /^([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})$/;

interface Postcode {
  readonly outcode: string;
  readonly incode: string;
  readonly row: number;
  readonly east: number;
  readonly north: number;
  readonly nearBoundary: boolean;
  readonly legacy: boolean;
  readonly standing: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Postcodes in use that the lookup lacks or has elsewhere: where they lie now, by the later list. */
const newOrMoved = (inputs: Inputs): ReadonlyMap<string, Cells> => {
  const areas = new Map(regionAreas(inputs).map(({ code, geometry }) => [code, geometry]));
  const later = inputs.rows("postcodes-live", LIVE).filter((cells) => cells.lsoa_source !== "nspl");
  return new Map(
    later.map(({ postcode, lat, lon, lsoa21_code: lsoa21cd }) => {
      const area = areas.get(lsoa21cd);
      if (area === undefined)
        throw new InputError(
          `${inputs.sources["postcodes-live"]!.path}: "${postcode}" lies in ${lsoa21cd}, no area of the region.`,
        );
      const metres = pointToPolygonDistance([Number(lon), Number(lat)], area, { units: "meters" });
      const near_boundary_15m = Math.abs(metres) <= NEAR ? "1" : "0";
      return [
        postcode,
        { pcds: postcode, lat, lon, lsoa21cd, near_boundary_15m, legacy_outcode: "0" },
      ];
    }),
  );
};

/** The status of every postcode of the lookup; throws InputError for a word it does not know. */
const statuses = (inputs: Inputs): ReadonlyMap<string, string> =>
  new Map(
    inputs.rows("postcodes-standing", STANDING).map(({ pcds, status }) => {
      if (!STATUSES.includes(status))
        throw new InputError(
          `${inputs.sources["postcodes-standing"]!.path}: "${pcds}" is "${status}", none of ${STATUSES.join(", ")}.`,
        );
      return [pcds, status];
    }),
  );

const sortedPostcodes = (inputs: Inputs): Postcode[] => {
  const rowOf = new Map(regionAreas(inputs).map(({ code }, row) => [code, row]));
  const later = newOrMoved(inputs);
  const known = new Map<string, Cells>(
    inputs.rows("postcodes", COLUMNS).map((cells) => [cells.pcds, cells]),
  );
  const standing = statuses(inputs);
  const without = [...known.keys()].find((postcode) => !standing.has(postcode));
  if (without !== undefined)
    throw new InputError(
      `${inputs.sources["postcodes-standing"]!.path} does not say whether "${without}" is in use.`,
    );
  return [...new Map([...known, ...later]).values()]
    .map((cells) => {
      const [, outcode, incode] = SHAPE.exec(cells.pcds) ?? [];
      const row = rowOf.get(cells.lsoa21cd);
      if (outcode === undefined || incode === undefined || row === undefined)
        throw new InputError(
          `${inputs.sources.postcodes!.path}: "${cells.pcds}" in ${cells.lsoa21cd} is not a postcode of the region.`,
        );
      return {
        outcode,
        incode,
        row,
        east: Math.round(Number(cells.lon) * CELLS),
        north: Math.round(Number(cells.lat) * CELLS),
        nearBoundary: cells.near_boundary_15m === "1",
        legacy: cells.legacy_outcode === "1",
        standing: standing.get(cells.pcds) ?? "live",
      };
    })
    .sort((a, b) => compare(a.outcode, b.outcode) || compare(a.incode, b.incode));
};

/** The step from each value to the next, the first from `origin`. */
const steps = (values: readonly number[], origin: number): number[] =>
  values.map((value, index) => value - (values[index - 1] ?? origin));

/** Positions as steps from the one before, the first from 0. */
const positions = <T>(all: readonly T[], isOne: (value: T) => boolean): number[] =>
  steps(
    all.flatMap((value, index) => (isOne(value) ? [index] : [])),
    0,
  );

/** Lengths of runs in use and not in use in turn, the first in use. */
const runsInUse = (all: readonly Postcode[]): number[] => {
  const runs = [0];
  let inUse = true;
  for (const { standing } of all) {
    if ((standing !== "not_live") !== inUse) {
      inUse = !inUse;
      runs.push(0);
    }
    runs[runs.length - 1]! += 1;
  }
  return runs;
};

/** Every postcode of the region with its area and its place to within 10 m. */
export const postcodes = ({ inputs }: Task): Built[] => {
  const all = sortedPostcodes(inputs);
  const outcodes = [...new Set(all.map(({ outcode }) => outcode))].map((outcode) => {
    const own = all.filter((postcode) => postcode.outcode === outcode);
    const incodes = own.map(({ incode }) => incode).join("");
    return { outcode, incodes, legacy: own.every(({ legacy }) => legacy) };
  });
  const east = all.map((postcode) => postcode.east);
  const north = all.map((postcode) => postcode.north);
  const content: PostcodesFile = {
    format: "reach-atlas/postcodes",
    version: ARTEFACT_VERSION,
    outcodes,
    row: all.map(({ row }) => row),
    origin: [east[0]! / CELLS, north[0]! / CELLS],
    longitude: steps(east, east[0]!),
    latitude: steps(north, north[0]!),
    nearBoundary: positions(all, ({ nearBoundary }) => nearBoundary),
    inUse: runsInUse(all),
    elsewhere: positions(all, ({ standing }) => standing === "live_other_district"),
  };
  return [
    {
      name: "postcodes",
      file: "postcodes.json",
      content: guarded("postcodes", POSTCODES, content),
      sources: ["postcodes", "postcodes-live", "postcodes-standing", "lsoa21"],
      vintage: "May 2025; in use in October 2025",
    },
  ];
};
