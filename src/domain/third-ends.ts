/** Upper ends of the lowest and the middle third of the known values; both inclusive. */
export const thirdEnds = (values: ArrayLike<number>): readonly [number, number] => {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return [at(1 / 3), at(2 / 3)];
};
