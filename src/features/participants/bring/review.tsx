import type { Imported } from "../../../analysis/participants/import-file";
import { ROUNDING, THRESHOLD, TWO_FILES } from "../../../domain/disclosure";
import { plural } from "../../../domain/format";
import { isSynthetic, SYNTHETIC_NOTE } from "../../../domain/synthetic";
import { ColumnsPanel } from "./columns-panel";
import { DatesPanel } from "./dates-panel";
import { ReportList, saveReport } from "./report-list";
import { SheetsPanel } from "./sheets-panel";
import type { Bring, Refusal, Reviewing } from "./use-bring";

const isImported = (outcome: Imported | Refusal): outcome is Imported => "participants" in outcome;

/**
 * The dry run: what the file would bring, column by column and row by row, before any of it is used. A file
 * that brings nothing as it is stays here too, for its columns to be chosen by hand.
 */
export const Review = ({ state, bring }: { state: Reviewing; bring: Bring }) => {
  const { outcome, file, share, sheets } = state;
  const imported = isImported(outcome) ? outcome : null;
  return (
    <div className="bring-page" aria-busy={share !== null}>
      <header className="bring-head">
        <p className="label">Dry run of {file.name}: nothing is used yet</p>
        {imported === null ? (
          <Refused refusal={outcome as Refusal} />
        ) : (
          <Headline file={file.name} imported={imported} />
        )}
        <p role="status" className="small">
          {share === null ? "" : "Reading the file again…"}
        </p>
      </header>
      {imported === null ? null : (
        <section className="panel" aria-labelledby="report-title">
          <h2 id="report-title">What happened to each row</h2>
          <ReportList report={imported.report} sheets={sheets} />
          <button type="button" className="button" onClick={() => saveReport(imported.report)}>
            Download the rows with questions
          </button>
        </section>
      )}
      <div className="bring-ways">
        <SheetsPanel state={state} bring={bring} />
        <DatesPanel dates={imported?.report.dates ?? null} state={state} bring={bring} />
        <ColumnsPanel state={state} bring={bring} />
      </div>
      <UseBar imported={share === null ? imported : null} bring={bring} />
    </div>
  );
};

const Refused = ({ refusal: { problem, remedy } }: { refusal: Refusal }) => (
  <div role="alert" className="bring-refused">
    <h1 className="telling">Not read yet</h1>
    <p>{problem}</p>
    <p>{remedy}</p>
  </div>
);

const Headline = ({ file, imported }: { file: string; imported: Imported }) => {
  const { report, participants } = imported;
  return (
    <>
      <h1 className="telling">
        {report.isAtLeast ? "At least " : ""}
        {plural(report.people, "person", "people")} from {plural(report.read, "row")}
      </h1>
      {isSynthetic({ file, ...participants }) ? (
        <p className="made-up-note">{SYNTHETIC_NOTE}</p>
      ) : null}
      <ul className="bring-notes">
        {report.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {participants.programmes.length < 2 ? null : (
          <li>
            There are {participants.programmes.length} programmes. A person on two programmes counts
            once in each.
          </li>
        )}
      </ul>
    </>
  );
};

const UseBar = ({ imported, bring }: { imported: Imported | null; bring: Bring }) => (
  <footer className="panel use-bar">
    {imported === null ? null : (
      <p className="small control-note">
        Counts below {THRESHOLD} will be hidden and the rest rounded to {ROUNDING}. {TWO_FILES}
      </p>
    )}
    <p className="row">
      <button type="button" className="button" onClick={bring.cancel}>
        Choose another file
      </button>
      {imported === null ? null : (
        <button type="button" className="button primary" onClick={bring.use}>
          Use these {plural(imported.report.people, "person", "people")}
        </button>
      )}
    </p>
  </footer>
);
