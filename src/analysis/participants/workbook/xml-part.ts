import { Inflate } from "fflate";
import { Parser } from "htmlparser2";

import type { ZipEntry } from "./zip-guard";

/** Packed bytes unpacked at a time: at the most a thousand times as many come of them. */
const PIECE = 1 << 14;
const LOCAL_HEADER = 30;
/** Elements within one another: sheets have six, and each one more makes the parser's list dearer. */
const DEEPEST = 100;

/** What a reader of a part is told. Names come without their prefix: "c" for `<x:c>`. */
export interface XmlReader {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
  /** Asked after each piece; true ends the reading. */
  readonly isDone?: () => boolean;
  /** Packed bytes read so far. */
  readonly onPiece?: (read: number) => void;
}

/** A part that is not what it says: a clause such as "is cut short". */
export class PartFault extends Error {
  override readonly name = "PartFault";
}

const local = (name: string): string => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};

/** UTF-8 unless the part begins with the mark of UTF-16. */
const decoderOf = (first: Uint8Array): TextDecoder => {
  const [a, b] = first;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le");
  return new TextDecoder(a === 0xfe && b === 0xff ? "utf-16be" : "utf-8");
};

/**
 * Unpacks one part of an archive and reads its XML as it comes: memory and time grow with the part and
 * no faster. Entities that a document defines itself are not expanded.
 *
 * @throws PartFault where it is packed in an unknown way, unpacks to another size than the archive's list
 * says, ends early or is no XML
 */
export const readXml = (archive: Uint8Array, entry: ZipEntry, reader: XmlReader): void => {
  let decoder: TextDecoder | undefined;
  let unpacked = 0;
  let depth = 0;
  let hasChildren = false;
  const root = { isWhole: false };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new PartFault("has too many elements within one another");
        if (depth > 1) hasChildren = true;
        reader.onOpen(local(name), attributes);
      },
      ontext: (text) => reader.onText?.(text),
      onclosetag: (name, isImplied) => {
        depth -= 1;
        // An empty root closes itself; any other one that is closed for it was cut off.
        if (depth === 0) root.isWhole = !isImplied || !hasChildren;
        reader.onClose?.(local(name));
      },
    },
    { xmlMode: true },
  );
  const take = (bytes: Uint8Array): void => {
    unpacked += bytes.length;
    if (unpacked > entry.size) throw new PartFault("unpacks to more than it says");
    decoder ??= decoderOf(bytes);
    parser.write(decoder.decode(bytes, { stream: true }));
  };

  const packed = packedBytes(archive, entry);
  const inflate = entry.method === 8 ? new Inflate(take) : undefined;
  for (let at = 0; at < packed.length; at += PIECE) {
    const piece = packed.subarray(at, at + PIECE);
    const isLast = at + PIECE >= packed.length;
    try {
      if (inflate === undefined) take(piece);
      else inflate.push(piece, isLast);
    } catch (error) {
      // Only fflate's own errors carry a code; a reader's go on as they are.
      if (error instanceof Error && "code" in error) throw new PartFault("is damaged");
      throw error;
    }
    reader.onPiece?.(Math.min(at + PIECE, packed.length));
    if (reader.isDone?.() === true) return;
  }
  parser.end();
  if (unpacked < entry.size || !root.isWhole) throw new PartFault("is cut short or damaged");
};

const packedBytes = (archive: Uint8Array, entry: ZipEntry): Uint8Array => {
  const { offset, packed, method } = entry;
  if (method !== 0 && method !== 8) throw new PartFault("is packed in a way that Excel never uses");
  if (offset + LOCAL_HEADER > archive.length) throw new PartFault("is cut short");
  const view = new DataView(archive.buffer, archive.byteOffset + offset, LOCAL_HEADER);
  const start = offset + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
  if (view.getUint32(0, true) !== 0x04034b50 || start + packed > archive.length)
    throw new PartFault("is damaged");
  return archive.subarray(start, start + packed);
};
