import { useRef, type ReactNode } from "react";
import { saveFile } from "../../../data/export/save-file";
import { handFocusAlong } from "../../../platform/hand-focus-on";
import { SCROLLABLE } from "../../../ui/scrollable";
import { GroupHeadings } from "./reached-figures";

interface Row {
  readonly key: string;
  readonly name: string;
  /** Goes to it on the map. */
  readonly goTo: () => void;
  /** Beside its name. */
  readonly more: ReactNode;
  readonly figures: ReactNode;
  readonly remove: () => void;
}

/** Who lives near each of the reader's own places, or inside each shape; the × of a row takes it out. */
export const OwnTable = ({
  of,
  label,
  caption,
  rows,
  foot,
}: {
  of: "Place" | "Shape";
  label: string;
  caption: string;
  rows: readonly Row[];
  foot: ReactNode;
}) => {
  const body = useRef<HTMLTableSectionElement>(null);
  return (
    <div className="own-scroll" aria-label={label} {...SCROLLABLE}>
      <table className="own-table own-figures">
        <caption className="sr-only">{caption}</caption>
        <GroupHeadings of={of} />
        <tbody ref={body}>
          {rows.map(({ key, name, goTo, more, figures, remove }) => (
            <tr key={key}>
              <th scope="row">
                <button type="button" className="link" onClick={goTo}>
                  {name}
                </button>
                {more}
              </th>
              {figures}
              <td>
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Remove ${name}`}
                  onClick={() => {
                    handFocusAlong(body.current, ".quiet");
                    remove();
                  }}
                >
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>{foot}</tfoot>
      </table>
    </div>
  );
};

/** Saves a table as a file. */
export const SaveCsv = ({
  title,
  file,
  csv,
}: {
  title: string;
  file: string;
  csv: () => string;
}) => (
  <p className="own-buttons">
    <button
      type="button"
      className="button small-button"
      onClick={() => saveFile(file, new Blob([csv()], { type: "text/csv;charset=utf-8" }))}
    >
      {title}
    </button>
  </p>
);
