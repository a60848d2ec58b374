/** A sheet of a workbook as the dry run lists it, in the workbook's order; chart sheets are left out. */
export interface SheetSeen {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether its rows are in the figures. */
  readonly isRead: boolean;
  /** Whether headings with a place were recognised in it. */
  readonly isRecognised: boolean;
  /** Whether its headings are those of the sheets read: then it can be put together with them. */
  readonly isAlike: boolean;
  /** Rows below the headings that are not blank; undefined where it was not read through. */
  readonly rows?: number;
  /**
   * For sheets read. Sheets put together are numbered through: row n of the report, n > before, is row
   * n − before of this sheet, until the next one's.
   */
  readonly before?: number;
}

/** Where a row number of the report stands. @returns the row within its sheet; no sheet for text files */
export const placeInSheets = (
  sheets: readonly SheetSeen[],
  row: number,
): { readonly sheet?: string; readonly row: number } => {
  const home = sheets.findLast(({ before }) => before !== undefined && before < row);
  return home === undefined ? { row } : { sheet: home.name, row: row - home.before! };
};
