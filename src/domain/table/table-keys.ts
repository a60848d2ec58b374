import { oneOf, optional } from "../url-key";
import { columnsIn, isColumn } from "./column-choice";
import type { Sorting } from "./sort-rows";

const SHOWS = ["map", "both", "table"] as const;
export type Show = (typeof SHOWS)[number];

const sortingIn = (text: string): Sorting | null => {
  const [by = "", down, ...more] = text.split(".");
  if (!isColumn(by) || more.length > 0 || (down !== undefined && down !== "down")) return null;
  return { by, direction: down === undefined ? "ascending" : "descending" };
};

/** Map, table or both. */
export const SHOW_KEYS = { show: oneOf("display", SHOWS, "map") };

export const TABLE_KEYS = {
  /** Columns of the Areas table by id; null: those it starts with. */
  columns: optional("columns", columnsIn, (ids) => ids.join(".")),
  /** What the Areas table is sorted by; null: most deprived, or most, first. */
  sort: optional("order of the table", sortingIn, ({ by, direction }) =>
    direction === "ascending" ? by : `${by}.down`,
  ),
};
