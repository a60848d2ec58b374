import type { SheetSeen } from "../../../analysis/participants/sheets";
import { plural } from "../../../domain/format";
import type { Bring, Reviewing } from "./use-bring";

/** Which sheet of a workbook is read, the others to choose from, and those of one form put together. */
export const SheetsPanel = ({ state, bring }: { state: Reviewing; bring: Bring }) => {
  const { sheets, asked } = state;
  if (sheets.length < 2) return null;
  const read = sheets.filter(({ isRead }) => isRead);
  const alike = sheets.filter(({ isRead, isAlike }) => isAlike && !isRead);
  // Columns chosen by hand are those of the sheet they were chosen in.
  const ask = (names: readonly string[]) =>
    bring.ask({ choices: { dates: asked.choices.dates }, sheets: names });
  return (
    <section className="panel" aria-labelledby="sheets-title">
      <h2 id="sheets-title">
        {read.length === 1
          ? `Sheet “${read[0]!.name}” of ${sheets.length} is read`
          : `${read.length} sheets of ${sheets.length} are combined`}
      </h2>
      <ul className="sheets">
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <span>
              <b>{sheet.name}</b> <span className="small">{saidOf(sheet)}</span>
            </span>
            {sheet.isRead && read.length === 1 ? (
              <span className="small">Read</span>
            ) : (
              <button
                type="button"
                className="button"
                aria-label={`Read only the sheet ${sheet.name}`}
                onClick={() => ask([sheet.name])}
              >
                Read only this
              </button>
            )}
          </li>
        ))}
      </ul>
      {alike.length === 0 ? null : (
        <button
          type="button"
          className="button"
          onClick={() => ask([...read, ...alike].map(({ name }) => name))}
        >
          Put the {read.length + alike.length} sheets with the same headings together
        </button>
      )}
    </section>
  );
};

const saidOf = ({ isHidden, isRecognised, rows }: SheetSeen): string =>
  [
    rows === undefined ? "" : plural(rows, "row"),
    isHidden ? "hidden in Excel" : "",
    isRecognised ? "" : "no postcode or LSOA code was recognised",
  ]
    .filter((part) => part !== "")
    .join(", ");
