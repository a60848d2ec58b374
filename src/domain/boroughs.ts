export interface Borough {
  readonly code: string;
  /** As spoken and as the council writes it; ONS files write "St. Helens". */
  readonly name: string;
  /** LSOAs of 2021, which the data check holds the build to. */
  readonly areas: number;
}

/** West, south, east and north, degrees. */
export type Window = readonly [number, number, number, number];

/** What the atlas is opened on: everything that names a region reads it from here. */
export interface Region {
  /** ONS code; "R" and eight digits for districts that somebody put together. */
  readonly code: string;
  readonly name: string;
  /** Largest first: a district's index is its number in every column of boroughs. */
  readonly districts: readonly Borough[];
  /** Folder of its pack; null for the region the atlas is built for. */
  readonly pack: string | null;
  /** What the basemap knows: beyond it land and sea would end in a straight edge. */
  readonly known: Window;
  /** Its artefacts by name, each with its file; null for the built-in region, which has them all. */
  readonly files: Readonly<Record<string, string>> | null;
}

/** The region the atlas is built for. */
export const BUILT_IN: Region = {
  code: "E47000004",
  name: "Liverpool City Region",
  districts: [
    { code: "E08000012", name: "Liverpool", areas: 302 },
    { code: "E08000015", name: "Wirral", areas: 209 },
    { code: "E08000014", name: "Sefton", areas: 191 },
    { code: "E08000013", name: "St Helens", areas: 121 },
    { code: "E08000011", name: "Knowsley", areas: 100 },
    { code: "E06000006", name: "Halton", areas: 80 },
  ],
  pack: null,
  known: [-5.19, 52.41, -1.21, 54.69],
  files: null,
};

/** The region that is open: a page or a command opens one before it reads anything, and keeps to it. */
export let OPENED: Region = { ...BUILT_IN };

/** Its boroughs, largest first. */
export let BOROUGHS: readonly Borough[] = BUILT_IN.districts;

export let REGION: { readonly code: string; readonly name: string } = nameOf(BUILT_IN);

function nameOf({ code, name }: Region): typeof REGION {
  return { code, name };
}

/** Whether the open region has an artefact: a pack has what can be made of the national files. */
export const isHeld = (artefact: string): boolean =>
  OPENED.files === null || artefact in OPENED.files;

/** Opens a region for everything that reads it from now on. */
export const openRegion = (region: Region): void => {
  OPENED = region;
  BOROUGHS = region.districts;
  REGION = nameOf(region);
};
