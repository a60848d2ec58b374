import { ancestryOf } from "../../src/analysis/ancestry";
import { carryPosition, weightsOf } from "../../src/analysis/carry";
import { ARTEFACT_VERSION } from "../../src/domain/artefact";
import type { EnglandPositions } from "../../src/domain/england-artefact";
import type { MeasureId } from "../../src/domain/measures";
import type { Release } from "../../src/domain/release";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { linksOf, LOOKUPS } from "./carried";
import type { Inputs } from "./inputs";
import { spoken } from "./region";
import { aligned, ranksOf } from "./release-column";
import { openTable } from "./table";

const MEASURE: MeasureId = "imd";

interface Held {
  readonly release: Release;
  readonly england: string;
  readonly areas: number;
}

/** Whole numbers below 65,536, two bytes each, low byte first; unknown is 0. */
const packed = (values: ArrayLike<number>): string => {
  const bytes = Buffer.alloc(2 * values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    bytes.writeUInt16LE(Number.isNaN(value) ? 0 : Math.round(value), 2 * i);
  }
  return bytes.toString("base64");
};

/** Codes as the steps between their numbers: a fifth of the bytes. */
const stepsOf = (codes: readonly string[]): number[] => {
  const numbers = codes.map((code) => Number(code.slice(1)));
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 1_000_000));
};

const ranksOver = (
  inputs: Inputs,
  { release, england }: Held,
  codes: readonly string[],
): string => {
  const lookups = (LOOKUPS[release.geography] ?? []).map((lookup) => linksOf(inputs, lookup));
  const ancestry = ancestryOf(codes, lookups);
  const table = openTable(inputs, england);
  const column = release.columns[MEASURE]!;
  const ranks = ranksOf(inputs, release, table, [MEASURE, column], ancestry.codes);
  const residents =
    release.population === null
      ? undefined
      : aligned(inputs, table, table.numbers(release.population), ancestry.codes);
  return packed(carryPosition(ancestry, ranks, weightsOf(ancestry, residents)).rank);
};

const contentOf = (inputs: Inputs, held: readonly Held[], latest: string): EnglandPositions => {
  const table = openTable(inputs, latest);
  const order = [...table.codes.keys()].sort((a, b) =>
    table.codes[a]! < table.codes[b]! ? -1 : 1,
  );
  const codes = order.map((i) => table.codes[i]!);
  const [codesOf, namesOf] = [table.text("lad_code"), table.text("lad_name")];
  const names = new Map(codesOf.map((code, i) => [code, spoken(namesOf[i]!)]));
  const districts = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const indexOf = new Map(districts.map(([code], index) => [code, index]));
  return {
    format: "reach-atlas/england-positions",
    version: ARTEFACT_VERSION,
    measure: MEASURE,
    steps: stepsOf(codes),
    districts: districts.map(([code, name]) => ({ code, name })),
    district: packed(order.map((i) => indexOf.get(codesOf[i]!)!)),
    releases: held.map((each) => ({
      year: each.release.year,
      areas: each.areas,
      ranks: ranksOver(inputs, each, codes),
    })),
  };
};

/** Where every LSOA of England stands in the overall index at every release, to set the region in its country. */
export const buildEnglandPositions = ({ inputs, releases }: Task): readonly Built[] => {
  const held = releases
    .flatMap((release): Held[] =>
      release.england !== undefined && release.areas !== null && MEASURE in release.columns
        ? [{ release, england: release.england, areas: release.areas }]
        : [],
    )
    .sort((a, b) => a.release.year - b.release.year);
  const latest = held.findLast(({ release }) => release.geography === "lsoa21");
  if (latest === undefined) return [];
  return [
    {
      name: "england/positions",
      file: "england/positions.json",
      content: contentOf(inputs, held, latest.england),
      sources: held.flatMap(({ release, england }) => [
        england,
        ...(LOOKUPS[release.geography] ?? []),
      ]),
      vintage: `${held.map(({ release }) => release.year).join(", ")}, on LSOA December 2021`,
    },
  ];
};
