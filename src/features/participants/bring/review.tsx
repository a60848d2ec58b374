import { useState } from "react";
import type { ColumnVerdict } from "../../../analysis/participants/recognise";
import { THRESHOLD } from "../../../domain/disclosure";
import type { FieldId } from "../../../domain/participant";
import { plural } from "../../../domain/format";
import { isSynthetic, SYNTHETIC_NOTE } from "../../../domain/synthetic";
import { ThresholdChoice } from "../threshold-choice";
import { ColumnList } from "./column-list";
import { ReportList, saveReport } from "./report-list";
import type { Bring, Bringing } from "./use-bring";

/** The dry run: what the file would bring, column by column and row by row, before any of it is used. */
export const Review = ({
  state,
  bring,
}: {
  state: Extract<Bringing, { step: "review" }>;
  bring: Bring;
}) => {
  const [threshold, setThreshold] = useState<number>(THRESHOLD.usual);
  const { imported, file, choices } = state;
  const { report, recognised, participants } = imported;
  return (
    <div className="bring-page">
      <header className="bring-head">
        <p className="label">Dry run of {file.name}: nothing is used yet</p>
        <h1 className="telling">
          {plural(report.people, "person", "people")} from {plural(report.read, "row")}
        </h1>
        {isSynthetic({ file: file.name, ...participants }) ? (
          <p className="made-up-note">{SYNTHETIC_NOTE}</p>
        ) : null}
      </header>
      <section className="panel" aria-labelledby="report-title">
        <h2 id="report-title">What became of the rows</h2>
        <ReportList report={report} />
        <button type="button" className="button" onClick={() => saveReport(report)}>
          Download all that was not simply placed
        </button>
      </section>
      <section className="panel" aria-labelledby="columns-title">
        <h2 id="columns-title">What became of the columns</h2>
        <p className="small">
          Headings were found in row {recognised.headingRow}. Change what a column is read as, and
          the file is read again.
        </p>
        <ColumnList
          columns={recognised.columns}
          onChange={(column, field) =>
            bring.read(file, { ...choices, columns: remapped(recognised.columns, column, field) })
          }
        />
      </section>
      <footer className="panel use-bar">
        <ThresholdChoice value={threshold} least={THRESHOLD.least} onChange={setThreshold} />
        <p className="row">
          <button type="button" className="button" onClick={bring.cancel}>
            Cancel
          </button>
          <button type="button" className="button primary" onClick={() => bring.use(threshold)}>
            Use these {plural(report.people, "person", "people")}
          </button>
        </p>
      </footer>
    </div>
  );
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
