import { BOROUGHS, REGION } from "./boroughs";
import { COMBINED_AUTHORITIES } from "./combined-authorities";
import type { EnglandSummary } from "./england-artefact";

export type PlaceKind = "borough" | "region" | "england" | "combined" | "district";

/** Something that can be compared: one of the six, the region, England, or what lies elsewhere in it. */
export interface Place {
  /** ONS code; for districts, that of the latest release. */
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
}

export const ENGLAND: Place = { code: "E92000001", name: "England", kind: "england" };

/** What a search list says beside the name. */
export const PLACE_KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  borough: "Borough of the city region",
  region: "All six boroughs",
  england: "The whole country",
  combined: "Combined authority",
  district: "District elsewhere",
};

/** As it is said: "Bristol", not "Bristol, City of". */
export const spokenDistrict = (name: string): string => name.replace(/, (City|County) of$/, "");

type OfRelease = EnglandSummary["releases"][number];

/** Everything that can be chosen: the six, the region, England, then the rest by name. */
export const placesOf = (latest: OfRelease): readonly Place[] => {
  const own = new Set(BOROUGHS.map(({ code }) => code));
  const byName = (a: Place, b: Place): number => a.name.localeCompare(b.name, "en-GB");
  return [
    ...BOROUGHS.map(({ code, name }): Place => ({ code, name, kind: "borough" })),
    { ...REGION, kind: "region" },
    ENGLAND,
    ...COMBINED_AUTHORITIES.map(({ code, name }): Place => ({ code, name, kind: "combined" })).sort(
      byName,
    ),
    ...latest.codes
      .flatMap((code, at): Place[] =>
        own.has(code)
          ? []
          : [{ code, name: spokenDistrict(latest.names[at] ?? code), kind: "district" }],
      )
      .sort(byName),
  ];
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
      return BOROUGHS.map(({ code }) => release.codes.indexOf(code));
    case "combined": {
      const authority = COMBINED_AUTHORITIES.find(({ code }) => code === place.code);
      if (authority === undefined) return [];
      const now = named(authority.districts);
      return now.length > 0 ? now : named(authority.formerly ?? []);
    }
    case "borough":
    case "district": {
      const at = release.codes.indexOf(place.code);
      if (at !== -1) return [at];
      const sameName = release.names.findIndex((name) => spokenDistrict(name) === place.name);
      return sameName === -1 ? [] : [sameName];
    }
  }
};
