import type { AreaColumn } from "../../../domain/table/area-column";
import { sortRows, type Sorting } from "../../../domain/table/sort-rows";
import type { Explored } from "../use-explore";

/** What the table starts with: most deprived, or else most, first. */
export const sortingOf = ({ view, measure }: Pick<Explored, "view" | "measure">): Sorting =>
  view.sort ?? { by: "value", direction: measure.kind === "position" ? "ascending" : "descending" };

/** The rows shown, in the table's order: what a download writes too. */
export const sortedRows = (
  explored: Pick<Explored, "view" | "measure" | "rows">,
  columns: readonly AreaColumn[],
): readonly number[] => sortRows(explored.rows, columns, sortingOf(explored));
