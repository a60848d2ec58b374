import { ImportError } from "./import-error";

/** What a workbook may grow to: a million rows of seven columns are about 300 MB of XML. */
const MOST_UNPACKED = 512 * 2 ** 20;
const MOST_ENTRIES = 2000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads a ZIP's own list of contents, before anything is unpacked: where it is cut short, encrypted, no
 * workbook, or would unpack to more than 512 MB, says so. The sizes are the archive's claim; unpacking
 * must hold each entry to it.
 *
 * @returns the declared size of each entry by name
 * @throws ImportError
 */
export const zipContents = (file: string, bytes: Uint8Array): Map<string, number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fault = (words: string, remedy = "Open it in Excel and save it again.") =>
    new ImportError(file, "", words, remedy);
  const end = endOf(view);
  if (end < 0) throw fault("the workbook is cut short");
  const entries = view.getUint16(end + 10, true);
  if (entries > MOST_ENTRIES) throw fault("the workbook has more parts than any real one");
  const sizes = new Map<string, number>();
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < entries; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY)
      throw fault("the workbook’s list of contents is damaged");
    if ((view.getUint16(at + 8, true) & 1) === 1)
      throw fault("the workbook is protected by a password", "Save a copy without a password.");
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    sizes.set(name, size);
    unpacked += size;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > MOST_UNPACKED)
    throw fault(
      `the workbook would unpack to ${Math.round(unpacked / 2 ** 20)} MB, more than 512 MB`,
      "Keep only the sheet and columns that are needed, or save it as CSV.",
    );
  if (!sizes.has("xl/workbook.xml"))
    throw fault("this is a ZIP file but not an Excel workbook", "Choose an XLSX, CSV or TSV file.");
  return sizes;
};

const endOf = (view: DataView): number => {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
};
