import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { streetGraphOf } from "../../../src/analysis/walk/street-graph";
import { decodeStreets, encodeStreets } from "../../../src/domain/streets-file";
import { walker } from "../../../src/analysis/walk/walker";
import { placeAt as at, streetsOf } from "./toy-streets";

const WORLD = 2 ** 26;
const STEP = fc.integer({ min: 0, max: 6 }).map((one) => one * 300);
const LINE = fc.array(fc.tuple(STEP, STEP), { minLength: 2, maxLength: 5 });
const LINES = fc.array(LINE, { minLength: 1, maxLength: 8 });

/** Metres from some corners to every other, by relaxing every stretch until nothing changes. */
const relaxed = (graph: ReturnType<typeof streetGraphOf>, starts: ReadonlyMap<number, number>) => {
  const metres = Array.from(graph.longitude, (_, corner) => starts.get(corner) ?? Infinity);
  for (let round = 0; round < metres.length; round++)
    graph.metres.forEach((length, stretch) => {
      const [a, b] = [graph.from[stretch]!, graph.to[stretch]!];
      metres[a] = Math.min(metres[a]!, metres[b]! + length);
      metres[b] = Math.min(metres[b]!, metres[a] + length);
    });
  return metres;
};

describe("a walk along streets", () => {
  it("is the shortest there is, from one start or several", () => {
    fc.assert(
      fc.property(
        LINES,
        fc.array(fc.tuple(STEP, STEP), { minLength: 1, maxLength: 3 }),
        (lines, places) => {
          const graph = streetGraphOf(streetsOf(lines));
          const snapped = places.map(([x, y]) => graph.snap(at(x, y)));
          const starts = new Map<number, number>();
          const start = (corner: number, metres: number) =>
            starts.set(corner, Math.min(metres, starts.get(corner) ?? Infinity));
          for (const { stretch, along, away } of snapped) {
            start(graph.from[stretch]!, away + along * graph.metres[stretch]!);
            start(graph.to[stretch]!, away + (1 - along) * graph.metres[stretch]!);
          }
          const walked = walker(graph)(snapped, Infinity);
          relaxed(graph, starts).forEach((metres, corner) =>
            metres === Infinity
              ? expect(walked.metres[corner]).toBe(Infinity)
              : expect(walked.metres[corner]).toBeCloseTo(metres, 6),
          );
        },
      ),
      { numRuns: 200, seed: 18 },
    );
  });

  it("forgets the walk before it and ends at the limit", () => {
    const graph = streetGraphOf(
      streetsOf([
        [
          [0, 0],
          [100, 0],
          [5_000, 0],
        ],
      ]),
    );
    const walk = walker(graph);
    const [start] = [graph.snap(at(0, 0))];
    expect(walk([start], 1_000_000).corners).toHaveLength(3);
    const near = walk([start], 100);
    expect(near.corners).toHaveLength(2);
    expect([...near.metres].filter((metres) => metres < Infinity)).toHaveLength(2);
  });

  it("joins lines only where they share a corner: a bridge has no way down", () => {
    const over = streetGraphOf(
      streetsOf([
        [
          [0, 0],
          [200, 0],
        ],
        [
          [100, -100],
          [100, 100],
        ],
      ]),
    );
    expect(walker(over)([over.snap(at(10, 0))], Infinity).corners).toHaveLength(2);
    const joined = streetGraphOf(
      streetsOf([
        [
          [0, 0],
          [100, 0],
          [200, 0],
        ],
        [
          [100, -100],
          [100, 0],
          [100, 100],
        ],
      ]),
    );
    expect(walker(joined)([joined.snap(at(10, 0))], Infinity).corners).toHaveLength(5);
  });
});

describe("the nearest street", () => {
  it("is the one that a look at every stretch finds", () => {
    fc.assert(
      fc.property(LINES, STEP, STEP, fc.integer({ min: 0, max: 299 }), (lines, x, y, more) => {
        const streets = streetsOf(lines);
        const graph = streetGraphOf(streets);
        const { away } = graph.snap(at(x + more, y));
        const perStep = (40_030_000 / WORLD) * Math.cos((at(x, y).latitude * Math.PI) / 180);
        const nearest = Math.min(
          ...lines.flatMap((line) =>
            line.slice(1).map(([bx, by], i) => {
              const [ax, ay] = line[i]!;
              const [dx, dy] = [bx - ax, by - ay];
              const squared = dx * dx + dy * dy;
              const share = squared === 0 ? 0 : ((x + more - ax) * dx + (y - ay) * dy) / squared;
              const along = Math.min(1, Math.max(0, share));
              return Math.hypot(ax + along * dx - x - more, ay + along * dy - y);
            }),
          ),
        );
        expect(away / perStep).toBeCloseTo(nearest, 0);
      }),
      { numRuns: 200, seed: 18 },
    );
  });
});

describe("the file of streets", () => {
  const lines = streetsOf([
    [
      [0, 0],
      [40, -7],
    ],
    [
      [40, -7],
      [41, 900],
      [0, 0],
    ],
  ]);

  it("is read as it was written", () => {
    expect(decodeStreets(encodeStreets(lines))).toEqual(lines);
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["a web page", new TextEncoder().encode("<!doctype html><title>Not found</title>")],
    ["half of it", encodeStreets(lines).slice(0, -9)],
    ["a line of one corner", encodeStreets({ ...lines, lengths: [1, 4] })],
    ["a corner off the grid", encodeStreets({ ...lines, x: lines.x.map((x) => x - 40_000_000) })],
    ["more corners than lines", encodeStreets({ ...lines, lengths: [2] })],
  ])("refuses %s", (_, bytes) => {
    expect(() => decodeStreets(bytes)).toThrow(/is incomplete|of version/);
  });

  it("refuses another version by its number", () => {
    const newer = encodeStreets(lines);
    newer[1] = 9;
    expect(() => decodeStreets(newer)).toThrow("is of version 9; this atlas reads version 1.");
  });
});
