import { MEASURES } from "../measures";
import { releasesOf } from "../measure-releases";
import { isIndexId } from "../own-index/index-recipe";
import { isOwnId } from "../own-measure";

/** Columns that follow what is on the map, whatever measure and release that is. */
export const FOLLOWING_COLUMNS = [
  "value",
  "decile",
  "carried",
  "trend",
  "releases",
  "trajectory",
  "participants",
  "reach",
] as const;

/** Columns that say which area a row is. */
export const PLACE_COLUMNS = ["area", "neighbourhood", "ward", "borough", "code"] as const;

/** A measure at a release as a column: "imd-2025", and its decile "imd-2025-decile". */
export const MEASURE_COLUMNS: readonly string[] = MEASURES.flatMap(({ id, kind }) =>
  releasesOf(id).flatMap(({ year }) => [
    `${id}-${year}`,
    ...(kind === "position" ? [`${id}-${year}-decile`] : []),
  ]),
);

const KNOWN: ReadonlySet<string> = new Set([
  ...FOLLOWING_COLUMNS,
  ...PLACE_COLUMNS,
  ...MEASURE_COLUMNS,
]);

/** Column ids as they stand in an address, "area.value.imd-2019"; null where one is not a column. */
export const columnsIn = (text: string): readonly string[] | null => {
  const ids = [...new Set(text.split("."))];
  return ids.every(isColumn) ? ids : null;
};

/** Whether the Areas table can have such a column. */
export const isColumn = (id: string): boolean => KNOWN.has(id) || isOwnColumn(id);

/** A measure of the reader's own has one release, whose year ends the column's id. */
const isOwnColumn = (id: string): boolean => {
  const measure = id.slice(0, -5);
  if (isOwnId(measure)) return id.slice(-5) === `-${id.slice(4, 8)}`;
  return isIndexId(measure) && id.slice(-5) === `-${releasesOf(measure)[0]?.year ?? ""}`;
};
