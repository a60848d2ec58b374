import type { Areas } from "../../domain/areas";
import type { ReleasedLevels } from "../../domain/released";
import { sumBy } from "../../domain/sum-by";
import { needAlone } from "../need-reached";

/** Participants whom areas lack to match the region's rate, from released figures alone. */
export interface MissingByArea {
  /** By LSOA, its share of its neighbourhood's by residents; NaN where the file leaves that unknown. */
  readonly people: Float64Array;
  /** Neighbourhoods (MSOAs) of which it does. */
  readonly unknown: number;
}

/**
 * At least so many are missing: a hidden count is taken at its highest. Neighbourhoods at the region's rate or
 * above lack nobody.
 *
 * @returns null where the region's own rate is hidden or unknown
 */
export const missingByArea = (
  { msoa, region }: Pick<ReleasedLevels, "msoa" | "region">,
  areas: Pick<Areas, "msoa" | "msoas" | "residents">,
): MissingByArea | null => {
  const residents = sumBy(areas.residents, areas.msoa, areas.msoas.length);
  const all = residents.reduce((sum, one) => sum + one, 0);
  const rate = region.unknown[0] === 1 ? NaN : region.figure[0]! / all;
  if (!(rate > 0)) return null;
  const everywhere = areas.msoas.map(() => true);
  const missing = Float64Array.from(msoa.unknown, (one) => (one === 1 ? NaN : 0));
  const { gaps } = needAlone(msoa, residents, everywhere, { rate, tau2: 0 });
  for (const gap of gaps) if (msoa.unknown[gap.area] === 0) missing[gap.area] = gap.missing;
  return {
    people: areas.residents.map((people, row) => {
      const at = areas.msoa[row]!;
      return (missing[at]! * people) / residents[at]!;
    }),
    unknown: msoa.unknown.reduce((sum, one) => sum + one, 0),
  };
};
