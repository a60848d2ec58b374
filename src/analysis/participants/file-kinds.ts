import { ImportError } from "./import-error";

interface FileKind {
  /** Its first bytes, as Windows-1252 text. */
  readonly begins: RegExp;
  /** "This is …". */
  readonly is: string;
  readonly remedy: string;
}

const AS_TABLE = "Ask for the table as CSV or XLSX.";
const UNPACK = "Unpack it and choose the CSV or XLSX file in it.";

/** Files that are no table of rows, by their first bytes whatever their name; the first that fits is told. */
/* eslint-disable no-control-regex -- the first bytes of files are controls */
const FILE_KINDS: readonly FileKind[] = [
  {
    begins: /^\xd0\xcf\x11\xe0[^]*E\0n\0c\0r\0y\0p\0t\0/,
    is: "a workbook protected by a password",
    remedy: "Save a copy without a password as XLSX.",
  },
  {
    begins: /^\xd0\xcf\x11\xe0/,
    is: "an old Excel workbook (XLS) or one protected by a password",
    remedy: "Save it from Excel as XLSX without a password, or as CSV UTF-8.",
  },
  {
    begins: /^\x09[\x00\x02\x04\x08]/,
    is: "a very old Excel workbook (XLS)",
    remedy: "Save it from Excel as XLSX or CSV UTF-8.",
  },
  { begins: /^\s*%PDF/, is: "a PDF", remedy: AS_TABLE },
  {
    begins: /^(\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp)/,
    is: "a picture or film",
    remedy: AS_TABLE,
  },
  { begins: /^(\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/, is: "a packed file", remedy: UNPACK },
  { begins: /^\{\\rtf/, is: "a text document (RTF)", remedy: AS_TABLE },
  {
    begins: /^(\0[^]{3}Standard (Jet|ACE) DB|SQLite format 3)/,
    is: "a database",
    remedy: "Export the table from it as CSV or XLSX.",
  },
  {
    begins: /^(\$FL[23]|<stata_dta>|PAR1|RDX[23]\n|HEADER RECORD\*{7}LIB)/,
    is: "a file of a statistics package",
    remedy: "Export the table from it as CSV.",
  },
  {
    begins: /^(\xef\xbb\xbf)?\s*(\{\s*"|\[\s*[[{])/,
    is: "JSON, not a table of rows",
    remedy: AS_TABLE,
  },
  {
    begins: /^(\xef\xbb\xbf)?(MIME-Version:|From: <Saved by)/i,
    is: "a web page saved with its pictures (MHTML)",
    remedy: "Open it in Excel and save it as XLSX or CSV UTF-8.",
  },
];
/* eslint-enable no-control-regex */

/** @throws ImportError where the first bytes are those of a file that is no table, with what to do */
export const refuseOtherKinds = (file: string, head: Uint8Array): void => {
  const start = new TextDecoder("windows-1252").decode(head.subarray(0, 1 << 14));
  const kind = FILE_KINDS.find(({ begins }) => begins.test(start));
  if (kind !== undefined) throw new ImportError(file, "", `this is ${kind.is}`, kind.remedy);
};
