import type { Areas, Values } from "../areas";
import type { AreaColumn, Provenance } from "./area-column";
import { decileColumn, trendColumn, valueColumn, wasCarried } from "./measure-columns";
import { carriedColumn, placeColumns } from "./place-columns";

/** The columns the Areas table starts with. `history` is the measure at all its releases, oldest first. */
export const areaTableColumns = (
  areas: Areas,
  values: Values,
  history: readonly Values[],
  from: Provenance,
): readonly AreaColumn[] => [
  ...placeColumns(areas).filter(({ id }) => id !== "code"),
  valueColumn(values, areas, from),
  ...(values.kind === "position"
    ? [decileColumn(values, areas, from), trendColumn(history, areas, from)]
    : []),
  ...(wasCarried(values, areas) ? [carriedColumn(values)] : []),
];
