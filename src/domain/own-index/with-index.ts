import { isGroup, type Condition, type Filter } from "../filter/filter";
import { releasesOf } from "../measure-releases";
import type { OwnIndexId } from "../measures";
import { measureInColumn, measureInVersus } from "../own-in-view";
import type { View } from "../view";

const renamedIn = (filter: Filter, rename: (one: Condition) => Condition): Filter => ({
  ...filter,
  conditions: filter.conditions.map((clause) =>
    isGroup(clause)
      ? { join: clause.join, conditions: clause.conditions.map(rename) }
      : rename(clause),
  ),
});

/** The same view once the index on its map has other parts or weights: all that is asked of it follows. */
export const withIndex = (view: View, to: OwnIndexId): Partial<View> => {
  const { measure: from, filter, versus, columns, sort, index } = view;
  const year = releasesOf(to)[0]!.year;
  const column = (id: string): string => (measureInColumn(id) === from ? `${to}-${year}` : id);
  return {
    measure: to,
    release: null,
    keep: null,
    index: [...new Set(index.map((id) => (id === from ? to : id)))],
    filter:
      filter === null
        ? null
        : renamedIn(filter, (one) => (one.measure === from ? { ...one, measure: to, year } : one)),
    versus: versus !== null && measureInVersus(versus) === from ? `${to}@${year}` : versus,
    columns: columns === null ? null : columns.map(column),
    sort: sort === null ? null : { ...sort, by: column(sort.by) },
  };
};
