import type { PostcodeColumns } from "../domain/postcode-columns";

/** How a postcode or an LSOA code came to stand on an area. */
export type PlaceQuality =
  /** The postcode's own area. */
  | "placed"
  /** Within 15 m of a boundary: it may belong next door. */
  | "near-boundary"
  /** Of an outcode withdrawn long ago. */
  | "legacy"
  /** Only the sector ("L8 1") is known: the area that most of its postcodes lie in. */
  | "sector"
  /** An LSOA of 2001 or 2011 that was divided or redrawn: the part with most residents. */
  | "split"
  | "outside"
  | "unplaced";

/** Qualities by number, as the hot loop returns them; the first five have an area. */
export const PLACE_QUALITIES: readonly PlaceQuality[] = [
  "placed",
  "near-boundary",
  "legacy",
  "sector",
  "split",
  "outside",
  "unplaced",
];
export const OUTSIDE = 5;
export const UNPLACED = 6;

/** A place packed in a number: standing × 2²⁴ + quality × 2¹⁶ + row. */
export const rowIn = (place: number): number => place & 0xffff;
export const qualityIn = (place: number): number => (place >>> 16) & 0xff;
/** Whether its postcode was in use, for `standingOf`; 0 where no one postcode placed it. */
export const standingIn = (place: number): number => place >>> 24;
/** The same place, whatever is known of the postcode. */
export const withoutStanding = (place: number): number => place & 0xffffff;
export const packed = (quality: number, row: number, standing = 0): number =>
  (standing << 24) | (quality << 16) | row;

export interface PostcodeIndex {
  /** The packed place of a postcode as typed: any case, spaces, dots or hyphens. */
  readonly place: (postcode: string) => number;
  /** The packed place of a sector: "L1" and 8. UNPLACED where the outcode is none of the region's. */
  readonly sector: (outcode: string, digit: number) => number;
}

/** A digit and two letters, with room for any sector's digit. */
const INCODES = 6760;
const A = 65;

/**
 * Addresses every possible incode of the region's outcodes directly: 7 kB per outcode and release, and
 * no text is cut or kept per row. A million postcodes take about 0.1 s.
 */
export const postcodeIndex = (columns: PostcodeColumns): PostcodeIndex => {
  const { outcodes } = columns;
  const outcodeAt = new Map<number, number>();
  const place = new Int32Array(outcodes.length * INCODES).fill(packed(UNPLACED, 0));
  const sector = new Int32Array(outcodes.length * 10).fill(packed(OUTSIDE, 0));
  let position = 0;
  outcodes.forEach(({ outcode, incodes, legacy }, at) => {
    let key = 0;
    for (const character of outcode) key = key * 37 + symbol(character.charCodeAt(0));
    outcodeAt.set(key, at);
    const tallies = Array.from({ length: 10 }, () => new Map<number, number>());
    for (let i = 0; i < incodes.length; i += 3, position++) {
      const row = columns.row[position]!;
      const quality = legacy ? 2 : columns.nearBoundary[position]!;
      const digit = incodes.charCodeAt(i) - 48;
      const slot = letters(digit, incodes.charCodeAt(i + 1), incodes.charCodeAt(i + 2));
      place[at * INCODES + slot] = packed(quality, row, columns.standing[position]);
      tallies[digit]!.set(row, (tallies[digit]!.get(row) ?? 0) + 1);
    }
    tallies.forEach((tally, digit) => {
      const [most] = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      if (most) sector[at * 10 + digit] = packed(3, most[0]);
    });
  });

  const typed = new Uint8Array(8);
  return {
    place: (postcode) => {
      let length = 0;
      for (let i = 0; i < postcode.length; i++) {
        let code = postcode.charCodeAt(i);
        if (code >= 97 && code <= 122) code -= 32;
        if ((code >= 48 && code <= 57) || (code >= A && code <= 90)) {
          if (length === 7) return packed(UNPLACED, 0);
          typed[length++] = code;
        } else if (code !== 32 && code !== 160 && code !== 45 && code !== 46)
          return packed(UNPLACED, 0);
      }
      return find(typed, length, outcodeAt, place, sector);
    },
    sector: (outcode, digit) => {
      let key = 0;
      for (const character of outcode) key = key * 37 + symbol(character.charCodeAt(0));
      const at = outcodeAt.get(key);
      return at === undefined ? packed(UNPLACED, 0) : sector[at * 10 + digit]!;
    },
  };
};

const symbol = (code: number): number => (code <= 57 ? code - 47 : code - 54);
const isDigit = (code: number): boolean => code <= 57;
const letters = (digit: number, second: number, third: number): number =>
  digit * 676 + (second - A) * 26 + (third - A);

/** Letter first, then a digit or a letter and a digit: the shape of every outcode. */
const looksLikeOutcode = (typed: Uint8Array, length: number): boolean =>
  length >= 2 &&
  length <= 4 &&
  !isDigit(typed[0]!) &&
  (isDigit(typed[1]!) || (length > 2 && isDigit(typed[2]!)));

const keyOf = (typed: Uint8Array, length: number): number => {
  let key = 0;
  for (let i = 0; i < length; i++) key = key * 37 + symbol(typed[i]!);
  return key;
};

const find = (
  typed: Uint8Array,
  length: number,
  outcodeAt: ReadonlyMap<number, number>,
  place: Int32Array,
  sector: Int32Array,
): number => {
  const isFull =
    length >= 5 &&
    isDigit(typed[length - 3]!) &&
    !isDigit(typed[length - 2]!) &&
    !isDigit(typed[length - 1]!);
  if (isFull) {
    const outward = length - 3;
    if (!looksLikeOutcode(typed, outward)) return packed(UNPLACED, 0);
    const at = outcodeAt.get(keyOf(typed, outward));
    if (at === undefined) return packed(OUTSIDE, 0);
    const digit = typed[outward]! - 48;
    const found = place[at * INCODES + letters(digit, typed[outward + 1]!, typed[outward + 2]!)]!;
    return qualityIn(found) === UNPLACED ? sector[at * 10 + digit]! : found;
  }
  // A sector, "L8 1": an outcode and a digit. An outcode alone is too wide to be placed.
  if (length < 3 || !isDigit(typed[length - 1]!) || !looksLikeOutcode(typed, length - 1))
    return packed(UNPLACED, 0);
  const at = outcodeAt.get(keyOf(typed, length - 1));
  const found = at === undefined ? OUTSIDE << 16 : sector[at * 10 + typed[length - 1]! - 48]!;
  // "L18" is the outcode L18 rather than sector 8 of L1.
  return outcodeAt.has(keyOf(typed, length)) || at === undefined || qualityIn(found) === OUTSIDE
    ? packed(UNPLACED, 0)
    : found;
};
