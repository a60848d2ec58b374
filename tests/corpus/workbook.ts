import { strToU8, zipSync } from "fflate";

import { sheetXml, type SheetForm, type WorkbookForm } from "./sheet-xml";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  related: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  related: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/**
 * A workbook as raw Office Open XML, so that it can have what only one program writes.
 *
 * @param sheets in the order of their tabs
 */
export const workbook = (sheets: readonly SheetForm[], form: WorkbookForm = {}): Uint8Array => {
  const { main, related } = form.strict ? STRICT : TRANSITIONAL;
  const x = form.prefix === undefined ? "" : `${form.prefix}:`;
  const xmlns = form.prefix === undefined ? "xmlns" : `xmlns:${form.prefix}`;
  const shared: string[] = [];
  const partOf = (i: number): string => (form.partName ?? ((n) => `sheet${n}.xml`))(i + 1);
  const folder = (sheet: SheetForm): string => (sheet.isChart ? "chartsheets" : "worksheets");
  const target = form.absolute ? "/xl/" : "";

  const parts: Record<string, string> = {
    "_rels/.rels":
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
      `Type="${related}/officeDocument" Target="${form.absolute ? "/" : ""}xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<${x}workbook ${xmlns}="${main}" xmlns:r="${related}">` +
      `<${x}workbookPr${form.from1904 ? ' date1904="1"' : ""}/><${x}sheets>` +
      sheets
        .map(
          ({ name, state }, i) =>
            `<${x}sheet name="${attribute(name)}" sheetId="${i + 7}"${state ? ` state="${state}"` : ""} r:id="rId${i + 10}"/>`,
        )
        .join("") +
      `</${x}sheets></${x}workbook>`,
    "xl/styles.xml":
      `<${x}styleSheet ${xmlns}="${main}">` +
      `<${x}numFmts count="1"><${x}numFmt numFmtId="170" formatCode="dd\\-mmm\\-yyyy"/></${x}numFmts>` +
      `<${x}cellStyleXfs count="1"><${x}xf numFmtId="0"/></${x}cellStyleXfs><${x}cellXfs count="3">` +
      `<${x}xf numFmtId="0" xfId="0"/><${x}xf numFmtId="14" xfId="0" applyNumberFormat="1"/>` +
      `<${x}xf numFmtId="170" xfId="0" applyNumberFormat="1"/></${x}cellXfs></${x}styleSheet>`,
  };
  sheets.forEach((sheet, i) => {
    parts[`xl/${folder(sheet)}/${partOf(i)}`] = sheet.isChart
      ? `<chartsheet xmlns="${main}"/>`
      : sheetXml(sheet, form, { x, xmlns, main, related }, shared);
  });
  if (shared.length > 0)
    parts["xl/sharedStrings.xml"] =
      `<${x}sst ${xmlns}="${main}" count="${shared.length}" uniqueCount="${shared.length}">` +
      `${shared.map((item) => `<${x}si>${item}</${x}si>`).join("")}</${x}sst>`;
  parts["xl/_rels/workbook.xml.rels"] =
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    [...sheets]
      .map(
        (sheet, i) =>
          `<Relationship Id="rId${i + 10}" Type="${related}/${sheet.isChart ? "chartsheet" : "worksheet"}" Target="${target}${folder(sheet)}/${partOf(i)}"/>`,
      )
      .reverse()
      .join("") +
    `<Relationship Id="rId1" Type="${related}/styles" Target="${target}styles.xml"/>` +
    (shared.length > 0
      ? `<Relationship Id="rId2" Type="${related}/sharedStrings" Target="${target}sharedStrings.xml"/>`
      : "") +
    "</Relationships>";

  parts["[Content_Types].xml"] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    Object.keys(parts).flatMap(override).join("") +
    "</Types>";

  const named = Object.entries(parts).map(([name, xml]): [string, Uint8Array] => [
    form.backslashes ? name.replaceAll("/", "\\") : name,
    strToU8(`${form.mark ? "\uFEFF" : ""}${XML}${xml}`),
  ]);
  return zipSync(Object.fromEntries([...named, ...Object.entries(form.extra ?? {})]), {
    level: form.stored ? 0 : 6,
  });
};

const KINDS: readonly (readonly [like: RegExp, kind: string])[] = [
  [/workbook\.xml$/, "sheet.main"],
  [/worksheets\//, "worksheet"],
  [/chartsheets\//, "chartsheet"],
  [/styles\.xml$/, "styles"],
  [/sharedStrings\.xml$/, "sharedStrings"],
];

const override = (part: string): string[] => {
  const kind = KINDS.find(([like]) => like.test(part))?.[1];
  return kind === undefined
    ? []
    : [
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
      ];
};

const attribute = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
