import type { AreaColumn } from "../../../domain/table/area-column";

const WORDS = { asc: "ascending", desc: "descending" } as const;

/** A column's name and unit; pressing it sorts by the column, again turns the order round. */
export const ColumnHeader = ({
  column,
  sorted,
  onSort,
}: {
  column: AreaColumn;
  sorted: "asc" | "desc" | false;
  onSort: () => void;
}) => {
  const unit =
    column.kind === "trend"
      ? "position in England"
      : // Of "rank in England, 1 is most deprived" the title says the first half.
        (column.exported[0]?.unit.split(", ").at(-1) ?? "");
  return (
    <th
      scope="col"
      aria-sort={sorted === false ? "none" : WORDS[sorted]}
      className={column.kind === "number" ? "number" : ""}
      data-column={column.id}
    >
      <button type="button" className="column-sort" onClick={onSort} title={column.description}>
        <span className="column-title">
          {column.title}
          <i aria-hidden="true">{sorted === false ? "" : sorted === "asc" ? " ↑" : " ↓"}</i>
        </span>
        {unit === "" ? null : <span className="column-unit">{unit}</span>}
      </button>
    </th>
  );
};
