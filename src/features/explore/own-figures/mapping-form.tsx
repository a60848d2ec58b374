import type { FiguresSeen } from "../../../analysis/own/own-columns";
import { plural } from "../../../domain/format";
import { OWN_GEOGRAPHIES, OWN_GEOGRAPHY_WORDS } from "../../../domain/own-figures";
import { SCROLLABLE } from "../../../ui/scrollable";
import { ColumnFields } from "./column-fields";
import { problemIn, type ColumnDraft, type FiguresDraft } from "./figures-draft";

const nameOf = (heading: string, at: number): string =>
  heading === "" ? `Column ${at + 1}` : heading;

/** What was recognised of a file, for its reader to put right before it is read. */
export const MappingForm = ({
  seen,
  draft,
  fault,
  onChange,
  onRead,
  onLeave,
}: {
  seen: FiguresSeen;
  draft: FiguresDraft;
  fault: string | null;
  onChange: (draft: FiguresDraft) => void;
  onRead: () => void;
  onLeave: () => void;
}) => {
  const problem = problemIn(draft);
  const putColumn = (column: ColumnDraft) =>
    onChange({
      ...draft,
      columns: draft.columns.map((each) => (each.column === column.column ? column : each)),
    });
  return (
    <form
      className="figures-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) onRead();
      }}
    >
      <p className="telling figures-file">
        {seen.sheet === undefined ? seen.file : `${seen.file}, sheet “${seen.sheet}”`}
      </p>
      <div className="figures-sample" aria-label="First rows of the file" {...SCROLLABLE}>
        <table>
          <thead>
            <tr>
              {seen.headings.map((heading, at) => (
                <th key={`${at} ${heading}`} scope="col" data-areas={at === draft.areaColumn}>
                  {nameOf(heading, at)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.sample.map((cells, row) => (
              <tr key={`row ${row}`}>
                {cells.map((cell, at) => (
                  <td key={`cell ${at}`}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="figures-areas">
        <label className="field">
          <span className="label">Each row names an area in</span>
          <select
            value={draft.areaColumn}
            onChange={({ target }) => onChange({ ...draft, areaColumn: Number(target.value) })}
          >
            {seen.headings.map((heading, at) => (
              <option key={`${at} ${heading}`} value={at}>
                {nameOf(heading, at)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="label">They are</span>
          <select
            value={draft.geography}
            onChange={({ target }) => {
              const geography = OWN_GEOGRAPHIES.find((each) => each === target.value);
              if (geography !== undefined) onChange({ ...draft, geography });
            }}
          >
            {OWN_GEOGRAPHIES.map((each) => (
              <option key={each} value={each}>
                {OWN_GEOGRAPHY_WORDS[each].many}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h3 className="label">{plural(draft.columns.length, "column")} of figures</h3>
      <div className="figures-columns">
        {draft.columns.map((column) => (
          <ColumnFields
            key={column.column}
            column={column}
            others={draft.columns.filter((other) => other.column !== column.column)}
            onChange={putColumn}
          />
        ))}
      </div>
      <div className="figures-areas">
        <label className="field">
          <span className="label">Source, to stand beside the figures</span>
          <input
            value={draft.source}
            maxLength={200}
            placeholder="Whose figures, and from what"
            onChange={({ target }) => onChange({ ...draft, source: target.value })}
          />
        </label>
        <label className="field">
          <span className="label">Licence, if there is one</span>
          <input
            value={draft.licence}
            maxLength={120}
            placeholder="Or who may see them"
            onChange={({ target }) => onChange({ ...draft, licence: target.value })}
          />
        </label>
      </div>
      {fault === null ? null : <p role="alert">{fault}</p>}
      {problem === null ? null : (
        <p className="small" role="status">
          {problem}
        </p>
      )}
      <p className="figures-buttons">
        <button type="submit" className="button primary" disabled={problem !== null}>
          Read the file
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Choose another file
        </button>
      </p>
    </form>
  );
};
