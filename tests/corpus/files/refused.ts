import { strToU8, zipSync, gzipSync } from "fflate";

import type { Refusal } from "../answer";
import { entry, type Entry } from "../entry";
import { caseload, residents } from "../people";
import { as, filler, ID, PROGRAMME, rowsOf, type Column } from "../table";
import { encoded, text } from "../text";
import { workbook } from "../workbook";

const turnedAway = (name: string, what: string, bytes: Uint8Array, ...says: RegExp[]): Entry =>
  entry(name, what, () => ({ bytes, answer: { says } satisfies Refusal }));

const started = (bytes: readonly number[], length = 4096): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => bytes[i] ?? (Math.imul(i + 7, 2654435761) >>> 13) & 0xff);

/** The beginning of an OLE file, what XLS and workbooks under a password are. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SAVE_AS = /save|export/i;

const placeless = (
  name: string,
  what: string,
  columns: readonly Column[],
  ...says: RegExp[]
): Entry =>
  entry(name, what, (draw) => ({
    bytes: encoded(text(rowsOf(residents(draw), [ID, ...columns]))),
    answer: { says },
  }));

/** Files that hold nothing an importer may use, and what it must say. */
export const REFUSED: readonly Entry[] = [
  turnedAway(
    "report.pdf",
    "a PDF",
    strToU8(`%PDF-1.7\n${"0 0 m\n".repeat(400)}`),
    /PDF/,
    /CSV|XLSX/,
  ),
  turnedAway(
    "renamed-pdf.csv",
    "a PDF called CSV",
    strToU8(`%PDF-1.4\n${"0 0 m\n".repeat(400)}`),
    /PDF/,
  ),
  turnedAway("old.xls", "an old workbook", started(OLE), /XLS|old Excel/, /XLSX/),
  turnedAway("locked.xlsx", "a workbook under a password", started(OLE), /password/),
  turnedAway(
    "sheet.ods",
    "an OpenDocument sheet",
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8("<office:document-content/>"),
    }),
    /ODS|OpenDocument/i,
    /XLSX|CSV/,
  ),
  turnedAway(
    "letter.docx",
    "a document",
    zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8("<w:document/>"),
    }),
    /Word|not an Excel workbook/,
    /CSV|XLSX/,
  ),
  turnedAway(
    "slides.pptx",
    "slides",
    zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "ppt/presentation.xml": strToU8("<p/>"),
    }),
    /PowerPoint|not an Excel workbook/,
    /CSV|XLSX/,
  ),
  turnedAway(
    "binary.xlsb",
    "a binary workbook",
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.bin": strToU8("bin") }),
    /XLSB|binary|not an Excel workbook/i,
    /XLSX/,
  ),
  turnedAway(
    "packed.zip",
    "a CSV inside a ZIP",
    zipSync({ "people.csv": strToU8("id,postcode\n1,L1 8JQ\n") }),
    /ZIP/i,
    /unpack/i,
  ),
  turnedAway(
    "packed.csv.gz",
    "a CSV inside a GZIP",
    gzipSync(strToU8("id,postcode\n1,L1 8JQ\n".repeat(300))),
    /packed|compressed|gzip|not a table/i,
    /CSV|unpack|XLSX/i,
  ),
  turnedAway(
    "people.json",
    "JSON",
    strToU8(
      JSON.stringify(
        [
          { id: "1", postcode: "L1 8JQ" },
          { id: "2", postcode: "L1 8JQ" },
        ],
        null,
        2,
      ),
    ),
    /JSON/,
    /CSV|XLSX/,
  ),
  turnedAway(
    "signed-out.csv",
    "a page of a system that asks to sign in, saved as CSV",
    strToU8(
      "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form>Your session has ended</form></body></html>\n",
    ),
    /HTML|web page/i,
    SAVE_AS,
  ),
  turnedAway(
    "sheet.xml",
    "an XML spreadsheet of 2003 with nothing but a heading",
    strToU8(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data>id</Data></Cell></Row></Table></Worksheet></Workbook>\n',
    ),
    /no column is a postcode/,
    /name a column “postcode” or “lsoa_code”/,
  ),
  turnedAway("empty.csv", "nothing", new Uint8Array(0), /empty/, /rows/),
  turnedAway(
    "mark-only.csv",
    "a byte order mark and nothing else",
    Uint8Array.of(0xef, 0xbb, 0xbf),
    /empty|nothing in it/,
  ),
  turnedAway(
    "blank-rows-only.csv",
    "blank rows",
    strToU8(",,,\n".repeat(100)),
    /empty|nothing in it|no rows|blank/,
  ),
  turnedAway(
    "headings-only.csv",
    "headings",
    strToU8("Client Ref,Postcode,Programme\r\n"),
    /no rows/,
  ),
  turnedAway(
    "photo.csv",
    "a picture called CSV",
    started([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    /picture|not a table/,
    /CSV/,
  ),
  turnedAway(
    "~$people.xlsx",
    "the lock file that Excel leaves beside an open workbook",
    started(
      [0x07, 0x45, 0x78, 0x61, 0x6d, 0x70, 0x6c, 0x65, ...new Array<number>(157).fill(0x20)],
      165,
    ),
    /not a table|lock|nothing|no column|damaged|row/,
  ),
  turnedAway(
    "nul-padding.csv",
    "blocks of nothing after the last row, from a disk that broke off",
    strToU8(`Client Ref,Postcode\nC1,L1 8JQ\n${"\0".repeat(4096)}`),
    /NUL/,
    /export/,
  ),
  turnedAway(
    "pointer.csv",
    "a pointer that version control left in place of the file",
    strToU8("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 120345\n"),
    /no column|no row|place|pointer/,
  ),
  turnedAway(
    "letter.rtf",
    "rich text",
    strToU8(`{\\rtf1\\ansi ${"text ".repeat(50)}}`),
    /no column|not a table|place|RTF/i,
  ),
  turnedAway(
    "no-sheets.xlsx",
    "a workbook without a cell",
    workbook([{ name: "Sheet1" }, { name: "Sheet2" }]),
    /no sheet|empty|nothing|no rows/,
  ),
  entry("cut-short.xlsx", "a workbook whose download broke off", (draw) => {
    const bytes = workbook([{ name: "Data", rows: rowsOf(caseload(draw)) }]);
    return {
      bytes: bytes.slice(0, Math.floor(bytes.length * 0.7)),
      answer: { says: [/cut short|damaged/, /save|download|export/i] },
    };
  }),
  placeless(
    "no-place.csv",
    "no column of a place",
    [PROGRAMME, filler("Age band", "18-24", "25-34")],
    /postcode/i,
    /LSOA/,
  ),
  placeless(
    "wards-only.csv",
    "wards, too wide for an area",
    [filler("Ward", "Central", "Riverside"), filler("Ward code", "E05000886", "E05000912")],
    /postcode/i,
  ),
  placeless(
    "msoa-only.csv",
    "MSOA codes, too wide for an area",
    [filler("MSOA21CD", "E02001347", "E02001348")],
    /postcode|LSOA/,
  ),
  placeless(
    "output-areas.csv",
    "Output Areas, which we have no table for",
    [filler("OA21CD", "E00033768", "E00033769")],
    /postcode|LSOA/,
  ),
  placeless(
    "grid-references.csv",
    "eastings and northings",
    [filler("Easting", "334500", "335120"), filler("Northing", "390400", "391000")],
    /postcode|LSOA/,
  ),
  placeless(
    "outcodes-alone.csv",
    "first halves of postcodes and no more",
    [as("Postcode", filler("", "L8", "L20", "CH41"))],
    /none of|whole postcode|too wide|postcode/,
  ),
  placeless(
    "all-elsewhere.csv",
    "nobody lives in the region",
    [filler("Postcode", "M1 1AE", "LS1 4AP")],
    /outside/,
  ),
];
