import { plainText } from "../participants/plain-text";
import type { PlaceText } from "./place-records";

/** "53.4086, -2.9802", "(53.4086 -2.9802)": latitude first, as maps on the web copy it. */
const PAIR = /^\(?([+-]?\d+(?:\.\d+)?)°?(?:\s?[,;]\s?|\s)([+-]?\d+(?:\.\d+)?)°?\)?$/;
/** "POINT (-2.9802 53.4086)": longitude first. */
const POINT = /^point\s*\(\s*(\S+)\s+(\S+)\s*\)$/i;
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

/** Up to this a pair is degrees; metres of the grid are larger. */
const DEGREES = 1_000;

/** Where a place is, from one cell: a pair of coordinates, a point in words, or a grid reference. */
export const positionOf = (cell: string): PlaceText | undefined => {
  const text = plainText(cell).replace(/[−–](?=\d)/g, "-");
  const reference = REFERENCE.exec(text);
  if (reference !== null) return gridOf(`${reference[1]!}${reference[2]!}`, reference[3]!);
  const point = POINT.exec(text);
  const [first, second] = point === null ? (PAIR.exec(text)?.slice(1) ?? []) : [point[2], point[1]];
  if (first === undefined || second === undefined) return undefined;
  if (Math.abs(Number(first)) < DEGREES && Math.abs(Number(second)) < DEGREES)
    return { by: "degrees", latitude: first, longitude: second };
  // The grid's own order is easting first, in words as in a pair.
  return point === null
    ? { by: "grid", easting: first, northing: second }
    : { by: "grid", easting: second, northing: first };
};
