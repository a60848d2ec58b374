import { optional, problemIn, type ViewKey } from "../url-key";
import type { Filter } from "./filter";
import { filterFromUrl, filterToUrl } from "./filter-url";

const filter: ViewKey<Filter | null> = {
  ...optional<Filter>(
    "filter",
    (text) => {
      const read = filterFromUrl(text);
      return read.ok ? read.filter : null;
    },
    filterToUrl,
  ),
  problem: (text) => problemIn(filterFromUrl(text)),
};

/** What is asked of the areas shown; null: nothing. Where is the business of `boroughs`. */
export const FILTER_KEYS = { filter };
