import { VIEW_KEYS, type View, type ViewKey } from "../view";

const KEYS = Object.entries(VIEW_KEYS) as [keyof View, ViewKey<unknown>][];

/** A view as the part of a link after the question mark; keys at their usual value are left out. */
export const searchOf = (view: Partial<View>): string => {
  const search = new URLSearchParams();
  for (const [key, { fallback, print }] of KEYS) {
    const value = view[key];
    if (value === undefined || value === null) continue;
    if (print(value) !== print(fallback)) search.set(key, print(value));
  }
  return search.toString();
};

/** Reads a view out of a search string; what is missing or not understood takes its usual value. */
export const viewOf = (search: string): View => {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    KEYS.map(([key, { fallback, parse }]) => {
      const text = given.get(key);
      return [key, (text === null ? null : parse(text)) ?? fallback];
    }),
  ) as unknown as View;
};
