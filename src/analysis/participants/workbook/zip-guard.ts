import { ImportError } from "../import-error";
import { endOf64, wide } from "./zip64";

/** What a workbook may grow to: a million rows of seven columns are about 300 MB of XML. */
const MOST_UNPACKED = 512 * 2 ** 20;
const MOST_ENTRIES = 2000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** A part of an archive, as the archive's list of contents has it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes once unpacked, as it claims: unpacking must hold it to that. */
  readonly size: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Where the part's own header starts. */
  readonly offset: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
}

/** Parts by name in lower case: names of parts are equal whatever their case, and some writers use "\". */
export type ZipContents = ReadonlyMap<string, ZipEntry>;

/** How a fault is worded: what the archive is, and how to make it again. */
interface ZipWords {
  readonly is: string;
  readonly again: string;
}

const WORKBOOK: ZipWords = { is: "the workbook", again: "Open it in Excel and save it again." };

export const partKey = (name: string): string =>
  name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/**
 * Reads a ZIP's own list of contents, before anything is unpacked: where it is cut short, encrypted, or
 * would unpack to more than 512 MB, says so.
 *
 * @throws ImportError
 */
export const zipContents = (
  file: string,
  bytes: Uint8Array,
  { is, again }: ZipWords = WORKBOOK,
): ZipContents => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fault = (words: string, remedy = again) =>
    new ImportError(file, "", `${is}${words}`, remedy);
  const end = endOf(view);
  if (end < 0) throw fault(" is cut short");
  const listed = endOf64(view, end) ?? {
    entries: view.getUint16(end + 10, true),
    offset: view.getUint32(end + 16, true),
  };
  const { entries } = listed;
  if (entries > MOST_ENTRIES) throw fault(" has more parts than any real one");
  const contents = new Map<string, ZipEntry>();
  let unpacked = 0;
  let at = listed.offset;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY)
      throw fault("’s list of contents is damaged");
    if ((view.getUint16(at + 8, true) & 1) === 1)
      throw fault(" is protected by a password", "Save a copy without a password.");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const [size, packed, offset] = wide(view, at, nameLength);
    const entry: ZipEntry = { name, size, packed, offset, method: view.getUint16(at + 10, true) };
    contents.set(partKey(name), entry);
    unpacked += entry.size;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > MOST_UNPACKED)
    throw fault(
      ` would unpack to ${Math.round(unpacked / 2 ** 20)} MB, more than 512 MB`,
      "Keep only the sheet and columns you need, or save it as CSV.",
    );
  return contents;
};

const endOf = (view: DataView): number => {
  const least = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at--)
    if (view.getUint32(at, true) === END) return at;
  return -1;
};
