import { strToU8, zipSync } from "fflate";

/** A cell: text, a number, a date as Excel keeps it, or a formula with its last result. */
export type Cell = string | number | null | { date: number } | { formula: string; result: string };

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

const letter = (column: number): string => String.fromCharCode(65 + column);

const cellXml = (cell: Cell, column: number, row: number): string => {
  const at = `r="${letter(column)}${row}"`;
  if (cell === null) return "";
  if (typeof cell === "number") return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  if ("date" in cell) return `<c ${at} s="1"><v>${cell.date}</v></c>`;
  return `<c ${at} t="str"><f>${escape(cell.formula)}</f><v>${escape(cell.result)}</v></c>`;
};

/** The parts of a small but real workbook; `after` goes in below the cells (merged cells, say). */
export const workbookParts = (rows: readonly (readonly Cell[])[], after = "") => {
  const sheet = rows
    .map(
      (cells, i) => `<row r="${i + 1}">${cells.map((c, k) => cellXml(c, k, i + 1)).join("")}</row>`,
    )
    .join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "http://schemas.openxmlformats.org/package/2006";
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return {
    "[Content_Types].xml": strToU8(
      `${xml}<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `${xml}<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${related}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `${xml}<workbook xmlns="${main}" xmlns:r="${related}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${xml}<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${related}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${related}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": strToU8(
      `${xml}<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `${xml}<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData>${after}</worksheet>`,
    ),
  };
};

export const workbookOf = (
  rows: readonly (readonly Cell[])[],
  after = "",
): Uint8Array<ArrayBuffer> => zipSync(workbookParts(rows, after));
