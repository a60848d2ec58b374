import { BOROUGHS, BUILT_IN, REGION } from "./boroughs";
import { COMBINED_AUTHORITIES, type CombinedAuthority } from "./combined-authorities";
import type { EnglandSummary } from "./england-artefact";
import { ENGLISH_REGIONS, isInRegion } from "./english-regions";
import { allBoroughs } from "./region-words";

export type PlaceKind =
  "borough" | "region" | "england" | "english-region" | "combined" | "district";

/** Something that can be compared: one of the six, the region, England, or what lies elsewhere in it. */
export interface Place {
  /** ONS code; for districts, that of the latest release. */
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
}

export const ENGLAND: Place = { code: "E92000001", name: "England", kind: "england" };

/** What a search list says beside the name. */
export const placeKindWords = (kind: PlaceKind): string => {
  const words: Readonly<Record<PlaceKind, string>> = {
    borough: `Borough of ${REGION.name}`,
    region: allBoroughs(),
    england: "The whole country",
    "english-region": "Region of England",
    combined: "Combined authority",
    district: "District elsewhere",
  };
  return words[kind];
};

/** As it is said: "Bristol", not "Bristol, City of". */
export const spokenDistrict = (name: string): string => name.replace(/, (City|County) of$/, "");

/** The combined authorities, with that of the built-in region. */
const AUTHORITIES: readonly CombinedAuthority[] = [
  ...COMBINED_AUTHORITIES,
  {
    code: BUILT_IN.code,
    name: BUILT_IN.name,
    districts: BUILT_IN.districts.map(({ name }) => name),
  },
];

type OfRelease = EnglandSummary["releases"][number];

/** Everything that can be chosen: the six, the region, England, its regions, then the rest by name. */
export const placesOf = (latest: OfRelease): readonly Place[] => {
  const own = new Set(BOROUGHS.map(({ code }) => code));
  const byName = (a: Place, b: Place): number => a.name.localeCompare(b.name, "en-GB");
  return [
    ...BOROUGHS.map(({ code, name }): Place => ({ code, name, kind: "borough" })),
    { ...REGION, kind: "region" },
    ENGLAND,
    ...ENGLISH_REGIONS.map(({ code, name }): Place => ({
      code,
      name,
      kind: "english-region",
    })).sort(byName),
    ...AUTHORITIES.filter(({ code }) => code !== REGION.code)
      .map(({ code, name }): Place => ({ code, name, kind: "combined" }))
      .sort(byName),
    ...latest.codes
      .flatMap((code, at): Place[] =>
        own.has(code)
          ? []
          : [{ code, name: spokenDistrict(latest.names[at] ?? code), kind: "district" }],
      )
      .sort(byName),
  ];
};

type Named = (names: readonly string[]) => readonly number[];

const districtsOfAuthority = (code: string, named: Named): readonly number[] => {
  const authority = AUTHORITIES.find((each) => each.code === code);
  if (authority === undefined) return [];
  const now = named(authority.districts);
  return now.length > 0 ? now : named(authority.formerly ?? []);
};

/** The region's boroughs by code; by name where codes have changed since, or by what was merged into them. */
const districtsOfRegion = (
  release: Pick<OfRelease, "codes" | "names">,
  named: Named,
): readonly number[] => {
  const own = BOROUGHS.map(({ code }) => release.codes.indexOf(code));
  if (!own.includes(-1)) return own;
  const byName = named(BOROUGHS.map(({ name }) => name));
  return byName.length > 0 ? byName : districtsOfAuthority(REGION.code, named);
};

/**
 * Positions of a place's districts in one release, or none where the release has no such districts.
 * A district is found by its code, or by its name where only the code has changed.
 */
export const districtsOf = (
  place: Place,
  release: Pick<OfRelease, "codes" | "names">,
): readonly number[] => {
  const named = (names: readonly string[]): number[] => {
    const found = names.map((name) => release.names.indexOf(name));
    return found.includes(-1) ? [] : found;
  };
  switch (place.kind) {
    case "england":
      return [...release.codes.keys()];
    case "region":
      return districtsOfRegion(release, named);
    case "english-region":
      return [...release.codes.keys()].filter((at) => isInRegion(release.codes[at]!, place.code));
    case "combined":
      return districtsOfAuthority(place.code, named);
    case "borough":
    case "district": {
      const at = release.codes.indexOf(place.code);
      if (at !== -1) return [at];
      const sameName = release.names.findIndex((name) => spokenDistrict(name) === place.name);
      return sameName === -1 ? [] : [sameName];
    }
  }
};
