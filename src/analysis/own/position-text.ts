import { plainText } from "../participants/plain-text";
import { numberOf, type NoNumber } from "./number-of";
import type { PlaceText } from "./place-records";

/** "53.4086", "53,4086", "2.9802° W", "53°24'31"N": degrees, minutes, seconds and a point of the compass. */
const ANGLE =
  /^(-?\d{1,3}(?:[.,]\d+)?) ?°? ?(?:(\d{1,2}(?:\.\d+)?) ?['′’] ?)?(?:(\d{1,2}(?:\.\d+)?) ?(?:["”]|''|′′|’’) ?)?([NSEW])?$/i;

/** Degrees as written: no place is at thousands of them, so a comma stands before decimals. */
export const degreesOf = (text: string): number | NoNumber => {
  const plain = plainText(text).replace(/^[−–](?=\d)/, "-");
  const [, degrees, minutes = "0", seconds = "0", point = ""] = ANGLE.exec(plain) ?? [];
  if (degrees === undefined) return numberOf(text);
  const size =
    Math.abs(Number(degrees.replace(",", "."))) + Number(minutes) / 60 + Number(seconds) / 3600;
  return degrees.startsWith("-") || /[SW]/i.test(point) ? -size : size;
};

/** "POINT (-2.9802 53.4086)": across before up. */
const POINT = /^point\s?\((\S+)\s(\S+)\)$/i;
/** "SJ 350 900", "SJ3500090000". */
const REFERENCE = /^([A-HJ-Z])([A-HJ-Z])\s*((?:\d\s*){2,10})$/i;

/** No letter I. */
const LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ";

/** A square of 100 km, by the letters of its grid reference, in units of it from the grid's own origin. */
const square = (letters: string): { readonly east: number; readonly north: number } => {
  const at = (position: number) => LETTERS.indexOf(letters.charAt(position).toUpperCase());
  const [first, second] = [at(0), at(1)];
  return {
    east: ((first - 2) % 5) * 5 + (second % 5),
    north: 19 - Math.floor(first / 5) * 5 - Math.floor(second / 5),
  };
};

/** The middle of the square that a grid reference names. */
const gridOf = (letters: string, digits: string): PlaceText | undefined => {
  const plain = digits.replace(/\s/g, "");
  if (plain.length % 2 === 1) return undefined;
  const half = plain.length / 2;
  const metres = 10 ** (5 - half);
  const { east, north } = square(letters);
  const along = (hundreds: number, figures: string): string =>
    String(hundreds * 100_000 + Number(figures) * metres + metres / 2);
  return {
    by: "grid",
    easting: along(east, plain.slice(0, half)),
    northing: along(north, plain.slice(half)),
  };
};

/** Two coordinates of one cell: set apart by a semicolon, else a comma, else a blank. */
const pairOf = (text: string): readonly [string, string] | undefined => {
  for (const between of [/ ?; ?/, / ?, ?/, / /]) {
    const [first, second, ...more] = text.split(between);
    if (first !== undefined && second !== undefined && more.length === 0) return [first, second];
  }
  return undefined;
};

/** Up to this a coordinate is degrees; metres of the grid are larger. */
const MOST_DEGREES = 180;

/** Where a place is, from one cell: a pair of coordinates, a point in words, or a grid reference. */
export const positionOf = (cell: string): PlaceText | undefined => {
  const text = plainText(cell);
  const reference = REFERENCE.exec(text);
  if (reference !== null) return gridOf(`${reference[1]!}${reference[2]!}`, reference[3]!);
  const [, across, up] = POINT.exec(text) ?? [];
  const isPoint = across !== undefined && up !== undefined;
  const pair = isPoint ? ([up, across] as const) : pairOf(text.replace(/^\(|\)$/g, ""));
  if (pair === undefined) return undefined;
  const [first, second] = pair.map(degreesOf);
  if (typeof first !== "number" || typeof second !== "number") return undefined;
  if (Math.abs(first) <= MOST_DEGREES && Math.abs(second) <= MOST_DEGREES)
    return { by: "degrees", latitude: pair[0], longitude: pair[1] };
  // Eastings come first on the grid, whoever writes them.
  return isPoint
    ? { by: "grid", easting: pair[1], northing: pair[0] }
    : { by: "grid", easting: pair[0], northing: pair[1] };
};
