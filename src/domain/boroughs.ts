export interface Borough {
  readonly code: string;
  /** As spoken and as the council writes it; ONS files write "St. Helens". */
  readonly name: string;
  /** LSOAs of 2021, which the data check holds the build to. */
  readonly areas: number;
}

/** The six boroughs of Liverpool City Region, largest first. */
export const BOROUGHS: readonly Borough[] = [
  { code: "E08000012", name: "Liverpool", areas: 302 },
  { code: "E08000015", name: "Wirral", areas: 209 },
  { code: "E08000014", name: "Sefton", areas: 191 },
  { code: "E08000013", name: "St Helens", areas: 121 },
  { code: "E08000011", name: "Knowsley", areas: 100 },
  { code: "E06000006", name: "Halton", areas: 80 },
];

export const REGION = { code: "E47000004", name: "Liverpool City Region" } as const;
