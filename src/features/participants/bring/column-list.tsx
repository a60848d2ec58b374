import type { ColumnVerdict } from "../../../analysis/participants/recognise";
import { FIELDS, type FieldId } from "../../../domain/participant";

/** Every column with a few of its cells and what it is read as; refused ones with the reason. */
export const ColumnList = ({
  columns,
  onChange,
}: {
  columns: readonly ColumnVerdict[];
  onChange: (column: number, field: FieldId | null) => void;
}) => (
  <ul className="columns">
    {columns.map((verdict) => (
      <Column key={verdict.column} verdict={verdict} onChange={onChange} />
    ))}
  </ul>
);

const Column = ({
  verdict: { column, heading, field, refused, looks, cells },
  onChange,
}: {
  verdict: ColumnVerdict;
  onChange: (column: number, field: FieldId | null) => void;
}) => {
  const name = heading === "" ? `Column ${column + 1}` : heading;
  const seen = `column-${column}-cells`;
  return (
    <li data-verdict={refused ? "refused" : field ? "read" : "dropped"}>
      <span className="column-seen">
        <span className="column-name">{name}</span>
        {refused !== undefined ? null : (
          <span className="small" id={seen}>
            {cells.length === 0 ? "No cell is filled." : `Looks like ${looks}: `}
            {cells.map((cell) => (
              <span className="cell" key={cell}>
                {cell}
              </span>
            ))}
          </span>
        )}
      </span>
      {refused === undefined ? (
        <label>
          <span className="sr-only">“{name}” is read as</span>
          <select
            value={field ?? ""}
            aria-describedby={seen}
            onChange={({ target }) =>
              onChange(column, FIELDS.find(({ id }) => id === target.value)?.id ?? null)
            }
          >
            <option value="">Dropped</option>
            {FIELDS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span className="refused">Refused: {refused}</span>
      )}
    </li>
  );
};
