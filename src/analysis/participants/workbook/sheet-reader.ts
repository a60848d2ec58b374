import type { OnRow } from "../text-rows";
import { numberText, unescaped } from "./cell-text";
import { RichText } from "./texts";
import { PartFault, type XmlReader } from "./xml-part";

/** What the cells of every sheet of a workbook are read by. */
export interface CellContext {
  readonly texts: readonly string[];
  /** Whether a style (by its position) shows a day. */
  readonly isDay: readonly boolean[];
  readonly is1904: boolean;
}

const MOST_COLUMNS = 16_384;

/** Column of "AB12", from 0; −1 where the cell does not say. */
const columnOf = (reference: string | undefined): number => {
  if (reference === undefined) return -1;
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
};

/**
 * Reads the cells of a sheet row by row. Cells and rows may leave out where they stand (Power BI and other
 * streaming writers do): then they follow the one before. Formulas give their last result, errors nothing.
 *
 * @param onRow is handed each row that is not blank, with its number in the sheet
 */
export const sheetReader = (
  { texts, isDay, is1904 }: CellContext,
  onRow: OnRow,
): XmlReader & { readonly lastRow: () => number } => {
  const rich = new RichText();
  let row = 0;
  let cells: string[] = [];
  let isFilled = false;
  let isInRow = false;
  let column = -1;
  let type = "";
  let style = 0;
  let value = "";
  let isValue = false;

  const text = (): string => {
    switch (type) {
      case "s": {
        if (value === "") return "";
        const found = texts[Number(value)];
        if (found === undefined)
          throw new PartFault(`refers in row ${row} to a text that the workbook does not hold`);
        return found;
      }
      case "inlineStr":
        return rich.taken() || value;
      case "str":
        return unescaped(value);
      case "b":
        return value === "" ? "" : String(value === "1" || value === "true");
      case "e":
        return "";
      case "d":
        return value.slice(0, 10);
      default:
        return numberText(value, isDay[style] === true, is1904);
    }
  };
  const finishCell = (): void => {
    const cell = text();
    if (cell !== "") {
      while (cells.length < column) cells.push("");
      cells[column] = cell;
      isFilled = true;
    }
    value = "";
    rich.clear();
  };

  return {
    lastRow: () => row,
    onOpen: (name, attributes) => {
      switch (name) {
        case "row": {
          const said = Number(attributes["r"]);
          row = said > row ? said : row + 1;
          cells = [];
          isFilled = false;
          isInRow = true;
          column = -1;
          break;
        }
        case "c": {
          const said = columnOf(attributes["r"]);
          column = said < 0 ? column + 1 : said;
          if (column >= MOST_COLUMNS) throw new PartFault(`has too many columns in row ${row}`);
          type = attributes["t"] ?? "n";
          style = Number(attributes["s"] ?? 0);
          break;
        }
        case "v":
          isValue = isInRow;
          break;
        default:
          if (isInRow) rich.open(name);
      }
    },
    onText: (part) => {
      if (isValue) value += part;
      else if (isInRow) rich.add(part);
    },
    onClose: (name) => {
      switch (name) {
        case "v":
          isValue = false;
          break;
        case "c":
          if (isInRow) finishCell();
          break;
        case "row":
          isInRow = false;
          if (isFilled) onRow(cells, row);
          break;
        default:
          if (isInRow) rich.close(name);
      }
    },
  };
};
