import { REGION } from "./boroughs";
import {
  NOT_LIVE,
  standingOf,
  type PostcodeColumns,
  type PostcodeStanding,
} from "./postcode-columns";

/** One postcode of the index, or a whole outcode when only that was typed. */
export interface FoundPostcode {
  /** "L28 1ND", or "L28". */
  readonly postcode: string;
  /** Row of its area; null for a whole outcode. */
  readonly row: number | null;
  readonly longitude: number;
  readonly latitude: number;
  /** Within 15 m of an area's boundary, so it may belong next door. */
  readonly nearBoundary: boolean;
  /** Null for a whole outcode. */
  readonly standing: PostcodeStanding | null;
}

const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const WHOLE = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

/** A postcode as typed or pasted, in capitals: hyphens, stops and what cannot be seen are spaces or nothing. */
const tidied = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .toUpperCase()
    .replaceAll(/[\s.,\p{Pd}]+/gu, " ")
    .trim();

/** Whether what is typed could be the beginning of a postcode: the index is loaded only then. */
export const looksLikePostcode = (typed: string): boolean =>
  /^[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{0,2})?$/.test(tidied(typed));

/** Why a postcode is not found; null where what is typed is not a whole one. */
export const postcodeElsewhere = (index: PostcodeColumns, typed: string): string | null => {
  const compact = tidied(typed).replace(" ", "");
  if (!WHOLE.test(compact)) return null;
  const [outcode, incode] = [compact.slice(0, -3), compact.slice(-3)];
  const postcode = `${outcode} ${incode}`;
  return index.outcodes.some((each) => each.outcode === outcode)
    ? `${postcode} is not among the postcodes of ${REGION.name}. It may be new, or lie just outside it.`
    : `${postcode} lies outside ${REGION.name}.`;
};

/**
 * Postcodes that begin with what is typed, those in use before those that are not; a bare outcode gives itself at the middle
 * of its postcodes. "L1" offers L1 before L10 to L19: an outcode is matched whole where there is one.
 */
export const findPostcodes = (
  index: PostcodeColumns,
  typed: string,
  limit = 6,
): readonly FoundPostcode[] => {
  const text = tidied(typed);
  const compact = text.replaceAll(/\s+/g, "");
  const spaced = /^(\S+)\s+(\S+)$/.exec(text);
  const isOutcode = spaced === null && index.outcodes.some(({ outcode }) => outcode === compact);
  const wholes: FoundPostcode[] = [];
  const inUse: FoundPostcode[] = [];
  const withdrawn: FoundPostcode[] = [];
  let start = 0;
  for (const { outcode, incodes } of index.outcodes) {
    const count = incodes.length / 3;
    // "L32" is the outcode, never the beginning of L3 2AA, unless a space says so.
    const isOther = isOutcode && outcode !== compact;
    const incode = isOther ? null : incodePart(outcode, compact, spaced?.[1]);
    if (incode === "" && OUTCODE.test(compact))
      wholes.unshift(wholeOutcode(index, outcode, start, count));
    else if (incode !== null && incode !== "") {
      for (let at = 0; at < count && inUse.length < limit; at++) {
        const rest = incodes.slice(3 * at, 3 * at + 3);
        if (!rest.startsWith(incode)) continue;
        const list = index.standing[start + at] === NOT_LIVE ? withdrawn : inUse;
        if (list.length < limit) list.push(postcodeAt(index, `${outcode} ${rest}`, start + at));
      }
    }
    start += count;
  }
  return [...wholes, ...inUse, ...withdrawn].slice(0, limit);
};

/** What is left to match within an outcode, or null when the outcode is another. */
const incodePart = (outcode: string, compact: string, typedOutcode?: string): string | null => {
  if (typedOutcode !== undefined && typedOutcode !== outcode) return null;
  return compact.startsWith(outcode) ? compact.slice(outcode.length) : null;
};

const postcodeAt = (index: PostcodeColumns, postcode: string, at: number): FoundPostcode => ({
  postcode,
  row: index.row[at] ?? null,
  longitude: index.longitude[at] ?? NaN,
  latitude: index.latitude[at] ?? NaN,
  nearBoundary: index.nearBoundary[at] === 1,
  standing: standingOf(index.standing[at] ?? 0),
});

const wholeOutcode = (
  index: PostcodeColumns,
  outcode: string,
  start: number,
  count: number,
): FoundPostcode => {
  const mean = (column: Float64Array): number =>
    column.subarray(start, start + count).reduce((sum, value) => sum + value, 0) / count;
  return {
    postcode: outcode,
    row: null,
    longitude: mean(index.longitude),
    latitude: mean(index.latitude),
    nearBoundary: false,
    standing: null,
  };
};
