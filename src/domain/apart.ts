/** Something that wants to stand at a place on a line and takes room there. */
export interface Wanting {
  readonly at: number;
  readonly size: number;
}

/**
 * Where labels stand so that none lies over another and all are as near as can be to where they want to
 * be: least squares under the order given (pool adjacent violators), then moved within the bounds. Where
 * there is too little room they stand close to one another from `low` on.
 * @param wanting in the order they are to stand in
 * @returns the middle of each
 */
export const apart = (
  wanting: readonly Wanting[],
  gap: number,
  low: number,
  high: number,
): readonly number[] => {
  const offsets: number[] = [];
  wanting.forEach(({ size }, at) => {
    const before = wanting[at - 1];
    offsets.push(before === undefined ? 0 : offsets[at - 1]! + before.size / 2 + gap + size / 2);
  });
  const blocks: { sum: number; count: number }[] = [];
  wanting.forEach(({ at }, index) => {
    let block = { sum: at - offsets[index]!, count: 1 };
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: block.sum + last.sum, count: block.count + last.count };
    }
    blocks.push(block);
  });
  const fitted = blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  const [first, last] = [wanting[0], wanting.at(-1)];
  const least = low + (first?.size ?? 0) / 2;
  const most = high - (last?.size ?? 0) / 2 - (offsets.at(-1) ?? 0);
  return fitted.map((each, at) => Math.max(least, Math.min(each, most)) + offsets[at]!);
};
