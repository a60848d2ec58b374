import type { Recognised } from "./recognise";
import type { SheetSeen } from "./sheets";

/** A file that cannot be used: what is wrong, where, and what to do. Never quotes a cell. */
export class ImportError extends Error {
  override readonly name = "ImportError";

  /**
   * @param file the file's name
   * @param where "row 12", "row 12, postcode", or "" for the whole file
   * @param fault a clause: "the line is longer than 1 MB"
   * @param remedy a sentence: "Save it from Excel as CSV UTF-8."
   */
  constructor(
    readonly file: string,
    readonly where: string,
    readonly fault: string,
    readonly remedy: string,
    /** What was made of the columns, where choosing them by hand may help. */
    readonly recognised?: Recognised,
    /** The sheets of a workbook, the one spoken of among them as read. */
    readonly sheets?: readonly SheetSeen[],
  ) {
    super(`${file}${where === "" ? "" : `, ${where}`}: ${fault}. ${remedy}`);
  }
}
