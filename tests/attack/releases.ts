import { classOf, plainClass, release, THRESHOLD, type Shown } from "../../src/domain/disclosure";
import { tables, type World } from "./worlds";

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** Areas and their total at any threshold, by the same rule: what a version with a choice of them showed. */
export const releasedAt = (counts: readonly number[], threshold: number): readonly Shown[] => {
  const areas = counts.map((count) => plainClass(count, threshold));
  const low = sum(areas.map((area) => area.low));
  const high = sum(areas.map((area) => area.high));
  const slack = Math.max(...areas.map((area) => area.high - area.low));
  const room = { low, high, up: low + slack, down: high - slack };
  return [...areas, classOf(sum(counts), room, threshold)];
};

const one = (children: number) => [{ parentOf: new Array<number>(children).fill(0), count: 1 }];

/** One file brought twice, with two thresholds to choose from: both releases side by side. */
export function* twoThresholds(): Generator<World> {
  for (const cells of tables(3, 22))
    yield { cells, shown: [10, THRESHOLD].map((each) => releasedAt(cells, each)) };
}

/** One file brought twice, the page opened anew in between: both releases side by side. */
export function* broughtTwice(): Generator<World> {
  for (const cells of tables(3, 22))
    yield { cells, shown: [1, 2].map(() => release([...cells], one(3), THRESHOLD)) };
}

/** A file, and a newer one with one person more in the first area: both releases side by side. */
export function* onePersonMore(): Generator<World> {
  for (const [first, ...rest] of tables(3, 22)) {
    const newer = [first! + 1, ...rest];
    yield {
      cells: [first!, ...rest],
      shown: [[first!, ...rest], newer].map((each) => release(each, one(3), THRESHOLD)),
    };
  }
}
