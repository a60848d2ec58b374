import { inParts, type Repair } from "./office-package";

/** What a font may hold, in the order of the schema (ECMA-376 Part 1, § 18.8.22). */
const FONT_ORDER = ["b", "i", "strike", "u", "sz", "color", "name", "family", "scheme"];

const inOrder = (inner: string): string =>
  [...inner.matchAll(/<(\w+)(?:\s[^>]*)?\/>/g)]
    .toSorted((a, b) => FONT_ORDER.indexOf(a[1] ?? "") - FONT_ORDER.indexOf(b[1] ?? ""))
    .map(([element]) => element)
    .join("");

/** Faults of write-excel-file 4.1.1, seen by the Open XML SDK's validator. */
export const XLSX_REPAIRS: readonly Repair[] = [
  inParts(
    "Parts of a font stand in an order the schema does not have, and no size or name is given.",
    /^xl\/styles\.xml$/,
    (xml) =>
      xml.replace(/<font>(.*?)<\/font>/g, (_, inner: string) => {
        const named = inner.includes("<name ") ? "" : '<sz val="11"/><name val="Calibri"/>';
        return `<font>${inOrder(`${inner}${named}`)}</font>`;
      }),
  ),
];
