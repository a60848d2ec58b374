import { ckmeans } from "simple-statistics";

/** How a column is cut into classes. Deciles are England's own and need no cutting. */
export const CLASS_METHODS = ["deciles", "quantiles", "natural", "equal"] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

export const CLASS_METHOD_WORDS: Readonly<Record<ClassMethod, { name: string; meaning: string }>> =
  {
    deciles: {
      name: "National deciles",
      meaning: "Ten equal groups of all England’s neighbourhoods",
    },
    quantiles: {
      name: "Equal numbers",
      meaning: "The same number of neighbourhoods in each class",
    },
    natural: { name: "Natural breaks", meaning: "Cut where the values leave the widest gaps" },
    equal: { name: "Equal steps", meaning: "The same width of value in each class" },
  };

const COUNT = 7;

/**
 * Upper bounds (inclusive) of all classes but the last, ascending and without repeats, so a column
 * of few values gives fewer classes. NaN is left out; no known value gives no breaks.
 * Natural breaks are optimal one-dimensional k-means (Wang and Song 2011, ckmeans).
 */
export const breaksOf = (
  method: Exclude<ClassMethod, "deciles">,
  values: ArrayLike<number>,
  count = COUNT,
): number[] => {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const [least, most] = [sorted.at(0), sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const bounds = {
    quantiles: () =>
      steps(count).map((step) => sorted[Math.ceil(step * sorted.length) - 1] ?? most),
    equal: () => steps(count).map((step) => least + (most - least) * step),
    natural: () =>
      ckmeans([...sorted], Math.min(count, new Set(sorted).size))
        .slice(0, -1)
        .map((cluster) => Math.max(...cluster)),
  }[method]();
  return [...new Set(bounds)].filter((bound) => bound < most);
};

const steps = (count: number): number[] =>
  Array.from({ length: count - 1 }, (_, at) => (at + 1) / count);

/** Class of a value among ascending upper bounds: 0…breaks.length, −1 for unknown. */
export const classAmong = (breaks: readonly number[], value: number): number => {
  if (Number.isNaN(value)) return -1;
  const at = breaks.findIndex((bound) => value <= bound);
  return at === -1 ? breaks.length : at;
};
