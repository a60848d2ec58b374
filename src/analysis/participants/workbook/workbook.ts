import { ImportError } from "../import-error";
import type { OnRow } from "../text-rows";
import { showsDay } from "./cell-text";
import { sheetReader, type CellContext } from "./sheet-reader";
import { textsReader } from "./texts";
import { PartFault, readXml, type XmlReader } from "./xml-part";
import { partKey, zipContents, type ZipContents, type ZipEntry } from "./zip-guard";
import { refuseZip } from "./zip-kind";

/** A sheet with cells. Chart sheets are none. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Undefined where the workbook names it and does not hold it. */
  readonly entry: ZipEntry | undefined;
}

export interface ReadOptions {
  /** Packed bytes of this sheet read so far, and the number of the last row. */
  readonly onPiece?: (read: number, row: number) => void;
  /** Stop once so many rows that are not blank are read. */
  readonly most?: number;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Packed bytes of the texts that all sheets share, read when the workbook is opened. */
  readonly textBytes: number;
  /** Hands on each row of a sheet that is not blank. @throws ImportError naming the sheet and its fault */
  readonly read: (sheet: Sheet, onRow: OnRow, options?: ReadOptions) => void;
}

const RESAVE = "Open it in Excel and save it again, or save the sheet as CSV.";

/**
 * Opens a workbook (XLSX, Strict or Transitional): its sheets, its texts and which styles are dates. Sheets
 * are read one by one, as they are unpacked.
 *
 * @param onTexts packed bytes of the shared texts read so far
 * @throws ImportError that names the part at fault
 */
export const openWorkbook = (
  file: string,
  bytes: Uint8Array,
  onTexts?: (read: number) => void,
): Workbook => {
  const contents = zipContents(file, bytes);
  /** Reads a part; what is wrong with it is told of `what`. */
  const read = (entry: ZipEntry, what: string, reader: XmlReader): void => {
    try {
      readXml(bytes, entry, reader);
    } catch (error) {
      if (!(error instanceof PartFault)) throw error;
      throw new ImportError(file, "", `${what} (${entry.name}) ${error.message}`, RESAVE);
    }
  };
  const related = (part: string, what: string): Relation[] => {
    const entry = contents.get(relationsOf(part));
    if (entry === undefined) return [];
    const found: Relation[] = [];
    read(entry, what, relationsReader(part, found));
    return found;
  };

  const main = related("", "the workbook’s list of parts").find(
    ({ kind }) => kind === "officeDocument",
  );
  const root = contents.get(main?.part ?? "xl/workbook.xml") ?? contents.get("xl/workbook.xml");
  if (root === undefined || root.name.endsWith(".bin")) return refuseZip(file, contents);
  const rootKey = partKey(root.name);
  const listed: Listed[] = [];
  let is1904 = false;
  read(root, "the workbook’s list of sheets", {
    onOpen: (name, attributes) => {
      if (name === "sheet") listed.push(listedSheet(attributes));
      else if (name === "workbookPr") is1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
    },
  });
  if (listed.length === 0 && !rootKey.startsWith("xl/")) return refuseZip(file, contents);

  const relations = related(rootKey, "the workbook’s list of parts");
  const isDay: boolean[] = [];
  const styles = entryOf(contents, relations, "styles");
  if (styles !== undefined) read(styles, "the workbook’s list of styles", stylesReader(isDay));
  const texts: string[] = [];
  const shared = entryOf(contents, relations, "sharedStrings");
  if (shared !== undefined)
    read(shared, "the workbook’s list of texts", {
      ...textsReader(texts),
      ...(onTexts === undefined ? {} : { onPiece: onTexts }),
    });

  const context: CellContext = { texts, isDay, is1904 };
  return {
    sheets: sheetsOf(listed, relations, contents),
    textBytes: shared?.packed ?? 0,
    read: (sheet, onRow, { onPiece, most = Infinity } = {}) => {
      if (sheet.entry === undefined)
        throw new ImportError(
          file,
          "",
          `the sheet “${sheet.name}” is missing in the workbook`,
          RESAVE,
        );
      let rows = 0;
      const reader = sheetReader(context, (cells, row) => {
        if (++rows <= most) onRow(cells, row);
      });
      read(sheet.entry, `the sheet “${sheet.name}”`, {
        ...reader,
        isDone: () => rows >= most,
        onPiece: (done) => onPiece?.(done, reader.lastRow()),
      });
    },
  };
};

interface Listed {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

const listedSheet = (attributes: Readonly<Record<string, string>>): Listed => {
  // r:id, whatever the prefix is called.
  const id = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return {
    name: attributes["name"] ?? "",
    isHidden: /hidden/i.test(attributes["state"] ?? ""),
    relation: id === undefined ? "" : attributes[id]!,
  };
};

/** A part that another one refers to. */
interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". */
  readonly kind: string;
  /** Key of the part. */
  readonly part: string;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

const relationsOf = (part: string): string => {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

const relationsReader = (part: string, found: Relation[]): XmlReader => ({
  onOpen: (name, { Id = "", Type = "", Target = "" }) => {
    if (name !== "Relationship") return;
    const isAbsolute = /^[/\\]/.test(Target);
    const steps: string[] = [];
    for (const step of partKey(isAbsolute ? Target : folderOf(part) + Target).split("/"))
      if (step === "..") steps.pop();
      else if (step !== "." && step !== "") steps.push(step);
    found.push({ id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), part: steps.join("/") });
  },
});

const entryOf = (
  contents: ZipContents,
  relations: readonly Relation[],
  kind: string,
): ZipEntry | undefined => {
  const part = relations.find((relation) => relation.kind === kind)?.part;
  return part === undefined ? undefined : contents.get(part);
};

/** Which styles, by position, show a day. */
const stylesReader = (isDay: boolean[]): XmlReader => {
  const own = new Map<number, string>();
  let isInCells = false;
  return {
    onOpen: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "numFmt") own.set(Number(numFmtId), formatCode);
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) isDay.push(showsDay(Number(numFmtId), own));
    },
    onClose: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  };
};

const sheetsOf = (
  listed: readonly Listed[],
  relations: readonly Relation[],
  contents: ZipContents,
): Sheet[] =>
  listed.flatMap(({ name, isHidden, relation }) => {
    const target = relations.find(({ id }) => id === relation);
    if (target !== undefined && target.kind !== "worksheet") return [];
    return [{ name, isHidden, entry: target && contents.get(target.part) }];
  });
