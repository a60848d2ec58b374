import type { Areas } from "../../domain/areas";
import { BOROUGHS } from "../../domain/boroughs";
import { isConstituency } from "../../domain/larger-areas";

/**
 * What kind of place a code of the view opens, or null where it is none of the region's.
 * @param mapped what the map is of, by code: neighbourhoods of 2011 are known there alone
 */
export const profileKind = (
  code: string | null,
  areas: Areas,
  mapped: ReadonlyMap<string, number>,
): "lsoa" | "msoa" | "borough" | "ward" | "constituency" | null => {
  if (code === null) return null;
  if (areas.rowOf.has(code)) return "lsoa";
  if (BOROUGHS.some((borough) => borough.code === code)) return "borough";
  if (areas.wards.some((ward) => ward.code === code)) return "ward";
  // Whether it is one of the region's is known with the list of them.
  if (isConstituency(code)) return "constituency";
  const isNeighbourhood =
    areas.msoas.some((msoa) => msoa.code === code) || (code.startsWith("E02") && mapped.has(code));
  return isNeighbourhood ? "msoa" : null;
};

/** Whether a panel about it opens. */
export const hasProfile = (...asked: Parameters<typeof profileKind>): boolean =>
  profileKind(...asked) !== null;
