/** What a column of somebody's own figures says of an area. */
export const OWN_KINDS = ["count", "rate", "score", "rank"] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** The areas that a row of own figures can stand for, the smallest first. */
export const OWN_GEOGRAPHIES = ["lsoa21", "lsoa11", "postcode", "msoa", "ward", "borough"] as const;
export type OwnGeography = (typeof OWN_GEOGRAPHIES)[number];

/** One of them and many, within a sentence. */
export const OWN_GEOGRAPHY_WORDS: Readonly<
  Record<OwnGeography, { readonly one: string; readonly many: string }>
> = {
  lsoa21: { one: "LSOA of 2021", many: "LSOAs of 2021" },
  lsoa11: { one: "LSOA of 2011", many: "LSOAs of 2011" },
  postcode: { one: "postcode", many: "postcodes" },
  msoa: { one: "MSOA of 2021", many: "MSOAs of 2021" },
  ward: { one: "ward of 2024", many: "wards of 2024" },
  borough: { one: "borough", many: "boroughs" },
};

/** How figures of each kind come from these areas to LSOAs of 2021; undefined where they stand there already. */
export const carriedWords = (geography: OwnGeography, kind: OwnKind): string | undefined => {
  const isCount = kind === "count";
  switch (geography) {
    case "lsoa21":
      return undefined;
    case "lsoa11":
      return isCount
        ? "If an area of 2011 was split, its parts share its count by residents: an estimate. If areas were merged, we add up their counts."
        : "If an area of 2011 was split, each part gets its figure. If areas were merged, we average their figures, weighted by residents, as for the Indices.";
    case "postcode":
      return isCount
        ? "We add up counts over the postcodes of each LSOA."
        : "Each LSOA has the average of the postcodes given in it, each postcode counting once.";
    default:
      return isCount
        ? `Each ${OWN_GEOGRAPHY_WORDS[geography].one}’s count is shared over its LSOAs by residents: an estimate.`
        : `Every LSOA has the figure of its ${OWN_GEOGRAPHY_WORDS[geography].one}: differences within it are not known.`;
  }
};

/** A column of figures as its reader wants it read. */
export interface ColumnAsked {
  /** Position in the file, from 0. */
  readonly column: number;
  readonly kind: OwnKind;
  /** Of rates: another column that says out of how many, the residents of the areas, or nobody said. */
  readonly whole: number | "residents" | null;
  /** Of rates: the column counts people, and the share is worked out. */
  readonly counts: boolean;
}

/** How a file of own figures is to be read. */
export interface FiguresMapping {
  readonly geography: OwnGeography;
  readonly areaColumn: number;
  readonly columns: readonly ColumnAsked[];
}
