import type { Areas, Values } from "./areas";
import { BOROUGHS } from "./boroughs";

export interface DroppedIn {
  readonly name: string;
  /** Most deprived first; the rank is null where it is not known. */
  readonly rows: readonly { readonly row: number; readonly rank: number | null }[];
}

/** Areas by borough, as a list is read out in a meeting: boroughs by name, areas by rank at the latest release. */
export const droppedByBorough = (
  rows: readonly number[],
  areas: Pick<Areas, "borough">,
  latest: Pick<Values, "value">,
): readonly DroppedIn[] => {
  const rankOf = (row: number): number => latest.value[row] ?? NaN;
  const last = (row: number): number => (Number.isNaN(rankOf(row)) ? Infinity : rankOf(row));
  return BOROUGHS.map(({ name }, at) => ({
    name,
    rows: rows
      .filter((row) => areas.borough[row] === at)
      .toSorted((a, b) => last(a) - last(b))
      .map((row) => ({ row, rank: Number.isNaN(rankOf(row)) ? null : Math.round(rankOf(row)) })),
  }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
};
