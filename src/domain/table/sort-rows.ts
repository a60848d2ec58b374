import type { AreaColumn } from "./area-column";

export interface Sorting {
  /** Id of a column. */
  readonly by: string;
  readonly direction: "ascending" | "descending";
}

const NAMES = new Intl.Collator("en-GB", { numeric: true });

type Sortable = string | number;

const compare = (a: Sortable, b: Sortable): number =>
  typeof a === "number" && typeof b === "number" ? a - b : NAMES.compare(String(a), String(b));

/**
 * Rows in the order of a column, unknown last whichever the direction, equals in the order they came.
 * Names sort as people sort them: "Area 2" before "Area 10".
 */
export const sortRows = (
  rows: readonly number[],
  columns: readonly AreaColumn[],
  { by, direction }: Sorting,
): readonly number[] => {
  const column = columns.find(({ id }) => id === by);
  if (column === undefined) return rows;
  const values = new Map(rows.map((row) => [row, column.value(row)]));
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [first, second] = [values.get(a), values.get(b)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return sign * compare(first, second);
  });
};
