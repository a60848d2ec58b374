import type { HeatGrid } from "../domain/released";
import type { Spread } from "./density";

/** Metres between cells, and the standard deviation of the kernel. */
const CELL = 200;
const BANDWIDTH = 500;
/** Metres per degree of latitude. */
const DEGREE = 111_320;
/** The kernel reaches this many standard deviations. */
const REACH = 3;

const kernelOf = (deviation: number): Float64Array => {
  const half = Math.ceil(REACH * deviation);
  const weights = Float64Array.from({ length: 2 * half + 1 }, (_, i) =>
    Math.exp(-((i - half) ** 2) / (2 * deviation ** 2)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
};

/** One pass of the separable kernel: along `step`, for `length` cells in each of `lines`. */
const smooth = (
  from: Float64Array,
  kernel: Float64Array,
  lines: { count: number; apart: number },
  cells: { count: number; apart: number },
): Float64Array => {
  const to = new Float64Array(from.length);
  const half = (kernel.length - 1) / 2;
  for (let line = 0; line < lines.count; line++) {
    for (let cell = 0; cell < cells.count; cell++) {
      const value = from[line * lines.apart + cell * cells.apart]!;
      if (value === 0) continue;
      const first = Math.max(0, cell - half);
      const last = Math.min(cells.count - 1, cell + half);
      for (let k = first; k <= last; k++)
        to[line * lines.apart + k * cells.apart]! += value * kernel[k - cell + half]!;
    }
  }
  return to;
};

/**
 * Density of a spread as a smooth surface: Gaussian kernel of 500 m (Silverman, Density estimation for
 * statistics and data analysis, 1986, chapter 4) over cells of 200 m. Made from released figures only.
 * People per square kilometre, so that a legend can say what a colour is; about 15 ms whatever the file.
 *
 * @param spread people at places; places without anybody do not matter
 */
export const heatOf = ({ longitude, latitude, people }: Spread): HeatGrid => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < people.length; i++) {
    west = Math.min(west, longitude[i]!);
    east = Math.max(east, longitude[i]!);
    south = Math.min(south, latitude[i]!);
    north = Math.max(north, latitude[i]!);
  }
  const tall = CELL / DEGREE;
  const wide = tall / Math.cos(((south + north) * Math.PI) / 360);
  const margin = Math.ceil((REACH * BANDWIDTH) / CELL);
  const columns = Math.ceil((east - west) / wide) + 2 * margin;
  const rows = Math.ceil((north - south) / tall) + 2 * margin;
  west -= margin * wide;
  north += margin * tall;
  const counts = new Float64Array(columns * rows);
  for (let i = 0; i < people.length; i++) {
    const x = Math.floor((longitude[i]! - west) / wide);
    const y = Math.floor((north - latitude[i]!) / tall);
    counts[y * columns + x]! += people[i]!;
  }
  const kernel = kernelOf(BANDWIDTH / CELL);
  const down = { count: rows, apart: columns };
  const across = { count: columns, apart: 1 };
  const smoothed = smooth(smooth(counts, kernel, down, across), kernel, across, down);
  const squareKilometres = (CELL / 1000) ** 2;
  return {
    columns,
    rows,
    bounds: [west, north - rows * tall, west + columns * wide, north],
    density: Float32Array.from(smoothed, (sum) => sum / squareKilometres),
  };
};
