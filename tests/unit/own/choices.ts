/** Every choice of `size` of a list. */
export const choices = (list: readonly number[], size: number): number[][] =>
  size === 0
    ? [[]]
    : list.flatMap((one, at) =>
        choices(list.slice(at + 1), size - 1).map((rest) => [one, ...rest]),
      );
