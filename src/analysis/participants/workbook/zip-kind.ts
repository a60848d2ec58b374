import { ImportError } from "../import-error";
import type { ZipContents } from "./zip-guard";

interface ZipKind {
  /** A part, by its name in lower case, that only this kind of file has. */
  readonly has: RegExp;
  /** "This is a …". */
  readonly is: string;
  readonly remedy: string;
}

/** What else a ZIP can be; the first that fits is told. */
const ZIP_KINDS: readonly ZipKind[] = [
  {
    has: /^xl\/workbook\.bin$/,
    is: "a binary Excel workbook (XLSB)",
    remedy: "Save it from Excel as XLSX or CSV.",
  },
  {
    has: /^word\//,
    is: "a Word document, not an Excel workbook",
    remedy: "Copy its table into Excel and save it as XLSX.",
  },
  {
    has: /^ppt\//,
    is: "a PowerPoint file, not an Excel workbook",
    remedy: "Ask for the table as XLSX or CSV.",
  },
  {
    has: /^content\.xml$/,
    is: "an OpenDocument file (ODS), not an Excel workbook",
    remedy: "Open it in Excel or LibreOffice and save it as XLSX or CSV.",
  },
  {
    has: /\.iwa$/,
    is: "an Apple Numbers file, not an Excel workbook",
    remedy: "Export it from Numbers as Excel (XLSX) or CSV.",
  },
  {
    has: /\.(csv|tsv|txt|xlsx|xls|ods)$/,
    is: "a ZIP file but not an Excel workbook: the table lies inside",
    remedy: "Unpack it and choose the CSV or XLSX file in it.",
  },
];

/** @throws ImportError that says what the ZIP is, since it is no workbook */
export const refuseZip = (file: string, contents: ZipContents): never => {
  const names = [...contents.keys()];
  const kind = ZIP_KINDS.find(({ has }) => names.some((name) => has.test(name)));
  throw new ImportError(
    file,
    "",
    `this is ${kind?.is ?? "a ZIP file but not an Excel workbook"}`,
    kind?.remedy ?? "Choose an XLSX, CSV or TSV file.",
  );
};
