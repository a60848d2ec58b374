import { percent } from "./format";
import type { Larger } from "./larger-areas";

/** What larger areas are called, and how LSOAs are counted in them; "" where they are made of whole LSOAs. */
export const LARGER_WORDS: Readonly<
  Record<Larger, { readonly one: string; readonly many: string; readonly fit: string }>
> = {
  ward: {
    one: "Ward",
    many: "Wards",
    fit: "Each area counts in the ward of 2025 that it fits best. Wards and areas do not share all their boundaries.",
  },
  constituency: {
    one: "Constituency",
    many: "Constituencies",
    fit: "Each area counts in the constituency of 2024 that it fits best. Constituencies and areas do not share all their boundaries.",
  },
  msoa: { one: "Neighbourhood", many: "Neighbourhoods", fit: "" },
  borough: { one: "Borough", many: "Boroughs", fit: "" },
};

/** How much of a larger area, or of several, lies in split LSOAs; "" where none does. @param share 0…1 */
export const splitWords = (larger: Larger, share: number, whose: string): string =>
  share > 0
    ? `${percent(100 * share, share < 0.1 ? 1 : 0)} of ${whose} live in areas that lie in more than one ${LARGER_WORDS[larger].one.toLowerCase()}`
    : "";
