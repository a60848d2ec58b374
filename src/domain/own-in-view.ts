import { conditionsOf } from "./filter/filter";
import type { OwnIndexId } from "./measures";
import { isIndexId, ownPartsOf } from "./own-index/index-recipe";
import { isOwnId } from "./own-measure";
import { MOST_INDICES } from "./measure-keys";
import type { View } from "./view";

/** The measure behind a column's id, "imd-2025". */
export const measureInColumn = (id: string): string => id.slice(0, -5);

/** The measure behind what is set beside a map, "imd@2025". */
export const measureInVersus = (text: string): string => text.split("@")[0] ?? "";

/** Measures that a view shows, asks about or sets beside another, by id. */
const idsIn = ({ measure, filter, versus, columns }: Partial<View>): readonly string[] => [
  measure ?? "",
  measureInVersus(versus ?? ""),
  ...(filter == null ? [] : conditionsOf(filter).map((one) => one.measure)),
  ...(columns ?? []).map(measureInColumn),
];

/** Figures that the reader brought and the view shows, those within an index too. */
export const ownIdsIn = (view: Partial<View>): ReadonlySet<string> =>
  new Set(idsIn(view).flatMap((id): readonly string[] => (isOwnId(id) ? [id] : ownPartsOf(id))));

/** Indices of the reader's own that a view shows or keeps at hand, each once. */
export const indicesIn = (view: View): readonly OwnIndexId[] => [
  ...new Set([...view.index, ...idsIn(view).filter(isIndexId)]),
];

/** The same view without anything that was brought, to be shown once it is forgotten. */
export const withoutOwn = (view: View): Partial<View> => {
  const { measure, filter, versus, columns, sort, index } = view;
  const isOwn = (id: string) => id.startsWith("own-") || ownPartsOf(id).length > 0;
  const isOwnColumn = (id: string) => isOwn(measureInColumn(id));
  return {
    ...(isOwn(measure) ? { measure: "imd", release: null, keep: null } : {}),
    // An index that goes because of its parts is not kept at hand either.
    ...(isOwn(measure) || index.some(isOwn) ? { index: index.filter((id) => !isOwn(id)) } : {}),
    ...(filter !== null && conditionsOf(filter).some((one) => isOwn(one.measure))
      ? { filter: null }
      : {}),
    ...(versus !== null && isOwn(measureInVersus(versus)) ? { versus: null } : {}),
    ...(columns?.some(isOwnColumn) === true ? { columns: null } : {}),
    ...(sort !== null && isOwnColumn(sort.by) ? { sort: null } : {}),
  };
};

/** An index that is left for another measure stays at hand, unless as many are kept as a link may hold. */
export const keptOnLeaving = (view: View, next: Partial<View>): Partial<View> => {
  const { measure, index } = view;
  const isLeft = next.measure !== undefined && next.measure !== measure && next.index === undefined;
  if (!isLeft || !isIndexId(measure) || index.includes(measure)) return {};
  return index.length >= MOST_INDICES ? {} : { index: [measure, ...index] };
};
