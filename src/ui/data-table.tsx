import { percent, whole } from "../domain/format";
import type { Cell, Table } from "../domain/table/table";
import { SCROLLABLE } from "./scrollable";

const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });

/** As it is shown: unknown is said, never blank or zero. Years and codes keep their digits. */
const shown = (cell: Cell, unit: string): string => {
  if (cell === null || (typeof cell === "number" && Number.isNaN(cell))) return "not known";
  if (typeof cell === "string") return cell;
  if (unit === "year") return String(cell);
  // One decimal in every row: figures of unlike length cannot be read down a column.
  if (unit === "%") return percent(cell);
  return Number.isInteger(cell) ? whole(cell) : NUMBER.format(cell);
};

/** The figures behind a chart: the same table that is downloaded. The first column names the rows. */
export const DataTable = ({ table }: { table: Table }) => (
  <div className="data-table" {...SCROLLABLE} aria-label={`${table.title}: table`}>
    <table>
      <caption className="sr-only">{table.title}</caption>
      <thead>
        <tr>
          {table.columns.map(({ key, title, description, kind }) => (
            <th key={key} scope="col" title={description} data-kind={kind}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => {
              const { key, kind, unit } = table.columns[column]!;
              return column === 0 ? (
                <th key={key} scope="row">
                  {shown(cell, unit)}
                </th>
              ) : (
                <td key={key} data-kind={kind}>
                  {shown(cell, unit)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
