import { linked, type Weights } from "../../../src/analysis/weights";

/** Links of a grid, row by row: cells that share an edge, and with `corners` those that share a point. */
const gridLinks = (width: number, height: number, corners: boolean): number[] => {
  const links: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      if (x + 1 < width) links.push(cell, cell + 1);
      if (y + 1 < height) links.push(cell, cell + width);
      if (corners && y + 1 < height && x + 1 < width) links.push(cell, cell + width + 1);
      if (corners && y + 1 < height && x > 0) links.push(cell, cell + width - 1);
    }
  }
  return links;
};

export const grid = (width: number, height: number, corners = true): Weights =>
  linked(width * height, gridLinks(width, height, corners));

/**
 * Twelve areas, four to a row:   9 8 2 1
 *                                8 9 1 2
 *                                5 4 2 1   with mean 52 ÷ 12.
 */
export const TWELVE = Float64Array.of(9, 8, 2, 1, 8, 9, 1, 2, 5, 4, 2, 1);

/** Every way to choose k of the values, as sums. */
export const sumsOfChoices = (values: readonly number[], k: number): number[] => {
  if (k === 0) return [0];
  return values.flatMap((value, i) =>
    sumsOfChoices(values.slice(i + 1), k - 1).map((sum) => sum + value),
  );
};
