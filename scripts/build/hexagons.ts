import { ARTEFACT_VERSION, HEXAGONS, type HexagonsFile } from "../../src/domain/artefact";
import { BOROUGHS } from "../../src/domain/boroughs";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { guarded } from "./guarded";
import { assign, spread, type Cell, type Place } from "./hexagon-layout";
import { parted, shoresOf } from "./hexagon-shores";
import { territories } from "./hexagon-territories";
import { hexagonTopology, KILOMETRES } from "./hexagon-topology";
import { labelPoint } from "../../src/analysis/label-point";
import { regionAreas, type RegionArea } from "./region";
import { contiguity } from "./weights";

/** Kilometres of ground per cell while points are spread: the region's size over its areas. */
const CELL = 0.9;
/** Spread points stand a little apart; so much closer they fill the cells without a gap. */
const CLOSER = 0.89;
/** Cells, by row: within each borough at the least sum of squared distances. */
const layout = (areas: readonly RegionArea[], located: readonly Place[]): Cell[] => {
  const flat = located.map(([x, y]): Place => [
    (x * KILOMETRES[0]) / CELL,
    (y * KILOMETRES[1]) / CELL,
  ]);
  const { queen } = contiguity(areas.map(({ geometry }) => geometry));
  const links = Array.from(
    { length: queen.length / 2 },
    (_, link) => [queen[2 * link]!, queen[2 * link + 1]!] as const,
  );
  const boroughs = areas.map(({ borough }) => borough);
  const shores = shoresOf(boroughs, BOROUGHS.length, links);
  const close = spread(flat, links).map(([x, y]): Place => [x * CLOSER, y * CLOSER]);
  const points = parted(
    close,
    boroughs.map((borough) => shores[borough]!),
  );
  const rowsOf = BOROUGHS.map((_, borough) =>
    [...areas.keys()].filter((row) => boroughs[row] === borough),
  );
  const groups = rowsOf.map((rows, borough) => ({
    points: rows.map((row) => points[row]!),
    shore: shores[borough]!,
  }));
  const cells: Cell[] = [];
  territories(groups).forEach((territory, borough) => {
    if (territory.length === 0) return;
    const own = assign(groups[borough]!.points, territory);
    rowsOf[borough]!.forEach((row, index) => (cells[row] = own[index]!));
  });
  return cells;
};

/**
 * One hexagon per area, neighbours near one another and every borough in its place: the points of the
 * areas are spread until each has room, each borough gets as many cells as it has areas, and within it
 * areas take cells at the least sum of squared distances.
 */
export const hexagons = ({ inputs }: Task): Built[] => {
  const areas = regionAreas(inputs);
  const located = areas.map(labelPoint);
  const cells = layout(areas, located);
  const [west, south] = [
    Math.min(...cells.map(({ q }) => q)),
    Math.min(...cells.map(({ r }) => r)),
  ];
  // Odd rows are the shifted ones: the first row must stay even.
  const even = south - (south & 1);
  const content: HexagonsFile = {
    format: "reach-atlas/hexagons",
    version: ARTEFACT_VERSION,
    layout: "odd-r",
    hexes: Object.fromEntries(
      areas.map(({ code, name, borough }, row) => [
        code,
        {
          q: cells[row]!.q - west,
          r: cells[row]!.r - even,
          n: name,
          borough: BOROUGHS[borough]!.code,
        },
      ]),
    ),
  };
  const shared = { sources: ["lsoa21"], vintage: "LSOA December 2021" };
  return [
    {
      name: "hexagons",
      file: "hexagons.json",
      content: guarded("hexagons", HEXAGONS, content),
      ...shared,
    },
    {
      name: "hexagon-areas",
      file: "hexagon-areas.json",
      content: hexagonTopology(areas, cells),
      ...shared,
    },
  ];
};
