/** Values of small areas added up by the area each lies in; unknown (NaN) makes its whole unknown. */
export const sumBy = (
  values: ArrayLike<number>,
  parentOf: ArrayLike<number>,
  parents: number,
): Float64Array => {
  const sums = new Float64Array(parents);
  for (let i = 0; i < values.length; i++) sums[parentOf[i]!]! += values[i]!;
  return sums;
};
