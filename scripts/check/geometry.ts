import type { MultiPolygon } from "topojson-specification";
import type { NamesFile, WeightsFile } from "../../src/domain/artefact";
import { BOROUGHS } from "../../src/domain/boroughs";
import { neighbourCount, linked } from "../../src/analysis/weights";
import {
  areaOf,
  arcsUsedTwiceOneWay,
  crossings,
  nestedParts,
  rimArcs,
  ringsOf,
  type Coverage,
} from "./coverage";
import type { Artefacts, Check, Finding } from "./finding";

/** A claim about equality, said with both figures where it fails. */
const equal = (claim: string, found: number, expected: number): Finding => ({
  claim,
  faults: found === expected ? [] : [`${found} instead of ${expected}`],
});

const regionArcs = (topology: Coverage): { polygons: MultiPolygon["arcs"]; arcs: Set<number> } => {
  const outline = (topology.objects as unknown as Record<string, { geometries: MultiPolygon[] }>)
    .region!;
  const polygons = outline.geometries.flatMap(({ arcs }) => arcs);
  return { polygons, arcs: new Set(polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc))) };
};

/**
 * The areas cover the region once. On whole-number coordinates this is exact: each arc has at most one
 * area on each side, arcs meet only at their shared corners, and all rims are the region's outer
 * boundary, which has no hole.
 */
export const coverageFindings = (topology: Coverage, rows: number): Finding[] => {
  const outline = regionArcs(topology);
  const rims = rimArcs(topology);
  const rings = ringsOf(topology).map(({ ring }) => ring);
  const areas = areaOf(topology, rings);
  const region = areaOf(topology, outline.polygons.flat());
  return [
    equal(`areas: ${rows} polygons in row order`, topology.objects.areas.geometries.length, rows),
    {
      claim: "areas: their ids are their rows",
      faults: topology.objects.areas.geometries.flatMap(({ id }, row) =>
        id === row ? [] : [`row ${row} has id ${id ?? "none"}`],
      ),
    },
    { claim: "areas: no two lie on one side of a boundary", faults: arcsUsedTwiceOneWay(topology) },
    { claim: "areas: no boundaries cross or merely touch", faults: crossings(topology) },
    {
      claim: "areas: every boundary is shared by two areas or is the region’s",
      faults: rims
        .filter((arc) => !outline.arcs.has(arc))
        .map((arc) => `arc ${arc} is a loose end`),
    },
    {
      claim: "areas: no gap inside the region",
      faults: outline.polygons.flatMap((polygon, index) =>
        polygon.length === 1
          ? []
          : [`part ${index} of the outline has ${polygon.length - 1} holes`],
      ),
    },
    {
      claim: "areas: none upon others",
      faults: nestedParts(
        topology,
        outline.polygons.flatMap((polygon) => polygon.slice(0, 1)),
      ),
    },
    equal("areas: together as large as the region’s outline", areas, region),
  ];
};

const countFindings = ({ codes, names, borough, residents }: NamesFile): Finding[] => [
  ...BOROUGHS.map(({ name, areas }, index) =>
    equal(`${name}: ${areas} areas`, borough.filter((each) => each === index).length, areas),
  ),
  equal("names: every code once", new Set(codes).size, codes.length),
  {
    claim: "names: codes in order",
    faults: codes.filter((code, row) => row > 0 && code <= codes[row - 1]!),
  },
  equal("names: a name for every code", names.length, codes.length),
  {
    claim: "names: residents in every area",
    faults: codes.filter((_, row) => !(residents[row]! > 0)),
  },
];

/** Links among the region's areas in the boundaries as published; another count means another map. */
const REGION_LINKS = { queen: 2875, rook: 2823 };

const weightFindings = (weights: WeightsFile): Finding[] => {
  const { rows, halo, queen, rook } = weights;
  const inside = (link: number) => queen[2 * link]! < rows && queen[2 * link + 1]! < rows;
  const links = Array.from({ length: queen.length / 2 }, (_, link) => link);
  const list = linked(rows + halo.codes.length, queen);
  return [
    equal("weights: queen links in the region", links.filter(inside).length, REGION_LINKS.queen),
    equal("weights: rook links in the region", rook.filter(inside).length, REGION_LINKS.rook),
    {
      claim: "weights: every area has a neighbour",
      faults: Array.from({ length: rows }, (_, row) => row)
        .filter((row) => neighbourCount(list, row) === 0)
        .map((row) => `row ${row}`),
    },
  ];
};

/** Counts, coverage and neighbours of the region's areas. */
export const checkGeometry: Check = (artefacts: Artefacts) => {
  const names = artefacts.content("names") as NamesFile;
  return [
    ...countFindings(names),
    ...coverageFindings(artefacts.content("areas") as Coverage, names.codes.length),
    ...weightFindings(artefacts.content("weights") as WeightsFile),
  ];
};
