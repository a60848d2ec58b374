import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realistic } from "../../realistic";

import type { SitesAsked } from "../../../src/analysis/own/choose-sites";
import { shortestAverage, type ShortestAverage } from "../../../src/analysis/own/shortest-average";
import { nearestSites } from "../../../src/analysis/own/nearest-sites";
import { straightLine } from "../../../src/analysis/own/straight-line";
import { choices } from "./choices";

/** The same task with the metres from every candidate to every home. */
interface Task extends SitesAsked {
  readonly candidates: readonly (readonly number[])[];
  readonly now: readonly number[];
  readonly people: readonly number[];
}

const solved = ({ candidates, ...task }: Task): ShortestAverage =>
  shortestAverage({
    ...task,
    candidates: candidates.map((away) => {
      const homes = [...away.keys()].filter((home) => away[home]! < task.now[home]!);
      return {
        homes: Uint32Array.from(homes),
        metres: Float32Array.from(homes, (home) => away[home]!),
      };
    }),
  });

/** Metres to the nearest on average, reckoned in the plainest way. */
const averageOf = ({ candidates, now, people }: Task, chosen: readonly number[]): number => {
  const homes = [...Array(people.length).keys()];
  const total = homes.reduce((sum, home) => sum + people[home]!, 0);
  const nearest = (home: number) =>
    Math.min(now[home]!, ...chosen.map((one) => candidates[one]![home]!));
  return homes.reduce((sum, home) => sum + people[home]! * nearest(home), 0) / total;
};

/** The shortest average of any choice, by trying all. */
const bruteForce = (task: Task): number => {
  const pinned = task.pinned ?? [];
  const shut = [...pinned, ...(task.forbidden ?? [])];
  const open = [...task.candidates.keys()].filter((one) => !shut.includes(one));
  const size = Math.min(open.length, task.sites - pinned.length);
  return Math.min(...choices(open, size).map((one) => averageOf(task, [...pinned, ...one])));
};

const TASK = fc
  .record({
    homes: fc.integer({ min: 1, max: 14 }),
    count: fc.integer({ min: 3, max: 9 }),
    sites: fc.integer({ min: 1, max: 4 }),
    isFirst: fc.boolean(),
  })
  .chain(({ homes, count, sites, isFirst }) => {
    const list = (min: number, max: number) =>
      fc.array(fc.integer({ min, max }), { minLength: homes, maxLength: homes });
    return fc.record({
      candidates: fc.array(list(0, 400), { minLength: count, maxLength: count }),
      now: isFirst ? fc.constant(Array<number>(homes).fill(Infinity)) : list(0, 500),
      people: list(1, 40),
      sites: fc.constant(sites),
      shut: fc.uniqueArray(fc.nat(count - 1), { maxLength: 2 }),
    });
  })
  .map(({ shut, ...task }): Task => ({
    ...task,
    pinned: shut.slice(0, 1),
    forbidden: shut.slice(1),
  }));

/** Two boroughs' worth of homes and sites. */
const SPOT = fc.record({
  longitude: realistic({ min: -3.1, max: -2.8 }),
  latitude: realistic({ min: 53.3, max: 53.5 }),
});

describe("the sites with the shortest way on average", () => {
  it("are those of all distances measured one by one", () => {
    const spots = (least: number) => fc.array(SPOT, { minLength: least, maxLength: 8 });
    fc.assert(
      fc.property(spots(1), spots(0), spots(2), (homes, places, candidates) => {
        const found = nearestSites(
          {
            count: homes.length,
            longitude: Float64Array.from(homes, ({ longitude }) => longitude),
            latitude: Float64Array.from(homes, ({ latitude }) => latitude),
            row: new Uint16Array(homes.length),
            inRow: new Uint32Array(1),
          },
          new Float64Array(homes.length).fill(2),
          { places, candidates, sites: 2 },
        );
        const task: Task = {
          candidates: candidates.map((site) => homes.map((home) => straightLine(site, home))),
          now: homes.map((home) =>
            Math.min(Infinity, ...places.map((place) => straightLine(place, home))),
          ),
          people: homes.map(() => 1),
          sites: 2,
        };
        // Metres are held to 24 bits.
        expect(found.steps.at(-1)?.average ?? found.before).toBeCloseTo(bruteForce(task), 1);
      }),
      { numRuns: 100, seed: 18 },
    );
  });

  it("serve nobody where nobody is to be served", () => {
    const none = new Float64Array();
    const homes = { count: 0, longitude: none, latitude: none };
    const rows = { row: new Uint16Array(), inRow: new Uint32Array() };
    expect(
      nearestSites({ ...homes, ...rows }, none, { places: [], candidates: [], sites: 1 }),
    ).toEqual({ steps: [], before: null, isBest: true });
  });
});

describe("the shortest average distance", () => {
  it("equals trying every choice, on 200 random small cases, and says that it does", () => {
    fc.assert(
      fc.property(TASK, (task) => {
        const { steps, before, isBest } = solved(task);
        const chosen = steps.map(({ candidate }) => candidate);
        expect(isBest).toBe(true);
        expect(averageOf(task, chosen)).toBeCloseTo(bruteForce(task), 6);
        expect(before).toEqual(
          task.now[0] === Infinity ? null : expect.closeTo(averageOf(task, []), 6),
        );
        expect(chosen.slice(0, task.pinned!.length)).toEqual(task.pinned);
        expect(chosen.filter((one) => task.forbidden!.includes(one))).toEqual([]);
        expect(new Set(chosen).size).toBe(chosen.length);
        // Each average is that of its site and those before it.
        steps.forEach(({ average }, at) =>
          expect(average).toBeCloseTo(averageOf(task, chosen.slice(0, at + 1)), 6),
        );
      }),
      { numRuns: 200, seed: 18 },
    );
  });

  it("betters what choosing one by one finds", () => {
    // Homes at 0, 1, 9 and 10 on a line: the middle is best alone, and no part of the best two.
    const sites = [5, 0.5, 9.5];
    const task: Task = {
      candidates: sites.map((site) => [0, 1, 9, 10].map((home) => Math.abs(home - site))),
      now: Array<number>(4).fill(100),
      people: [1, 1, 1, 1],
      sites: 2,
    };
    expect(solved({ ...task, sites: 1 }).steps[0]).toMatchObject({
      candidate: 0,
      average: 4.5,
    });
    const { steps, before } = solved(task);
    expect(before).toBe(100);
    expect(steps.map(({ candidate }) => candidate).sort()).toEqual([1, 2]);
    expect(steps.at(-1)!.average).toBeCloseTo(0.5, 9);
  });

  it("counts people, not homes, and names the next best site and what it would lose", () => {
    const task: Task = {
      candidates: [
        [0, 10],
        [10, 0],
      ],
      now: [20, 20],
      people: [3, 1],
      sites: 1,
    };
    expect(solved(task).steps).toEqual([
      { candidate: 0, gained: 17.5, average: 2.5, instead: { candidate: 1, loss: 5 } },
    ]);
  });

  it("tells of a first place what the average is, not what it gains", () => {
    const { steps, before } = solved({
      candidates: [[4, 2]],
      now: [Infinity, Infinity],
      people: [1, 1],
      sites: 1,
    });
    expect(before).toBeNull();
    expect(steps[0]).toMatchObject({ candidate: 0, gained: NaN, average: 3 });
  });
});
