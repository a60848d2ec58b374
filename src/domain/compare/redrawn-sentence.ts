import { listed, plural, whole } from "../format";

/** What following areas across changed boundaries means for these places, and for how many it matters. */
export const redrawnSentence = (
  places: readonly { readonly name: string; readonly areas: number; readonly redrawn: number }[],
): string => {
  const changed = places.filter(({ redrawn }) => redrawn > 0);
  const method =
    "one that was part of a larger area has that area’s position; a merged area counts only if all its parts did.";
  if (changed.length === 0) {
    return "None of these neighbourhoods had other boundaries at an earlier release.";
  }
  const counts = changed.map(
    ({ name, areas, redrawn }) =>
      `${whole(redrawn)} of ${plural(areas, "neighbourhood")} in ${name}`,
  );
  return `${listed(counts)} had other boundaries at some release: ${method}`;
};
