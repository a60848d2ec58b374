import type { EnglandSummary } from "../domain/england-artefact";
import { MEASURES, type MeasureId } from "../domain/measures";

type OfRelease = EnglandSummary["releases"][number];

export interface SimilarDistrict {
  readonly code: string;
  readonly name: string;
  /** Root mean square difference of the domains' average ranks, in ranks. */
  readonly distance: number;
}

/** The domains whose average rank a release gives for every district. */
export const profileDomains = ({ measures }: OfRelease): readonly MeasureId[] =>
  MEASURES.filter(
    ({ id, domain }) => domain === true && measures[id]?.average_rank !== undefined,
  ).map(({ id }) => id);

/** A district's average rank in each of those domains; NaN unknown. */
const profileOf = ({ measures }: OfRelease, domains: readonly MeasureId[], at: number): number[] =>
  domains.map((id) => measures[id]?.average_rank?.values[at] ?? NaN);

/**
 * The districts nearest by domain profile: least root mean square difference of the population-weighted
 * average ranks, every domain counting alike. Districts with an unknown domain are left out; ties go by
 * code. A way to find whom to talk to, not an official grouping.
 * @param excluded codes not to be suggested, beside the district itself
 */
export const similarDistricts = (
  england: OfRelease,
  code: string,
  count: number,
  excluded: readonly string[] = [],
): readonly SimilarDistrict[] => {
  const domains = profileDomains(england);
  const at = england.codes.indexOf(code);
  if (at === -1 || domains.length === 0) return [];
  const own = profileOf(england, domains, at);
  return england.codes
    .map((other, index): SimilarDistrict => {
      const profile = profileOf(england, domains, index);
      const squares = profile.reduce((total, value, i) => total + (value - own[i]!) ** 2, 0);
      return {
        code: other,
        name: england.names[index] ?? other,
        distance: Math.sqrt(squares / domains.length),
      };
    })
    .filter(
      (other) =>
        other.code !== code && !excluded.includes(other.code) && !Number.isNaN(other.distance),
    )
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, count);
};
