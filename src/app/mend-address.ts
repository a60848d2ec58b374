import { mendedSearch } from "../domain/mend-link";

/** Writes the address anew where mail or chat has mangled it, before anything reads it. */
export const mendAddress = (): void => {
  const { search, hash, pathname } = window.location;
  const mended = mendedSearch(search);
  if (mended !== search) window.history.replaceState(null, "", `${pathname}${mended}${hash}`);
};
