import { decimal, percent, plural, whole } from "../../../domain/format";
import type { LargerShown } from "../../../domain/choropleth";
import type { LargerColumn } from "../../../domain/table/larger-table";
import type { LargerFigure } from "../../../domain/larger-figures";
import { LARGER_WORDS } from "../../../domain/larger-words";
import { MethodLink } from "../../../ui/method-link";
import { SCROLLABLE } from "../../../ui/scrollable";
import { useSay } from "../../../ui/status";
import type { Explored } from "../use-explore";
import { useLargerList } from "./use-larger-list";
import "./table.css";
import "./larger-table.css";

/** Columns that only files need. */
const FILE_ONLY = ["code", "basis"];

/** Wards, constituencies, neighbourhoods or boroughs as a list: each name opens its profile. */
export const LargerPanel = ({ explored, shown }: { explored: Explored; shown: LargerShown }) => {
  const { rows, columns, by, isDown, sortBy } = useLargerList(explored, shown);
  const say = useSay();
  const { one, many, fit } = LARGER_WORDS[shown.larger];
  const { view, change, content } = explored;
  const { units, scale, classes } = content.choropleth;
  const said = columns.filter(({ key }) => !FILE_ONLY.includes(key));
  return (
    <section className="panel areas-panel" aria-label={`List of ${many.toLowerCase()}`}>
      <header className="areas-head">
        <p>
          <b>{plural(rows.length, one.toLowerCase(), many.toLowerCase())}</b>
          {rows.length < shown.figures.length ? (
            <span className="small"> of {whole(shown.figures.length)}</span>
          ) : null}
        </p>
        {fit === "" ? null : <p className="small">{fit}</p>}
        <MethodLink id="patches" of={`Figures of ${many.toLowerCase()}`} />
      </header>
      <div className="areas-scroll" {...SCROLLABLE} aria-label={`${many}: table`}>
        <table className="areas-table larger-table" aria-label={many}>
          <thead>
            <tr>
              {said.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={column.key !== by ? "none" : isDown ? "descending" : "ascending"}
                  className={column.kind === "number" ? "number" : ""}
                >
                  <button
                    type="button"
                    className="column-sort"
                    title={column.description}
                    onClick={() => {
                      sortBy(column.key);
                      say(`Sorted by ${column.title}.`);
                    }}
                  >
                    <span className="column-title">
                      {column.title}
                      <i aria-hidden="true">{column.key !== by ? "" : isDown ? " ↓" : " ↑"}</i>
                    </span>
                    {column.unit === "" ? null : <span className="column-unit">{column.unit}</span>}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { code } = row.place;
              const at = classes[units.rowOf.get(code) ?? -1] ?? -1;
              return (
                <tr key={code} aria-current={code === view.area ? "true" : undefined}>
                  {said.map((column) =>
                    column.key === "name" ? (
                      <th key={column.key} scope="row">
                        <button
                          type="button"
                          className="row-name"
                          onClick={() => change({ area: code, patch: null })}
                        >
                          <i
                            className={at < 0 ? "swatch hatched" : "swatch"}
                            style={{ background: scale.classes[at]?.colour }}
                          />
                          {row.place.name}
                        </button>
                      </th>
                    ) : (
                      <td key={column.key} className={column.kind}>
                        {cellText(column, row)}
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const cellText = ({ cell, unit }: LargerColumn, row: LargerFigure): string => {
  const value = cell(row);
  if (value === null) return "not known";
  if (typeof value === "string") return value;
  if (unit.startsWith("%")) return percent(value);
  return Number.isInteger(value) || value >= 100 ? whole(value) : decimal(value);
};
