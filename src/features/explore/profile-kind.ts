import type { Areas } from "../../domain/areas";
import { BOROUGHS } from "../../domain/boroughs";
import type { UnitKind } from "../../domain/units";

/** What kind of place a code of the view opens, or null where it is none of the region's. */
export const profileKind = (code: string | null, areas: Areas): UnitKind | null => {
  if (code === null) return null;
  if (areas.rowOf.has(code)) return "lsoa";
  if (BOROUGHS.some((borough) => borough.code === code)) return "borough";
  // Codes of England's MSOAs; whether it is one of the region's is known with their figures.
  return code.startsWith("E02") ? "msoa" : null;
};
