import { strToU8, zipSync } from "fflate";

const HEADINGS = [
  "participant_id",
  "household_id",
  "postcode",
  "programme",
  "start_date",
  "end_date",
  "outcome",
] as const;

/** The same people every time, over the postcodes given. */
const peopleIn = (postcodes: readonly string[]) => {
  let state = 1;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  return (i: number) => ({
    id: `P${i}`,
    household: `H${i >> 1}`,
    postcode: postcodes[Math.floor(random() * postcodes.length)]!,
    programme: random() < 0.5 ? "Alpha" : "Beta",
    year: 18 + Math.floor(random() * 7),
    month: 1 + Math.floor(random() * 9),
    day: 10 + Math.floor(random() * 9),
  });
};

/** Rows of seven columns as CSV: about 43 MB a million. */
export const csvOf = (rows: number, postcodes: readonly string[]): File => {
  const person = peopleIn(postcodes);
  const pieces = [`${HEADINGS.join(",")}\n`];
  for (let i = 0; i < rows; i++) {
    const { id, household, postcode, programme, year, month, day } = person(i);
    pieces.push(`${id},${household},${postcode},${programme},20${year}-0${month}-${day},,\n`);
  }
  return new File(pieces, "people.csv");
};

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The same rows as Excel saves them: texts shared, cells with references, days as numbers with a style. */
export const xlsxOf = (rows: number, postcodes: readonly string[]): File => {
  const person = peopleIn(postcodes);
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const line = (row: number, cells: readonly (string | number)[]): string =>
    `<row r="${row}">${cells
      .map((cell, column) => {
        const at = `${String.fromCharCode(65 + column)}${row}`;
        return typeof cell === "number"
          ? `<c r="${at}" s="1"><v>${cell}</v></c>`
          : `<c r="${at}" t="s"><v>${shared(cell)}</v></c>`;
      })
      .join("")}</row>`;
  const lines = [line(1, HEADINGS)];
  for (let i = 0; i < rows; i++) {
    const { id, household, postcode, programme, year, month, day } = person(i);
    const serial = Date.UTC(2000 + year, month - 1, day) / 86_400_000 + 25_569;
    lines.push(line(i + 2, [id, household, postcode, programme, serial]));
  }
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
  const parts = {
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "styles", "styles.xml")}${relation("rId3", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return new File(
    [new Uint8Array(zipSync(Object.fromEntries(packed), { level: 6 }))],
    "people.xlsx",
  );
};
