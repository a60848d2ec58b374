import type { ColumnVerdict } from "../../../analysis/participants/recognise";
import { FIELDS, type FieldId } from "../../../domain/participant";

/** Every column with what it is read as; refused ones with the reason, dropped ones by name. */
export const ColumnList = ({
  columns,
  onChange,
}: {
  columns: readonly ColumnVerdict[];
  onChange: (column: number, field: FieldId | null) => void;
}) => (
  <ul className="columns">
    {columns.map(({ column, heading, field, refused }) => {
      const name = heading === "" ? `Column ${column + 1}` : heading;
      return (
        <li key={column} data-verdict={refused ? "refused" : field ? "read" : "dropped"}>
          <span className="column-name">{name}</span>
          {refused === undefined ? (
            <label>
              <span className="sr-only">“{name}” is read as</span>
              <select
                value={field ?? ""}
                onChange={({ target }) =>
                  onChange(column, FIELDS.find(({ id }) => id === target.value)?.id ?? null)
                }
              >
                <option value="">Dropped</option>
                {FIELDS.map(({ id, heading: title }) => (
                  <option key={id} value={id}>
                    {title.replace("_", " ")}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <span className="refused">Refused: {refused}</span>
          )}
        </li>
      );
    })}
  </ul>
);
