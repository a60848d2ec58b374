import type { Areas } from "../../domain/areas";
import { BOROUGHS } from "../../domain/boroughs";
import { isConstituency } from "../../domain/larger-areas";

/** What kind of place a code of the view opens, or null where it is none of the region's. */
export const profileKind = (
  code: string | null,
  areas: Areas,
): "lsoa" | "msoa" | "borough" | "ward" | "constituency" | null => {
  if (code === null) return null;
  if (areas.rowOf.has(code)) return "lsoa";
  if (BOROUGHS.some((borough) => borough.code === code)) return "borough";
  if (areas.wards.some((ward) => ward.code === code)) return "ward";
  // Whether it is one of the region's is known with the list of them.
  if (isConstituency(code)) return "constituency";
  // Codes of England's MSOAs; whether it is one of the region's is known with their figures.
  return code.startsWith("E02") ? "msoa" : null;
};

/** Whether a panel about it opens. */
export const hasProfile = (code: string | null, areas: Areas): boolean =>
  profileKind(code, areas) !== null;
