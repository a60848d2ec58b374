import { ARTEFACT_VERSION, POSTCODES, type PostcodesFile } from "../../src/domain/artefact";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { InputError, type Inputs } from "./inputs";
import { regionAreas } from "./region";

/** Cells per degree: 1e-4 degrees is about 7 m east and 11 m north. */
const CELLS = 1e4;
const COLUMNS = ["pcds", "lat", "lon", "lsoa21cd", "near_boundary_15m", "legacy_outcode"] as const;
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
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sortedPostcodes = (inputs: Inputs): Postcode[] => {
  const rowOf = new Map(regionAreas(inputs).map(({ code }, row) => [code, row]));
  return inputs
    .rows("postcodes", COLUMNS)
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
      };
    })
    .sort((a, b) => compare(a.outcode, b.outcode) || compare(a.incode, b.incode));
};

/** The step from each value to the next, the first from `origin`. */
const steps = (values: readonly number[], origin: number): number[] =>
  values.map((value, index) => value - (values[index - 1] ?? origin));

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
    nearBoundary: steps(
      all.flatMap(({ nearBoundary }, index) => (nearBoundary ? [index] : [])),
      0,
    ),
  };
  return [
    {
      name: "postcodes",
      file: "postcodes.json",
      content: guarded("postcodes", POSTCODES, content),
      sources: ["postcodes", "lsoa21"],
      vintage: "May 2025",
    },
  ];
};
