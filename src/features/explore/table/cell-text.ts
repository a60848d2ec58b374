import { percent } from "../../../domain/format";
import type { AreaColumn } from "../../../domain/table/area-column";

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** A cell as it reads: "1,203", "41.2%", "not known". To the places that a download has. */
export const cellText = (column: AreaColumn, row: number): string => {
  if (column.text !== undefined) return column.text(row);
  const value = column.value(row);
  if (value === undefined) return "not known";
  if (typeof value === "string") return value;
  return column.exported[0]?.unit.startsWith("%") === true ? percent(value) : NUMBER.format(value);
};
