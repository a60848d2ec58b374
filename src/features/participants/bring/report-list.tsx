import { REPORT_CATEGORIES, type ImportReport } from "../../../analysis/participants/report";
import { plural, whole } from "../../../domain/format";

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
              {id === "placed" ? null : (
                <span className="small report-rows">{rowsSaid(report.rows[id])}</span>
              )}
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
