import {
  REPORT_CATEGORIES,
  reportCsv,
  type ImportReport,
  type ReportCategory,
} from "../../../analysis/participants/report";
import { saveFile } from "../../../data/export/save-file";
import { plural, whole } from "../../../domain/format";

/** Saves row numbers with what became of them; every kind but the plainly placed where none is named. */
export const saveReport = (report: ImportReport, kinds?: readonly ReportCategory[]): void => {
  const csv = new Blob([reportCsv(report, kinds)], { type: "text/csv;charset=utf-8" });
  saveFile(`participants-import-${kinds?.join("-") ?? "report"}.csv`, csv);
};

/** Row numbers told here; the download has them all. */
const TOLD = 8;

/** What became of the rows, each kind with its first row numbers. Kinds that did not occur are said last. */
export const ReportList = ({ report }: { report: ImportReport }) => {
  const found = REPORT_CATEGORIES.filter(({ id }) => report.rows[id].length > 0);
  const none = REPORT_CATEGORIES.filter(({ id }) => report.rows[id].length === 0);
  return (
    <>
      <ul className="report">
        {found.map(({ id, title, sentence }) => (
          <li key={id}>
            <b className="report-count">{whole(report.rows[id].length)}</b>
            <span>
              <b>{title}</b> <span className="small">{sentence}</span>
              <span className="small report-rows">
                {rowsSaid(report.rows[id])}{" "}
                <button
                  type="button"
                  className="link"
                  aria-label={`List of rows: ${title.toLowerCase()}`}
                  onClick={() => saveReport(report, [id])}
                >
                  List
                </button>
              </span>
            </span>
          </li>
        ))}
      </ul>
      {none.length === 0 ? null : (
        <p className="small">
          None: {none.map(({ title }) => title.toLowerCase().replace("lsoa", "LSOA")).join(", ")}.
        </p>
      )}
    </>
  );
};

const rowsSaid = (rows: Uint32Array): string => {
  const first = Array.from(rows.subarray(0, TOLD), whole).join(", ");
  const more = rows.length - TOLD;
  return `${rows.length === 1 ? "Row" : "Rows"} ${first}${more > 0 ? ` and ${plural(more, "more", "more")}` : ""}.`;
};
