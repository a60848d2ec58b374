import { lineString, simplify } from "@turf/turf";

import { encodeStreets } from "../../src/domain/streets-file";
import type { Built } from "./artefact";
import { InputError, type Inputs } from "./inputs";
import { chainsOf, partsOf, webOf, type Chain } from "./street-chains";
import { readTileLines, type TileLine } from "./street-tiles";

/** Classes that people walk along; not motorways and their slips, ferries, railways, building sites or piers. */
const WALKED = new Set([
  ...["path", "pedestrian", "track", "service", "minor"],
  ...["tertiary", "secondary", "primary", "trunk"],
]);
/** In this region the tunnels of these classes are the two under the Mersey, with their branches. */
const MERSEY_TUNNELS = new Set(["primary", "trunk"]);
/** Open to vehicles only. The Silver Jubilee Bridge beside it has a footway. */
const NO_FOOTWAY = "Mersey Gateway Bridge";
/** Corners may move by this many steps of the grid: some 1.4 m. */
const TOLERANCE = 4;
/**
 * A part that joins no other is kept from this share of all corners. Two are: the file ends before the roads
 * round the head of the Mersey join Wirral with the rest. Smaller ones are squares, pavements and yards drawn
 * without a link.
 */
const LEAST_PART = 0.01;
/** Parts that are kept hold this share of all corners, or a seam between tiles is open. */
const LEAST_KEPT = 0.97;

const corners = ({ points }: TileLine): string[] =>
  Array.from({ length: points.length / 2 }, (_, at) => `${points[2 * at]!},${points[2 * at + 1]!}`);

/** The lines that are walked. */
const walked = (lines: readonly TileLine[]): (readonly number[])[] => {
  const barred = new Set(
    lines
      .filter(({ layer, name }) => layer === "transportation_name" && name === NO_FOOTWAY)
      .flatMap(corners),
  );
  return lines
    .filter(
      (line) =>
        line.layer === "transportation" &&
        WALKED.has(line.kind) &&
        !(line.isTunnel && MERSEY_TUNNELS.has(line.kind)) &&
        !(line.kind === "trunk" && corners(line).every((corner) => barred.has(corner))),
    )
    .map(({ points }) => points);
};

const simplified = (chain: Chain): number[] => {
  const pairs = Array.from({ length: chain.length / 2 }, (_, at) => [
    chain[2 * at]!,
    chain[2 * at + 1]!,
  ]);
  if (pairs.length === 2) return [...chain];
  return simplify(lineString(pairs), {
    tolerance: TOLERANCE,
    highQuality: true,
  }).geometry.coordinates.flat();
};

/** Chains that begin where the one before ended are one line. */
const joined = (chains: readonly Chain[]): number[][] => {
  const lines: number[][] = [];
  for (const [x, y, ...rest] of chains) {
    const last = lines.at(-1);
    if (last !== undefined && last.at(-2) === x && last.at(-1) === y) last.push(...rest);
    else lines.push([x!, y!, ...rest]);
  }
  return lines;
};

/**
 * Streets that are walked, joined where they meet. A file of its own, since its licence (ODbL) goes on to
 * whatever data are joined with it.
 *
 * @throws InputError where they fall apart
 */
export const buildStreets = async (inputs: Inputs): Promise<Built[]> => {
  const lines = await readTileLines(inputs.bytes("streets"), [
    "transportation",
    "transportation_name",
  ]);
  const web = webOf(walked(lines));
  const all = web.x.length;
  const parts = partsOf(web).filter(({ size }) => size >= LEAST_PART * all);
  const kept = parts.reduce((sum, { size }) => sum + size, 0);
  if (kept < LEAST_KEPT * all)
    throw new InputError(
      `${inputs.sources.streets!.path}: only ${kept} of ${all} corners of streets hold together.`,
    );
  const streets = joined(parts.flatMap((part) => chainsOf(web, part)).map(simplified));
  const points = streets.flat();
  return [
    {
      name: "streets",
      file: "streets.pbf",
      content: encodeStreets({
        read: all,
        lengths: streets.map(({ length }) => length / 2),
        x: points.filter((_, at) => at % 2 === 0),
        y: points.filter((_, at) => at % 2 === 1),
      }),
      sources: ["streets"],
      vintage: inputs.sources.streets!.vintage,
    },
  ];
};
