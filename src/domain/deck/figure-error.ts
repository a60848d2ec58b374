/** A live figure that cannot be told, and why, in words for the person who wrote it. */
export class FigureError extends Error {
  override readonly name = "FigureError";
}

/** The option that is named, in any case. @throws FigureError listing what is known */
export const named = <Option>(
  text: string,
  options: readonly (readonly [string, Option])[],
  what: string,
): Option => {
  const found = options.find(([name]) => name.toLowerCase() === text.trim().toLowerCase());
  if (found !== undefined) return found[1];
  throw new FigureError(
    `“${text.trim()}” is not a ${what} known here. Known: ${options.map(([name]) => name).join(", ")}.`,
  );
};
