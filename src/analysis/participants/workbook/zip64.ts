/** In a field of 32 bits: the number stands in the 64 bits beyond. */
const BEYOND = 0xffffffff;
const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const END = 0x06064b50;
const END_LENGTH = 56;
const FIELD = 0x0001;
const ENTRY_LENGTH = 46;

const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/**
 * The list of contents as Zip64 states it, which streaming writers use for small files too; undefined where
 * the archive has no Zip64 end.
 *
 * @param end where the ordinary end record starts
 */
export const endOf64 = (
  view: DataView,
  end: number,
): { readonly entries: number; readonly offset: number } | undefined => {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return undefined;
  const at = number64(view, locator + 8);
  if (at + END_LENGTH > view.byteLength || view.getUint32(at, true) !== END) return undefined;
  return { entries: number64(view, at + 32), offset: number64(view, at + 48) };
};

/**
 * Size unpacked, size packed and offset of an entry of the list, in this order; from its Zip64 field where
 * the entry says so.
 *
 * @param at where the entry starts; its fixed part lies within the view
 */
export const wide = (
  view: DataView,
  at: number,
  nameLength: number,
): readonly [size: number, packed: number, offset: number] => {
  const said = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let next = fieldOf(view, at + ENTRY_LENGTH + nameLength, view.getUint16(at + 30, true));
  const [size = 0, packed = 0, offset = 0] = said.map((value) => {
    if (value !== BEYOND || next === undefined || next + 8 > view.byteLength) return value;
    next += 8;
    return number64(view, next - 8);
  });
  return [size, packed, offset];
};

/** Where the numbers of the Zip64 field start among an entry's extra fields. */
const fieldOf = (view: DataView, from: number, length: number): number | undefined => {
  const end = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === FIELD) return at + 4;
  return undefined;
};
