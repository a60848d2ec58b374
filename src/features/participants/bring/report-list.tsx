import {
  REPORT_CATEGORIES,
  reportCsv,
  type Fate,
  type ImportReport,
  type ReportCategory,
} from "../../../analysis/participants/report";
import { placeInSheets, type SheetSeen } from "../../../analysis/participants/sheets";
import { saveFile } from "../../../data/export/save-file";
import { plural, whole } from "../../../domain/format";

/** Saves row numbers with what became of them; every kind but the plainly placed where none is named. */
export const saveReport = (report: ImportReport, kinds?: readonly ReportCategory[]): void => {
  const csv = new Blob([reportCsv(report, kinds)], { type: "text/csv;charset=utf-8" });
  saveFile(`participants-import-${kinds?.join("-") ?? "report"}.csv`, csv);
};

const PARTS: readonly { readonly fate: Fate; readonly title: string }[] = [
  { fate: "used", title: "Used" },
  { fate: "left-out", title: "Left out" },
  { fate: "said", title: "Of the rows used" },
];

/** What happened to each row: used, left out, and what else is to be said of those used. */
export const ReportList = ({
  report,
  sheets,
}: {
  report: ImportReport;
  sheets: readonly SheetSeen[];
}) =>
  PARTS.map(({ fate, title }) => {
    const found = REPORT_CATEGORIES.filter(
      (category) => category.fate === fate && report.rows[category.id].length > 0,
    );
    if (found.length === 0) return null;
    const rows = found.reduce((sum, { id }) => sum + report.rows[id].length, 0);
    return (
      <div className="report-part" key={fate}>
        <h3>{fate === "said" ? title : `${title}: ${plural(rows, "row")}`}</h3>
        <ul className="report">
          {found.map((category) => (
            <Kind key={category.id} category={category} report={report} sheets={sheets} />
          ))}
        </ul>
      </div>
    );
  });

const Kind = ({
  category: { id, title, sentence },
  report,
  sheets,
}: {
  category: (typeof REPORT_CATEGORIES)[number];
  report: ImportReport;
  sheets: readonly SheetSeen[];
}) => (
  <li>
    <b className="report-count">{whole(report.rows[id].length)}</b>
    <span>
      <b>{title}</b> <span className="small">{sentence}</span>
      <span className="small report-rows">
        {id === "placed" ? null : <Examples report={report} id={id} sheets={sheets} />}{" "}
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
);

/** "Row 6: “L69 2DW, UK”; row 9: “LI 8JQ”; and 40 more." */
const Examples = ({
  report,
  id,
  sheets,
}: {
  report: ImportReport;
  id: ReportCategory;
  sheets: readonly SheetSeen[];
}) => {
  const examples = report.examples[id];
  const more = report.rows[id].length - examples.length;
  const said = examples.map(({ row, cell }) => {
    const at = placeInSheets(sheets, row);
    const where = at.sheet === undefined || sheets.length < 2 ? "" : ` of ${at.sheet}`;
    return `row ${whole(at.row)}${where}${cell === "" ? "" : `: “${cell}”`}`;
  });
  const text = `${said.join("; ")}${more > 0 ? `; and ${whole(more)} more` : ""}.`;
  return <>{text.charAt(0).toUpperCase() + text.slice(1)}</>;
};
