import type { Values } from "./areas";
import { percent } from "./format";

/** Income-deprived people who do not live where deprivation is highest. */
export interface PeopleElsewhere {
  readonly year: number;
  /** Share, 0…1, outside England’s most deprived tenth; people of areas with an unknown count are in neither. */
  readonly share: number;
}

/**
 * Of the income-deprived, who lives outside England’s most deprived tenth by a ranked measure.
 * @param position ranks at a release
 * @param deprived counts of people at the same release
 */
export const peopleElsewhere = (
  { value: rank, ranked = NaN }: Pick<Values, "value" | "ranked">,
  { value: people, year }: Pick<Values, "value" | "year">,
): PeopleElsewhere => {
  let [all, outside] = [0, 0];
  people.forEach((count, row) => {
    if (Number.isNaN(count) || Number.isNaN(rank[row]!)) return;
    all += count;
    if (10 * rank[row]! > ranked) outside += count;
  });
  return { year, share: outside / all };
};

/** "Of the region’s income-deprived people 47.1% live outside England’s most deprived tenth (2025)." */
export const peopleElsewhereSentence = ({ share, year }: PeopleElsewhere): string =>
  `Of the region’s income-deprived people ${percent(100 * share)} live outside England’s most deprived tenth (${year}).`;
