import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { coverMost, type CoverTask } from "../../../src/analysis/own/cover";
import { choices } from "./choices";

/** People covered by a set of candidates, counted in the plainest way. */
const peopleOf = (
  { candidates, people, covered }: CoverTask,
  chosen: readonly number[],
): number => {
  const homes = new Set([...covered, ...chosen.flatMap((one) => [...candidates[one]!])]);
  return [...homes].reduce((sum, home) => sum + people[home]!, 0);
};

/** The most that any choice covers, by trying all. */
const bruteForce = (task: CoverTask): number => {
  const pinned = task.pinned ?? [];
  const shut = [...pinned, ...(task.forbidden ?? [])];
  const open = [...task.candidates.keys()].filter((one) => !shut.includes(one));
  const size = Math.min(open.length, task.sites - pinned.length);
  return Math.max(...choices(open, size).map((one) => peopleOf(task, [...pinned, ...one])));
};

const TASK = fc
  .record({
    homes: fc.integer({ min: 1, max: 18 }),
    count: fc.integer({ min: 2, max: 9 }),
    sites: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ homes, count, sites }) => {
    const some = fc.uniqueArray(fc.nat(homes - 1), { maxLength: homes });
    const shut = fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 });
    return fc.record({
      candidates: fc.array(
        some.map((list) => Uint32Array.from(list)),
        { minLength: count, maxLength: count },
      ),
      people: fc
        .array(fc.integer({ min: 0, max: 40 }), { minLength: homes, maxLength: homes })
        .map((list) => Float64Array.from(list, (one) => one / 4)),
      covered: some.map((list) => Uint32Array.from(list.slice(0, 3))),
      sites: fc.constant(sites),
      shut: shut,
    });
  })
  .map(({ shut, ...task }): CoverTask => {
    const pinned = shut.slice(0, Math.min(1, task.sites));
    return { ...task, pinned, forbidden: shut.slice(1) };
  });

describe("covering most people", () => {
  it("equals trying every choice, on 200 random small cases, and says that it does", () => {
    fc.assert(
      fc.property(TASK, (task) => {
        const { steps, before, isBest } = coverMost(task);
        const chosen = steps.map(({ candidate }) => candidate);
        expect(isBest).toBe(true);
        expect(peopleOf(task, chosen)).toBeCloseTo(bruteForce(task), 9);
        expect(steps.at(-1)?.covered ?? before).toBeCloseTo(peopleOf(task, chosen), 9);
        expect(chosen.slice(0, task.pinned!.length)).toEqual(task.pinned);
        expect(chosen.filter((one) => task.forbidden!.includes(one))).toEqual([]);
        expect(new Set(chosen).size).toBe(chosen.length);
        // Each gain is what its site adds to those before it.
        let sum = before;
        for (const { gained, covered } of steps) expect((sum += gained)).toBeCloseTo(covered, 9);
      }),
      { numRuns: 200, seed: 18 },
    );
  });

  it("betters what choosing one by one finds", () => {
    // The middle site covers most at first, and then leaves two halves that it spoils.
    const task: CoverTask = {
      candidates: [
        [1, 2, 3, 4],
        [0, 1, 2],
        [3, 4, 5],
      ].map((list) => Uint32Array.from(list)),
      people: new Float64Array(6).fill(1),
      covered: new Uint32Array(),
      sites: 2,
    };
    const { steps } = coverMost(task);
    expect(steps.map(({ candidate }) => candidate)).toEqual([1, 2]);
    expect(steps.at(-1)!.covered).toBe(6);
  });

  it("betters what exchanging one site at a time leaves", () => {
    // The third site covers most at first, the fourth then adds most: nine, and no single exchange helps.
    const task: CoverTask = {
      candidates: [
        [0, 1, 2, 3, 4],
        [5, 6, 7, 8, 9],
        [0, 1, 2, 5, 6, 7],
        [3, 4, 8],
      ].map((list) => Uint32Array.from(list)),
      people: new Float64Array(10).fill(1),
      covered: new Uint32Array(),
      sites: 2,
    };
    const { steps, isBest } = coverMost(task);
    expect(steps.map(({ candidate }) => candidate)).toEqual([0, 1]);
    expect([steps.at(-1)!.covered, isBest]).toEqual([10, true]);
  });

  it("names the next best site and what it would lose", () => {
    const task: CoverTask = {
      candidates: [[0, 1, 2], [0, 1], [3]].map((list) => Uint32Array.from(list)),
      people: Float64Array.of(1, 1, 1, 5),
      covered: new Uint32Array(),
      sites: 2,
    };
    expect(coverMost(task).steps).toEqual([
      { candidate: 2, gained: 5, covered: 5, instead: undefined },
      { candidate: 0, gained: 3, covered: 8, instead: { candidate: 1, loss: 1 } },
    ]);
  });

  it("stops where no further site reaches anybody", () => {
    const task: CoverTask = {
      candidates: [[0], [0], [1]].map((list) => Uint32Array.from(list)),
      people: Float64Array.of(2, 3),
      covered: Uint32Array.of(1),
      sites: 3,
    };
    expect(coverMost(task).steps.map(({ gained }) => gained)).toEqual([2]);
  });
});
