const END = 0x06054b50;
const ENTRY_LENGTH = 46;
const BEYOND = 0xffffffff;

const bytesOf = (length: number, fill: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
};

/** The same archive with sizes and places in 64 bits, as writers have it that stream. */
export const asZip64 = (zip: Uint8Array): Uint8Array => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== END) throw new Error("an archive with a comment");
  const entries = view.getUint16(end + 10, true);
  const list = view.getUint32(end + 16, true);
  const parts: Uint8Array[] = [zip.subarray(0, list)];
  let at = list;
  for (let i = 0; i < entries; i++) {
    const name = view.getUint16(at + 28, true);
    const length = ENTRY_LENGTH + name;
    const [packed, size, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true));
    const entry = zip.slice(at, at + length);
    const head = new DataView(entry.buffer);
    for (const field of [20, 24, 42]) head.setUint32(field, BEYOND, true);
    head.setUint16(30, 28, true);
    head.setUint16(32, 0, true);
    const field = bytesOf(28, (extra) => {
      extra.setUint16(0, 1, true);
      extra.setUint16(2, 24, true);
      [size!, packed!, offset!].forEach((n, k) => extra.setBigUint64(4 + 8 * k, BigInt(n), true));
    });
    parts.push(entry, field);
    at += length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const where = parts.reduce((sum, part) => sum + part.length, 0);
  parts.push(
    bytesOf(56, (record) => {
      record.setUint32(0, 0x06064b50, true);
      record.setBigUint64(4, 44n, true);
      record.setBigUint64(24, BigInt(entries), true);
      record.setBigUint64(32, BigInt(entries), true);
      record.setBigUint64(40, BigInt(where - list), true);
      record.setBigUint64(48, BigInt(list), true);
    }),
    bytesOf(20, (locator) => {
      locator.setUint32(0, 0x07064b50, true);
      locator.setBigUint64(8, BigInt(where), true);
      locator.setUint32(16, 1, true);
    }),
    bytesOf(22, (record) => {
      record.setUint32(0, END, true);
      for (const field of [8, 10]) record.setUint16(field, 0xffff, true);
      for (const field of [12, 16]) record.setUint32(field, BEYOND, true);
    }),
  );
  return Uint8Array.from(parts.flatMap((part) => [...part]));
};
