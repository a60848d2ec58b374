import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { homesOf } from "../../../src/analysis/own/homes";
import { straightLine } from "../../../src/analysis/own/straight-line";
import { homesByStreet } from "../../../src/analysis/walk/homes-by-street";
import { streetGraphOf } from "../../../src/analysis/walk/street-graph";
import { decodeStreets } from "../../../src/domain/streets-file";
import { walker } from "../../../src/analysis/walk/walker";
import { postcodes } from "../participants/places";
import { references } from "../own/own-references";

const BYTES = readFileSync(join(import.meta.dirname, "../../../public/data/streets.pbf"));
const lines = decodeStreets(BYTES);
const graph = streetGraphOf(lines);
const homes = homesOf(postcodes, references.areas.count);
const streets = homesByStreet(homes, graph);
const placeOf = (home: number) => ({
  longitude: homes.longitude[home]!,
  latitude: homes.latitude[home]!,
});
const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(share * (sorted.length - 1))]!;

const PIER_HEAD = { longitude: -2.9962, latitude: 53.4046 };
const HAMILTON_SQUARE = { longitude: -3.0157, latitude: 53.3938 };
const WIDNES = { longitude: -2.7364, latitude: 53.3521 };
const RUNCORN = { longitude: -2.7326, latitude: 53.3413 };

describe("the streets that are walked", () => {
  it("carry the credit that their licence asks for", () => {
    expect(BYTES.toString("latin1")).toContain("OpenStreetMap contributors, August 2021 (ODbL)");
  });

  it("hold together in two parts, one on either side of the Mersey", () => {
    const walk = walker(graph);
    const from = (place: typeof PIER_HEAD) => walk([graph.snap(place)], Infinity).corners.length;
    const [east, west] = [from(PIER_HEAD), from(HAMILTON_SQUARE)];
    // No corner lies in a third part.
    expect(east + west).toBe(graph.longitude.length);
    expect(west / graph.longitude.length).toBeGreaterThan(0.15);
  });

  it("lie within 100 m of at least 99% of the postcodes in use", () => {
    const within = streets.snapped.filter(({ away }) => away <= 100).length;
    expect(within / homes.count).toBeGreaterThan(0.99);
  });

  it("leave no seam between tiles: stretches across an edge end blind no more than others", () => {
    const degree = (corner: number) => graph.first[corner + 1]! - graph.first[corner]!;
    const TILE = 4096;
    let [across, blindAcross, blind] = [0, 0, 0];
    let point = 0;
    let stretch = 0;
    for (const length of lines.lengths) {
      for (let i = 1; i < length; i++, point++, stretch++) {
        const isAcross = [lines.x, lines.y].some(
          (way) => Math.floor(way[point]! / TILE) !== Math.floor(way[point + 1]! / TILE),
        );
        const isBlind = degree(graph.from[stretch]!) === 1 || degree(graph.to[stretch]!) === 1;
        if (isAcross) across++;
        if (isBlind) blind++;
        if (isAcross && isBlind) blindAcross++;
      }
      point++;
    }
    expect(across).toBeGreaterThan(5_000);
    expect(blindAcross / across).toBeLessThan(1.2 * (blind / graph.from.length));
  });

  it("cross the Mersey by the Silver Jubilee Bridge only", () => {
    const isReached = (from: typeof PIER_HEAD, to: typeof PIER_HEAD, limit: number) =>
      Array.from(streets.walkTo([from], limit).homes, placeOf).some(
        (home) => straightLine(home, to) < 300,
      );
    expect(isReached(PIER_HEAD, HAMILTON_SQUARE, Infinity)).toBe(false);
    expect(isReached(WIDNES, RUNCORN, 2_000)).toBe(true);
    // Along the Gateway the way from Widnes to Astmoor would be some 3 km.
    const ASTMOOR = { longitude: -2.7003, latitude: 53.3437 };
    const WIDNES_EAST = { longitude: -2.7245, latitude: 53.3598 };
    expect(isReached(WIDNES_EAST, ASTMOOR, 3_200)).toBe(false);
  });
});

describe("a walk", () => {
  const walks = Array.from({ length: 60 }, (_, at) => {
    const from = placeOf(Math.floor((at * homes.count) / 60));
    const { homes: found, metres } = streets.walkTo([from], 2_000);
    return Array.from(found, (home, i) => ({
      walked: metres[i]!,
      straight: straightLine(from, placeOf(home)),
    }));
  }).flat();

  it("is never shorter than the straight line", () => {
    expect(walks.length).toBeGreaterThan(10_000);
    // A centimetre for rounding within a stretch.
    for (const { walked, straight } of walks) expect(walked).toBeGreaterThan(straight - 0.01);
  });

  it("is longer by as much as walks in cities are", () => {
    const ratios = walks
      .filter(({ straight }) => straight > 200)
      .map(({ walked, straight }) => walked / straight)
      .sort((a, b) => a - b);
    expect(quantile(ratios, 0.5)).toBeGreaterThan(1.2);
    expect(quantile(ratios, 0.5)).toBeLessThan(1.5);
    expect(quantile(ratios, 0.95)).toBeLessThan(2.5);
  });

  it("takes as long there as back", () => {
    const walked = (from: number, to: number) => {
      const { homes: found, metres } = streets.walkTo([placeOf(from)], 3_000);
      return metres[found.indexOf(to)];
    };
    const pairs = Array.from({ length: 40 }, (_, at) => [at * 900, at * 900 + 7] as const).filter(
      ([from, to]) => walked(from, to) !== undefined,
    );
    expect(pairs.length).toBeGreaterThan(20);
    for (const [from, to] of pairs) expect(walked(to, from)).toBeCloseTo(walked(from, to)!, 6);
  });

  it("starts in a straight line where no street is near, and only there", () => {
    const inTheRiver = { longitude: -3.003, latitude: 53.4 };
    expect(streets.misses(inTheRiver)).toBe(true);
    expect(streets.walkTo([inTheRiver], 5_000).homes).toHaveLength(0);
    const straight = Array.from(streets.near(inTheRiver, 1_000), placeOf);
    expect(straight.length).toBeGreaterThan(0);
    for (const home of straight) expect(straightLine(inTheRiver, home)).toBeLessThanOrEqual(1_000);
    expect(streets.misses(PIER_HEAD)).toBe(false);
  });
});
