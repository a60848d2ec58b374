/** What may be said of a place or a shape of a file; those without "left out" are used. */
export const PLACE_FATES = {
  nowhere: "No location given (left out)",
  unread: "Location not readable (left out)",
  postcode: "Not a postcode of the region (left out)",
  outside: "Outside the region and its surroundings (left out)",
  line: "A line, not a point or an area (left out)",
  empty: "An outline with no area in it (left out)",
  duplicate: "Same name and place as an earlier row (left out)",
  swapped: "Latitude and longitude were swapped: put right",
  unsigned: "Longitude had no minus sign: read as west of Greenwich",
  grid: "Numbers too large for degrees: read as British National Grid",
  closed: "The outline did not end where it began: closed",
  crossed: "The outline crosses itself: parts that it goes round twice are left out",
  nameless: "No name given: numbered",
  namesake: "Same name as an earlier shape: a number added",
} as const;
export type PlaceFate = keyof typeof PLACE_FATES;
