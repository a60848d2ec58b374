import { useMemo, useState } from "react";
import type { LargerShown } from "../../../domain/choropleth";
import type { LargerFigure } from "../../../domain/larger-figures";
import { largerColumns, sortLarger, type LargerColumn } from "../../../domain/table/larger-table";
import { provenance } from "../download/provenance";
import type { Explored } from "../use-explore";

export interface LargerList {
  readonly columns: readonly LargerColumn[];
  /** Those shown, in order. */
  readonly rows: readonly LargerFigure[];
  readonly by: string;
  readonly isDown: boolean;
  /** Sorts by a column; by the same again the other way round. */
  readonly sortBy: (key: string) => void;
}

/** The larger areas on the map as a list, the worst first until another order is chosen. */
export const useLargerList = (explored: Explored, shown: LargerShown): LargerList => {
  const { measure, values, content } = explored;
  const { choropleth } = content;
  const columns = useMemo(
    () =>
      largerColumns(
        shown,
        measure,
        values,
        choropleth.measure.tier,
        provenance(measure.id, values.year),
      ),
    [shown, measure, values, choropleth.measure.tier],
  );
  const first = columns[3]?.key ?? "name";
  const [chosen, choose] = useState<{ by: string; isDown: boolean } | null>(null);
  const column = columns.find(({ key }) => key === chosen?.by);
  const { by, isDown } =
    chosen !== null && column !== undefined
      ? chosen
      : { by: first, isDown: measure.kind !== "position" };
  const rows = useMemo(() => {
    const figures = choropleth.rows.flatMap((row) => shown.figures[row] ?? []);
    return sortLarger(
      figures,
      columns.find(({ key }) => key === by)!,
      isDown,
    );
  }, [choropleth.rows, shown, columns, by, isDown]);
  return {
    columns,
    rows,
    by,
    isDown,
    sortBy: (key) => choose({ by: key, isDown: key === by && !isDown }),
  };
};
