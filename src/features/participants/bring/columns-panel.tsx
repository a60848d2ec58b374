import type { ColumnVerdict } from "../../../analysis/participants/recognise";
import type { FieldId } from "../../../domain/participant";
import { ColumnList } from "./column-list";
import type { Bring, Reviewing } from "./use-bring";

/** Where the headings stand and what each column is, all of it to be changed by hand. */
export const ColumnsPanel = ({ state, bring }: { state: Reviewing; bring: Bring }) => {
  const { asked, recognised, before, outcome } = state;
  const { choices } = asked;
  return (
    <section className="panel" aria-labelledby="columns-title">
      <h2 id="columns-title">
        {"participants" in outcome ? "How each column is used" : "Choose what each column is"}
      </h2>
      <label className="headings-row">
        <span>Headings are in</span>
        <select
          value={recognised.headingRow}
          onChange={({ target }) =>
            // Other headings: what the columns are is told again by them.
            bring.ask({
              ...asked,
              choices: { ...choices, headingRow: Number(target.value), columns: {} },
            })
          }
        >
          <option value={0}>No row: there are none</option>
          {rowsToChoose(recognised).map(({ row, said }) => (
            <option key={row} value={row}>
              Row {row}: {said}
            </option>
          ))}
        </select>
      </label>
      <p className="small">
        If you change what a column is, the atlas reads the file again. You cannot choose columns
        that may identify a person: the atlas refuses them.
      </p>
      <ColumnList
        columns={recognised.columns}
        onChange={(column, field) =>
          bring.ask({
            ...asked,
            choices: { ...choices, columns: remapped(recognised.columns, column, field) },
          })
        }
      />
      {before.length === 0 ? null : (
        <button type="button" className="button" onClick={bring.undo}>
          Undo the last change
        </button>
      )}
    </section>
  );
};

const rowsToChoose = ({ firstRows, headingRow }: Reviewing["recognised"]) => {
  const rows = firstRows.flatMap((cells, i) => {
    const told = cells.filter((cell) => cell !== "");
    return told.length === 0 ? [] : [{ row: i + 1, said: told.slice(0, 4).join(" | ") }];
  });
  const isListed = headingRow === 0 || rows.some(({ row }) => row === headingRow);
  return isListed ? rows : [...rows, { row: headingRow, said: "as found" }];
};

/** All columns as they now stand: a field moves to its new column and leaves the old one dropped. */
const remapped = (
  columns: readonly ColumnVerdict[],
  column: number,
  field: FieldId | null,
): Record<number, FieldId | null> => {
  const next: Record<number, FieldId | null> = {};
  for (const each of columns)
    next[each.column] = each.field === field ? null : (each.field ?? null);
  next[column] = field;
  return next;
};
